"""How the window looks: colours, type, lengths, icons."""
