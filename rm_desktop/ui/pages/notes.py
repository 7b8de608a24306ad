"""The Notes page: the list, and one note to write and to read."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.notes import NoteKey, NoteRow
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page_keys import add_key
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.captions import row_caption
from rm_desktop.ui.pages.notes_parts.frame import NotesFrame
from rm_desktop.ui.pages.notes_parts.sheet import NoteView
from rm_desktop.ui.pages.notes_parts.writer import NoteWriter
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class NotesPage(NotesFrame):
    """Keeps list, note and store in step. What is typed is saved before anything else is shown."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, lane, desk.clock, self._row_caption, parent)
        self._desk = desk
        self._lane = lane
        self._dispatcher = dispatcher
        self._clock = desk.clock
        self._current = ""
        self._stale = True
        self._writer = NoteWriter(dispatcher, self._detail.sheet.text, self)
        self._detail.sheet.reading.check_titles(self._known_titles)
        self._connect()
        self._add_keys()
        self._detail.show_view(dispatcher.read(calls.remembered_view) or NoteView.BOTH)

    def open_record(self, kind: str, record_id: str) -> bool:
        self._freshen()
        if kind != Kind.NOTE or not self._show(record_id):
            return False
        self._point_at(record_id)
        self._show_side(detail=True)
        return True

    def save_pending(self) -> None:
        self._leave()

    @Slot()
    def show_versions(self) -> None:
        note = self._detail.note
        if note is not None and note.id == self._current and self._leave():
            text = VersionedText(Kind.NOTE, note.id, "body", note.title)
            VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    def _connect(self) -> None:
        rows, detail = self._list, self._detail
        rows.chosen.connect(self._choose)
        rows.filter_changed.connect(self._reload)
        rows.new_requested.connect(self._new)
        rows.remove_requested.connect(self._remove)
        rows.menu_requested.connect(self._show_menu)
        self._model.more_wanted.connect(self._add_rows)
        self._empty.asked.connect(self._new)
        headline, sheet = detail.headline, detail.sheet
        headline.title.kept.connect(self._rename)
        headline.pin_requested.connect(self._pin)
        headline.versions_requested.connect(self.show_versions)
        headline.remove_requested.connect(self._remove)
        headline.chips.tags_changed.connect(self._set_tags)
        headline.chips.filter_requested.connect(self._filter)
        headline.chips.session_requested.connect(self._open_session)
        sheet.edited.connect(self._writer.note_edit)
        sheet.ticked.connect(self._save_tick)
        sheet.left.connect(self._writer.save)
        sheet.reading.record_requested.connect(self._follow)
        detail.mentions.open_requested.connect(self._open_mention)
        detail.view_changed.connect(self._remember_view)
        detail.create_requested.connect(self._create)
        self._dispatcher.changed.connect(self._on_changed)

    def _add_keys(self) -> None:
        add_key(self, QKeySequence.StandardKey.New, self.tr("New note"), self._new)
        add_key(self, "Ctrl+E", self.tr("Write, read or both"), self._detail.next_view)
        add_key(self, QKeySequence.StandardKey.Find, self.tr("Find in note"), self._detail.find_words)
        add_key(self, "Ctrl+H", self.tr("Replace in note"), self._detail.replace_words)

    @Slot()
    def _new(self) -> None:
        """Add a note and put the keyboard on its title."""
        if self._list.typed:
            self._list.show_all()
        self._create(self.tr("New note"))
        self._detail.focus_title()

    @Slot(str)
    def _create(self, title: str) -> None:
        changes = self._dispatcher.do(partial(calls.add, title)) if self._leave() else None
        if changes:
            self.open_record(Kind.NOTE, changes.ids[0])
            self._detail.open_empty()

    @Slot(str)
    def _choose(self, note_id: str) -> None:
        if not self._show(note_id):
            self._list.choose(self._current)

    @Slot(str)
    def _rename(self, title: str) -> None:
        changes = self._dispatcher.do(partial(calls.rename, self._current, title))
        line = self._detail.headline.title
        if changes is not None:
            line.show_title(" ".join(title.split()))
        elif not title.strip():  # it was refused with a sentence, and nothing that was typed is lost
            line.take_back()

    @Slot(tuple)
    def _set_tags(self, tags: tuple[str, ...]) -> None:
        self._dispatcher.do(partial(calls.set_tags, self._current, tags))

    @Slot(bool)
    def _pin(self, pinned: bool) -> None:
        self._dispatcher.do(partial(calls.pin, self._current, pinned))

    @Slot()
    def _remove(self) -> None:
        if self._leave() and self._dispatcher.do(partial(calls.remove, self._current)):
            self._show_side(detail=False)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self._list.set_filter(typed)
        self._to_list()

    @Slot()
    def _save_tick(self) -> None:
        self._writer.note_edit()
        self._writer.save()

    @Slot(NoteView)
    def _remember_view(self, view: NoteView) -> None:
        self._dispatcher.do(partial(calls.remember_view, view))

    @Slot(str)
    def _follow(self, title: str) -> None:
        """Open the note that a link means, or offer to write it."""
        note_id = self._dispatcher.read(partial(calls.by_title, title))
        if note_id is None:
            self._detail.offer_to_create(title)
        else:
            self.open_record(Kind.NOTE, note_id)

    @Slot(str, str)
    def _open_mention(self, kind: str, record_id: str) -> None:
        if not self.open_record(kind, record_id):
            self.open_requested.emit(kind, record_id)

    @Slot()
    def _open_session(self) -> None:
        note = self._detail.note
        if note is not None and note.session_id is not None:
            self.open_requested.emit(Kind.SESSION.value, note.session_id)

    @Slot(str, QPoint)
    def _show_menu(self, note_id: str, at: QPoint) -> None:
        """Offer for a row what can be done with it; the row was chosen by the same click."""
        note = self._detail.note
        if note is None or note.id != note_id:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open"), self._to_text)
        pin = menu.addAction(self.tr("Unpin") if note.pinned else self.tr("Pin to the top"))
        pin.triggered.connect(partial(self._pin, not note.pinned))
        menu.addAction(self.tr("Copy link"), self._copy_link)
        menu.addAction(self.tr("Version history…"), self.show_versions)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self._remove)
        menu.popup(at)

    @Slot()
    def _copy_link(self) -> None:
        if self._detail.note is not None:
            QGuiApplication.clipboard().setText(f"[[{self._detail.note.title}]]")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._writer.saving:
            self._on_saved()
        elif not self.isVisible():
            self._stale = True
        elif Kind.NOTE in changes.kinds:
            self._update(changes)
        elif self._current:
            self._refresh()

    def _on_saved(self) -> None:
        """Say that the text was edited; editor and caret are left alone."""
        found = self._dispatcher.read(partial(calls.note, self._current))
        if found is not None:
            self._detail.show_history(found.note)
            self._put_row(found)

    def _update(self, changes: Changes) -> None:
        """Show what changed: one listed note in its place, anything else by reading the list anew."""
        listed = len(changes.ids) == 1 and self._model.place_of(changes.ids[0]) >= 0
        found = self._dispatcher.read(partial(calls.note, changes.ids[0])) if listed else None
        if found is not None:
            self._put_row(found)
        elif listed and changes.deed is Deed.REMOVE:
            if changes.ids[0] == self._current:
                self._writer.take("")
            self._model.drop(changes.ids[0])
        else:
            self._reload()
        self._show_restored(changes)
        self._refresh()

    def _show_restored(self, changes: Changes) -> None:
        """Show a note that an undo took out of the trash, or a redo made again."""
        back = (Deed.UNDO, Deed.REMOVE), (Deed.REDO, Deed.ADD)
        if (changes.deed, changes.of) in back and self._show(changes.ids[0]):
            self._point_at(changes.ids[0])

    def _refresh(self) -> None:
        """Read the note that is shown again; where it is gone, show the first of the list."""
        self._detail.sheet.reading.recheck_titles()
        found = self._dispatcher.read(partial(calls.note, self._current)) if self._current else None
        if found is not None:
            self._detail.show_note(found.note, found.tags, keep_text=self._writer.unsaved)
            self._show_mentions()
        else:
            self._forget_current()

    def _forget_current(self) -> None:
        """Show another note in place of one that is gone, or the empty page."""
        self._writer.take("")
        self._current = ""
        first = self._model.note(self._list.rows.currentIndex()) or self._model.note(self._model.index(0, 0))
        if first is not None:
            self._show(first.id)
            self._list.choose(first.id)
        elif self._list.typed:
            self._list.show_all()
        self._show_side(detail=False)
        self._has_notes(self._model.rowCount() > 0)

    @Slot()
    def _reload(self) -> None:
        """Read the list from its beginning."""
        window = self._dispatcher.read(partial(calls.window, self._list.typed, None))
        if window is not None:
            self._list.show_window(window, self._current)
            self._has_notes(bool(window.rows or self._list.typed))

    @Slot(object)
    def _add_rows(self, after: NoteKey) -> None:
        window = self._dispatcher.read(partial(calls.window, self._list.typed, after))
        if window is not None:
            self._model.append(window)

    def _freshen(self) -> None:
        """Read everything that changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self._reload()
            self._refresh()

    def _show(self, note_id: str) -> bool:
        """Show a note once the one before is saved; return whether it is shown."""
        if note_id == self._current:
            return True
        found = self._dispatcher.read(partial(calls.note, note_id)) if self._leave() else None
        if found is None:
            return False
        self._current = note_id
        self._writer.take(note_id)
        self._detail.show_note(found.note, found.tags)
        self._show_mentions()
        return True

    def _point_at(self, note_id: str) -> None:
        """Mark a note in the list, whatever the filter hides."""
        if self._model.place_of(note_id) < 0 and self._list.typed:
            self._list.show_all()
        self._list.choose(note_id)

    def _leave(self) -> bool:
        """Save what is typed; return whether all of it is safe."""
        self._detail.headline.title.keep()
        return self._writer.save() and not self._detail.headline.title.changed

    def _known_titles(self, titles: frozenset[str]) -> frozenset[str]:
        found = self._dispatcher.read(partial(calls.titled, titles))
        return titles if found is None else found

    def _put_row(self, found: calls.Shown) -> None:
        note = found.note
        if self._model.place_of(note.id) >= 0:
            self._list.put(NoteRow(note.id, note.title, note.tags, note.pinned, note.updated_at))

    def _show_mentions(self) -> None:
        mentions = self._dispatcher.read(partial(calls.mentions, self._current))
        self._detail.mentions.show_mentions(mentions or ())

    def _row_caption(self, row: NoteRow) -> str:
        return row_caption(row, self._clock, QLocale())
