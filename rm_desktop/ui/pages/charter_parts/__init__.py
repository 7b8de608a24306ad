"""What the Charter page is made of."""
