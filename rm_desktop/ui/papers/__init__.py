"""What leaves the window and comes in: print, documents, mail, calendars."""
