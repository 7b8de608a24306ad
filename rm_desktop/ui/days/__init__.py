"""Days and times as people type them and read them."""
