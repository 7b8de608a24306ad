"""Other people's files in: nothing in them is believed, and nothing of them is kept but what is asked for."""
