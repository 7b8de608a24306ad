"""Templates: chosen, used, and one's own kept in order."""
