"""Schema revisions, frozen: never edited after a release, never importing models."""
