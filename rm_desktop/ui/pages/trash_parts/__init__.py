"""The parts of the Trash page."""
