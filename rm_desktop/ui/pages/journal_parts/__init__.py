"""Parts of the Journal page."""
