"""The cards of the Goals page."""
