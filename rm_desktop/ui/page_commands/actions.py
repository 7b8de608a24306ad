"""What can be done on the Actions page, as data."""

from rm_desktop.ui.command import Command

COMMANDS: tuple[Command, ...] = ()
