"""Half an hour of use, without the waiting: what a person does then, with export, check and backup meanwhile."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from benchmarks.window_corpus import LONG_TITLE
from benchmarks.window_hand import Hand, opened
from benchmarks.window_pulse import Pulse
from rm_desktop.models.kinds import Kind
from rm_desktop.ui.pages.sessions_parts.quick_line import QuickLine
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.source_edit import SourceEdit
from rm_desktop.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:  # the program imports the services when it is ready for them
    from rm_desktop.services.desk import Desk

_SENTENCE = "We agreed to look at this again with fresh eyes, and to try it on the next real case before June. "
_PAUSE_MS = 1_000  # after which autosave has written
_SOON_MS = 400
_ARRIVING_MS = 2_000  # until somebody who has just started the program does something
_CHOSEN = 20


def half_hour(file: Path, minutes: int) -> dict[str, object]:
    """Return the longest stall and all from 30 ms on, with the number of key presses and page switches."""
    with opened(file) as hand:
        hand.rest(_ARRIVING_MS)
        person = Person(hand, file.parent)
        for minute in range(minutes):
            for rest, act in person.habits:
                if minute % rest[0] == rest[1] % rest[0]:
                    person.do(act)
        return {"longest": person.pulse.longest, "stalls": person.pulse.stalls, "keys": person.keys}


class Person:
    """Does each thing in its minutes; the pulse knows what is being done."""

    def __init__(self, hand: Hand, folder: Path) -> None:
        self.hand = hand
        self.pulse = Pulse()
        self.keys = 0
        self._folder = folder
        self.habits: tuple[tuple[tuple[int, int], Callable[[], None]], ...] = (
            ((1, 0), self.write_a_note),
            ((1, 0), self.look_around),
            ((2, 1), self.search),
            ((3, 0), self.plan_a_session),
            ((4, 1), self.reflect),
            ((4, 2), self.undo_and_redo),
            ((6, 3), self.filter_notes),
            ((7, 4), self.remove_many),
            ((10, 5), self.export),
            ((10, 6), self.back_up),
            ((10, 7), self.write_much),
            ((10, 8), self.ask_dialogs),
            ((10, 9), self.resize),
        )

    def do(self, act: Callable[[], None]) -> None:
        """Do one thing, and say so."""
        self.pulse.doing = act.__name__
        act()
        self.hand.rest(_SOON_MS)

    def write_a_note(self) -> None:
        """Step through the list and write a sentence into the third note."""
        self._go("notes")
        rows = self.hand.child(RowList, "Notes")
        for _ in range(3):
            self.hand.press(rows, "", Qt.Key.Key_Down.value)
            self.hand.rest(120)
        self._write(self.hand.child(SourceEdit))

    def look_around(self) -> None:
        """Visit the pages one after the other."""
        for page in ("today", "goals", "share", "trash", "insights", "journal", "sessions"):
            self._go(page)

    def search(self) -> None:
        """Find something and open it."""
        self.hand.desktop.tools.commands.find()
        self.hand.rest(100)
        line = self.hand.child(QLineEdit, within=self.hand.child(Palette))
        for key in "what it":
            self._press(line, key)
        self.hand.rest(200)
        self.hand.press(line, "\r", Qt.Key.Key_Return.value)
        self.hand.rest(_SOON_MS)

    def plan_a_session(self) -> None:
        """Add a topic and take notes."""
        self._go("sessions")
        line = self.hand.child(QuickLine).line
        for key in "Live demo @robert 10m #technology":
            self._press(line, key)
        self.hand.press(line, "\r", Qt.Key.Key_Return.value)
        self.hand.rest(_SOON_MS)
        self._write(self.hand.child(SourceEdit))

    def reflect(self) -> None:
        """Write a journal entry."""
        self._go("journal")
        self.hand.command("entry-new")
        self.hand.rest(_SOON_MS)
        self._write(self.hand.child(WritingEdit))

    def undo_and_redo(self) -> None:
        """Take two things back and do one of them again."""
        self._go("today")
        for command in ("undo", "undo", "redo"):
            self.hand.command(command)
            self.hand.rest(_SOON_MS)

    def filter_notes(self) -> None:
        """Narrow the list of notes down and widen it again."""
        self._go("notes")
        line = self.hand.child(QLineEdit, "Filter")
        for key in "tion #a":
            self._press(line, key, 60)
        self.hand.rest(_SOON_MS)
        line.clear()
        self.hand.rest(_SOON_MS)

    def remove_many(self) -> None:
        """Delete twenty notes at once and take it back."""
        self._go("notes")
        rows = self.hand.child(RowList, "Notes")
        model = rows.selectionModel()
        for row in range(10, 10 + _CHOSEN):
            model.select(rows.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        self.hand.command("note-remove")
        self.hand.rest(_PAUSE_MS)
        self.hand.command("undo")
        self.hand.rest(_SOON_MS)

    def export(self) -> None:
        """Write all notes into a file, and go on writing meanwhile."""
        desk = self.hand.desk
        work = partial(_export, desk, self._folder / "notes.md")
        self.hand.pages._lane.run(work, _ignore, _ignore)  # the sheet would ask for a file
        self.write_a_note()

    def back_up(self) -> None:
        """Make a backup, and go on writing meanwhile."""
        safety = self.hand.desktop.tools.safety
        safety.safekeeper.back_up_now(_ignore, _ignore)
        self.write_a_note()

    def write_much(self) -> None:
        """Open 200 KB and write in it."""
        desk = self.hand.desk
        self.hand.pages.open_record(Kind.NOTE.value, desk.notes.by_title(LONG_TITLE) or "")
        self.hand.rest(_PAUSE_MS)
        self._write(self.hand.child(SourceEdit))

    def ask_dialogs(self) -> None:
        """Open the settings, the keys and the backups."""
        for command in ("settings", "keys", "backups"):
            self.hand.command(command)
            self.hand.rest(_PAUSE_MS)
            for dialog in self.hand.frame.findChildren(QDialog):
                if dialog.isVisible():
                    dialog.reject()
            self.hand.rest(_SOON_MS)

    def resize(self) -> None:
        """Make the window small and large again."""
        for size in ((800, 560), (1600, 1000), (1280, 820)):
            self.hand.frame.resize(*size)
            self.hand.rest(_SOON_MS)

    def _go(self, page: str) -> None:
        doing = self.pulse.doing
        self.pulse.doing = f"{doing.partition(':')[0]}: {page}"
        self.hand.pages.go_to(page)
        self.hand.rest(200)

    def _write(self, field: SourceEdit | WritingEdit) -> None:
        field.setFocus()
        for key in _SENTENCE:
            self._press(field, key)
        self.hand.rest(_PAUSE_MS)

    def _press(self, field: QLineEdit | SourceEdit | WritingEdit, key: str, between_ms: int = 6) -> None:
        self.hand.press(field, key)
        self.keys += 1
        self.hand.rest(between_ms)


def _export(desk: "Desk", path: Path, _progress: object) -> object:
    return desk.sharing.export("notes", "markdown", path, overwrite=True)


def _ignore(_outcome: object) -> None:
    """The benchmark has no use for it."""
