"""What the Actions page is made of."""
