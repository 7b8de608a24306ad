"""What people read: one tree of blocks, many formats."""
