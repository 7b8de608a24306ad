"""The commands of the window: what they are, which keys they have, and what they do."""
