"""The commands the palette offers now: those that can be used, by how well they fit."""

from collections.abc import Sequence

from rm_desktop.services.fuzzy import Fit, fit, folded_words
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Command
from rm_desktop.ui.commands.command_groups import groups
from rm_desktop.ui.commands.page_keys import key_words
from rm_desktop.ui.item_models.choices import Choice, Enter
from rm_desktop.ui.palette.also import also
from rm_desktop.ui.palette.groups import Group, stretches
from rm_desktop.ui.wording.words import tr

# The palette itself, and the menu that shows what the palette does.
_LEFT_OUT = frozenset({"find", "menu"})
_GOES_TO = "page-"
_FEW = 4
_NO_FIT = Fit(0.0, ())
_LESS = 0.2
"""Taken off where other words fit than those that are shown."""
_AT_HAND = 0.12
"""Put on for what belongs to the page on view."""


class Offers:
    """Reads the window's table of commands anew each time, as what can be used changes."""

    def __init__(self, table: CommandTable) -> None:
        self._table = table

    def groups(self, typed: str, page_id: str = "", *, all_of_them: bool = False) -> list[Group]:
        """Return commands and pages that fit what was typed, a few of each beside records; those of a page first."""
        words = folded_words(typed)
        fitting = [
            (
                found.score + (_AT_HAND if page_id and command.page == page_id else 0),
                place,
                command.id.startswith(_GOES_TO),
                _choice(self._table, command, found, page_id),
            )
            for place, command in enumerate(self._usable())
            if (found := self._fit(words, command.id)) is not None
        ]
        fitting.sort(key=lambda each: (-each[0], each[1]))
        named = ((tr("Commands"), False), (tr("Pages"), True))
        most = len(fitting) if all_of_them else _FEW
        groups = []
        for heading, pages in named:
            rows = [each for each in fitting if each[2] is pages][:most]
            groups.append(Group(heading, tuple(row[3] for row in rows), rows[0][0] if rows else 0.0))
        return groups

    def everything(self, page_id: str = "") -> list[Group]:
        """Return all commands that can be used, those of the page on view first."""
        usable = {command.id: command for command in self._usable()}
        return [
            Group(
                group.title,
                tuple(_choice(self._table, usable[each], _NO_FIT, page_id) for each in group.ids if each in usable),
                0.0,
            )
            for group in groups(self._table, page_id)
        ]

    def _fit(self, words: Sequence[str], command_id: str) -> Fit | None:
        """Return how words fit a command's own, else how they fit one of the others people use for it."""
        found = fit(words, self._table.words(command_id))
        if found is not None:
            return found
        others = [each.score for other in also(command_id) if (each := fit(words, other)) is not None]
        return Fit(max(others) - _LESS, ()) if others else None

    def _usable(self) -> list[Command]:
        return [
            command
            for command in self._table.commands
            if command.id not in _LEFT_OUT and self._table.action(command.id).isEnabled()
        ]


def _choice(table: CommandTable, command: Command, found: Fit, page_id: str) -> Choice:
    """Return a row; on another page than its own a command's keys mean something else, or nothing."""
    keys = key_words(table.action(command.id).shortcut()) if command.page in ("", page_id) else ""
    title = table.words(command.id)
    return Choice(Enter.RUN, title, id=command.id, icon=command.icon, keys=keys, marks=stretches(found.marks))
