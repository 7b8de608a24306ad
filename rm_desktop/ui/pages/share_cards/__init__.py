"""The cards of the Share page."""
