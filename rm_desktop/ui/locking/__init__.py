"""How the window closes what it shows when its person leaves."""
