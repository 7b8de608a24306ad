"""RM Desktop: the desk of one reverse-mentoring pair."""

__version__ = "0.1.0"
