"""What can be done on the Charter page, as data."""

from rm_desktop.ui.command import Command

COMMANDS: tuple[Command, ...] = ()
