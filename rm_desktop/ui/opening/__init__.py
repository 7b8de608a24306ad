"""How a workspace comes into the window."""
