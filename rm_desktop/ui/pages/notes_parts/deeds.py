"""What can be done with the chosen notes, by the ids of the commands."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from rm_desktop.services.notes import NoteRow
from rm_desktop.store.changes import Changes
from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.many_deeds import Then
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.headline import NoteHeadline
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.pages.notes_parts.listing import NoteListing
from rm_desktop.ui.pages.notes_parts.shown import ShownNote
from rm_desktop.ui.pages.notes_parts.tag_dialog import TagDialog
from rm_desktop.ui.widgets.bulk_bar import BulkBar
from rm_desktop.ui.wording import words

_ONE = ("note-open", "note-rename", "")
_HISTORY = ("history", "")


class NoteDeeds(QObject):
    """Does it to all chosen notes in one unit, or to the one that is shown. What is typed is saved first."""

    title_wanted = Signal()
    """The one chosen note is to be renamed."""
    tag_wanted = Signal()
    """The one chosen note is to be tagged."""
    removed = Signal()

    def __init__(
        self, pane: NoteListPane, listing: NoteListing, shown: ShownNote, dispatcher: Dispatcher, theme: Theme
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._listing = listing
        self._shown = shown
        self._dispatcher = dispatcher
        self._theme = theme

    def serve(self, bar: BulkBar, headline: NoteHeadline) -> None:
        """Let the bar over the list and the buttons over the note ask for deeds, too."""
        for said, icon, slot in (
            (self.tr("Tag…"), "tag", self.tag),
            (self.tr("Pin or unpin"), "pin", self.turn_pin),
            (self.tr("Copy links"), "link", self.copy_links),
            (self.tr("Delete"), "trash", self.remove),
        ):
            bar.add_action(said, icon).clicked.connect(slot)
        headline.pin_requested.connect(self._pin_shown)
        headline.remove_requested.connect(self._remove_shown)

    def menu(self) -> tuple[str, ...]:
        """Return what a context menu offers for what is chosen, by the ids of commands."""
        several, can = self._pane.rows.chosen_count() > 1, self.possible()
        pins = tuple(each for each in ("note-pin", "note-unpin") if each in can)
        middle = (*pins, "note-tag", "note-copy-link", "")
        return (*middle, "note-remove") if several else (*_ONE, *middle, *_HISTORY, "note-remove")

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the commands on chosen notes do."""
        return {
            "note-rename": self.title_wanted.emit,
            "note-pin": self.pin,
            "note-unpin": self.unpin,
            "note-tag": self.tag,
            "note-copy-link": self.copy_links,
            "note-remove": self.remove,
        }

    def possible(self) -> frozenset[str]:
        """Return which of them can be used on what is chosen now."""
        note = self._shown.note
        if note is None:
            return frozenset()
        ids = {"note-tag", "note-copy-link", "note-remove"}
        if self._pane.rows.chosen_count() > 1:
            first, last = map(self._pane.model.pinned, self._pane.rows.chosen_span())  # pinned ones come first
            ids |= {"note-unpin"} if last else {"note-pin"} if first is False else {"note-pin", "note-unpin"}
            return frozenset(ids)
        return frozenset(ids | {"note-rename", "note-unpin" if note.pinned else "note-pin"})

    def words(self) -> dict[str, str]:
        """Return what the commands are called while several notes are chosen."""
        n = self._pane.rows.chosen_count()
        if n <= 1:
            return {}
        return {
            "note-pin": words.counted(n, "Pin {n} note to the top", "Pin {n} notes to the top"),
            "note-unpin": words.counted(n, "Unpin {n} note", "Unpin {n} notes"),
            "note-tag": words.counted(n, "Tag {n} note…", "Tag {n} notes…"),
            "note-copy-link": words.counted(n, "Copy {n} link", "Copy {n} links"),
            "note-remove": words.counted(n, "Delete {n} note", "Delete {n} notes"),
        }

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the chosen notes; those of a list without a choice are the one that is shown."""
        found = self._listing.chosen() if self._pane.rows.chosen_count() > 1 else ()
        return found or ((self._shown.id,) if self._shown.id else ())

    @Slot()
    def pin(self) -> None:
        """Keep the chosen notes at the top."""
        self._do(calls.pin_many, True)

    @Slot()
    def unpin(self) -> None:
        """Let the chosen notes go by their age again."""
        self._do(calls.pin_many, False)

    @Slot()
    def turn_pin(self) -> None:
        """Pin the chosen notes; where all are pinned, unpin them."""
        rows = self._dispatcher.read(partial(calls.rows, self.chosen())) or ()
        self._do(calls.pin_many, not all(row.pinned for row in rows))

    @Slot()
    def remove(self) -> None:
        """Put the chosen notes into the trash."""
        self._do(calls.remove_many, then=self.removed.emit)

    @Slot()
    def tag(self) -> None:
        """Ask for tags: beside the one note, or for all that are chosen."""
        count = self._pane.rows.chosen_count()
        if count <= 1:
            self.tag_wanted.emit()
            return
        dialog = TagDialog(self._theme, count, self._listing.known_tags, self._pane)
        dialog.answered.connect(partial(self.tag_notes, self.chosen()))
        dialog.open()

    def tag_notes(self, note_ids: Sequence[str], tags: object) -> None:
        """Give notes tags beside those they have."""
        typed = tags.replace(",", " ").split() if isinstance(tags, str) else []
        if typed and self._shown.leave():
            self._dispatcher.many.do(partial(calls.tag_many, note_ids, tuple(typed)), len(note_ids), self)

    @Slot()
    def copy_links(self) -> None:
        """Put a link to each chosen note on the clipboard."""
        ids = self.chosen()
        rows: dict[str, NoteRow] = {row.id: row for row in self._dispatcher.read(partial(calls.rows, ids)) or ()}
        links = [f"[[{rows[note_id].title}]]" for note_id in ids if note_id in rows]
        QGuiApplication.clipboard().setText("\n".join(links))
        announce(self._pane, self.tr("Copied"))

    @Slot(bool)
    def _pin_shown(self, pinned: bool) -> None:
        self._dispatcher.do(partial(calls.pin_many, (self._shown.id,), pinned))

    @Slot()
    def _remove_shown(self) -> None:
        if self._shown.leave() and self._dispatcher.do(partial(calls.remove_many, (self._shown.id,))):
            self.removed.emit()

    def _do(self, call: Callable[..., Changes], *details: object, then: Then | None = None) -> None:
        ids = self.chosen()
        if ids and self._shown.leave():
            self._dispatcher.many.do(partial(call, ids, *details), len(ids), self, then)
