"""The steps of a wrap, one module each."""
