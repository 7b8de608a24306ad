"""The cards of the Insights page."""
