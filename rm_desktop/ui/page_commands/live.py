"""What can be done on the Live page, as data."""

from rm_desktop.ui.command import Command

COMMANDS: tuple[Command, ...] = ()
