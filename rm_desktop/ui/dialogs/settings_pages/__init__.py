"""The pages of the settings, one subject each."""
