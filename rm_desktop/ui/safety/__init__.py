"""Backups, restoring, protection and the ways back from damage."""
