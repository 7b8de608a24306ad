"""What stands around the pages: sidebar, bars, stage, and the way between them."""
