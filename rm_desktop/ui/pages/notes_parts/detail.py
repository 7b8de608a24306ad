"""One note: headline, text, what mentions it, and the bars that come and go over its text."""

from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.notes import NoteView as Note
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts.captions import history_caption, words_caption
from rm_desktop.ui.pages.notes_parts.find_bar import FindBar
from rm_desktop.ui.pages.notes_parts.headline import NoteHeadline
from rm_desktop.ui.pages.notes_parts.mention_row import MentionRow
from rm_desktop.ui.pages.notes_parts.sheet import NoteSheet, NoteView
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind

_PADDING = 24
_TWO_TEXTS = 580
_ROOM_FOR_MENTIONS = 320
_NEXT = {NoteView.WRITE: NoteView.READ, NoteView.READ: NoteView.BOTH, NoteView.BOTH: NoteView.WRITE}


class NoteDetail(Card):
    """Shows a note and passes on what is asked; it saves nothing."""

    view_changed = Signal(NoteView)
    escaped = Signal()
    create_requested = Signal(str)

    def __init__(self, theme: Theme, lane: Lane, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=_PADDING, parent=parent)
        self._clock = clock
        self._note: Note | None = None
        self._view = NoteView.BOTH
        self._narrow = False
        self._roomy = True
        self._message: MessageBar | None = None
        self._missing = ""
        self.headline = NoteHeadline(theme, self)
        self.find_bar = FindBar(theme, self)
        self.sheet = NoteSheet(theme, lane, self)
        self.mentions = MentionRow(theme, self)
        for widget in (self.headline, self.find_bar):
            self.body.addWidget(widget)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.mentions)
        self.headline.view_chosen.connect(self.choose_view)
        self.headline.title.left.connect(self.focus_text)
        for before, after in pairwise((self.headline.title, self.sheet.source, self.sheet.reading)):
            QWidget.setTabOrder(before, after)

    @property
    def note(self) -> Note | None:
        """Return the note as it was read last."""
        return self._note

    def show_note(self, note: Note, *, keep_text: bool = False) -> None:
        """Show a note; with `keep_text` its text is left alone: it holds words that are not saved yet."""
        anew = self._note is None or self._note.id != note.id
        self._note = note
        if anew:
            self._drop_message()
            self.headline.title.show_title(note.title)
        self.headline.show_note(note)
        if not keep_text and (anew or self.sheet.text() != note.body):
            self.sheet.show_text(note.body, anew=anew)
            self.find_bar.look_in(self.sheet.shown)
        self.show_history(note)

    def show_history(self, note: Note) -> None:
        """Say when a note was edited and how long it is."""
        self._note = note
        self.say_age()
        self.mentions.words.setText(words_caption(note.body))

    @Slot()
    def say_age(self) -> None:
        """Say again when the note was edited: time passes."""
        if self._note is not None:
            self.headline.history.setText(history_caption(self._note, self._clock, QLocale()))

    @Slot(NoteView)
    def choose_view(self, view: NoteView) -> None:
        """Show source, reading view or both, and have it remembered."""
        self.show_view(view)
        self.view_changed.emit(view)

    @Slot()
    def next_view(self) -> None:
        """Go round the views: write, read, both."""
        view = _NEXT[self._effective]
        self.choose_view(NoteView.WRITE if not self._roomy and view is NoteView.BOTH else view)

    def show_view(self, view: NoteView) -> None:
        """Show a view as far as there is room for it."""
        self._view = view
        self.headline.show_view(self._effective)
        self.sheet.show_view(self._effective)
        self.find_bar.look_in(self.sheet.shown)

    def set_narrow(self, narrow: bool) -> None:
        """Offer the way back to the list, or not."""
        self._narrow = narrow
        self.headline.set_narrow(narrow)
        self._fit()

    @Slot()
    def find_words(self) -> None:
        """Look for words in the note."""
        self.find_bar.open_over(self.sheet.shown)

    @Slot()
    def replace_words(self) -> None:
        """Look for words and put others in their place."""
        if self._effective is NoteView.READ:
            self.choose_view(NoteView.WRITE)
        self.find_bar.open_over(self.sheet.shown, replace=True)

    @Slot()
    def focus_first(self) -> None:
        """Put the keyboard where a person goes on: into the text."""
        self.focus_text()

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        self.sheet.shown.setFocus()

    def show_found(self, words: str) -> None:
        """Select the first place where words stand in the text."""
        self.sheet.show_found(words)

    def open_empty(self) -> None:
        """Put the keyboard into the text of a new note, in a view in which it can be written."""
        if self._effective is NoteView.READ:
            self.show_view(NoteView.BOTH)
        self.focus_text()

    def focus_title(self) -> None:
        """Put the keyboard on the title, ready to be overwritten."""
        self.headline.title.setFocus()
        self.headline.title.selectAll()

    def offer_to_create(self, title: str) -> None:
        """Say that a link leads to a note that does not exist yet."""
        self._drop_message()
        self._missing = title
        sentence = self.tr("There is no note called ‘{title}’ yet.").format(title=title)
        self._message = MessageBar(self._theme, MessageKind.INFO, sentence, button=self.tr("Write it"))
        self._message.acted.connect(self._on_create)
        self.body.insertWidget(1, self._message)
        self._message.announce()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _effective(self) -> NoteView:
        return NoteView.WRITE if not self._roomy and self._view is NoteView.BOTH else self._view

    def _fit(self) -> None:
        """Show two texts side by side, and what mentions the note, only where there is room for them."""
        self.mentions.setHidden(self.height() < self._theme.px(_ROOM_FOR_MENTIONS))
        roomy = not self._narrow and self.width() >= self._theme.px(_TWO_TEXTS)
        if roomy != self._roomy:
            self._roomy = roomy
            self.headline.offer_both(roomy)
            self.show_view(self._view)

    def _drop_message(self) -> None:
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None

    @Slot()
    def _on_create(self) -> None:
        self._drop_message()
        self.create_requested.emit(self._missing)
