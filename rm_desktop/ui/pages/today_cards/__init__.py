"""The four cards of the Today page."""
