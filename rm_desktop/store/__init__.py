"""The workspace file: open, unlock, change, undo, search, firewall."""
