"""The card of my preparation: three small texts that nobody else ever reads, and none while both sit here."""

from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.ui.commands.page_keys import key_words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.found import select_first
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.preparation_lines import Field, PreparationLines
from rm_desktop.ui.pages.sessions_parts.preparation_phrases import PhraseSheet
from rm_desktop.ui.pages.sessions_parts.rows import folding_head, has_keyboard, menu_of
from rm_desktop.ui.pages.sessions_parts.veil import Veil
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_NARROW = 560
_LINES = 3
_HIGHEST = 2.6
_WITH_CARE = 2


class PreparationCard(Card):
    """To raise, not yet, with care; side by side where there is room."""

    versions_requested = Signal(str, str)  # of which field, and what that is called
    form_requested = Signal()
    can_move_changed = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, private=True, parent=parent)
        self.setAccessibleName(self.tr("My preparation, private"))
        self._session_id = ""
        self._me = Role.LEADER
        self.texts = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._columns, 12)
        self.versions = IconButton(theme, "history", self.tr("Earlier versions of my preparation"))
        self.versions.clicked.connect(self._ask_which)
        name = folding_head(theme, self.tr("My preparation"), self.versions, PrivateChip(theme))
        name.setParent(self)  # before the texts: Tab goes in this order
        self.to_raise = self._field(self.tr("To raise"), self.tr("What I want to bring up"))
        self.not_yet = self._field(self.tr("Not yet"), self.tr("What can wait"))
        self.with_care = self._field(self.tr("With care"), self.tr("What needs tact"))
        self.fields = (
            Field("to_raise", self.to_raise, KeptText(self.to_raise, dispatcher, "session-to-raise")),
            Field("not_yet", self.not_yet, KeptText(self.not_yet, dispatcher, "session-not-yet")),
            Field("with_care", self.with_care, KeptText(self.with_care, dispatcher, "session-with-care")),
        )
        self.lines = PreparationLines(dispatcher, self.fields, self)
        self.phrases = QuietButton(theme, self.tr("Find the words…"), "lightbulb")
        self.phrases.clicked.connect(self.ask_phrase)
        self.to_agenda = QuietButton(theme, self.tr("Move line to agenda"), "chevron-up")
        self.to_agenda.clicked.connect(self.lines.move)
        self.form_way = QuietButton(theme, self.tr("From a form…"), "notes")
        self.form_way.clicked.connect(self.form_requested)
        self.veil = Veil(theme, dispatcher.together, self)
        self.veil.turned.connect(self._show_texts)
        whole = QVBoxLayout(self.texts)
        ScaledSpacing(theme, whole, 8)
        whole.addLayout(self._columns)
        whole.addLayout(self._foot())
        self.body.addWidget(name)
        self.body.addWidget(self.veil)
        self.body.addWidget(self.texts)
        self._show_texts()
        theme.changed.connect(self._fit)
        self.lines.changed.connect(self._show_ways)
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what I prepared for a session."""
        mine, same = picture.view.preparation, picture.id == self._session_id
        self._session_id, self._me = picture.id, picture.pair.me
        self.versions.setEnabled(bool(picture.prepared))
        texts = (mine.to_raise, mine.not_yet, mine.with_care)
        writes = (
            partial(calls.prepare, picture.id, "to_raise"),
            partial(calls.prepare, picture.id, "not_yet"),
            partial(calls.prepare, picture.id, "with_care"),
        )
        for field, text, write in zip(self.fields, texts, writes, strict=True):
            if same:
                field.kept.show_text(text)
            else:
                field.kept.bind(write, text)
        self.lines.set_session(picture.id)

    def focus_first(self) -> QWidget:
        """Put the keyboard into the first of the three, or on what shows them, and return that."""
        first = self.veil.show_all if self.veil.on else self.to_raise
        first.setFocus()
        return first

    def show_found(self, words: str) -> bool:
        """Put the caret where words stand; return False where none of them does, or they are hidden."""
        if self.veil.on:
            return False
        found = next((field.editor for field in self.fields if select_first(field.editor, words)), None)
        if found is not None:
            found.setFocus()
        return found is not None

    def show_versions_here(self) -> bool:
        """Ask for the versions of the text that the keyboard is in; return False where it is in none of them."""
        for field, (name, title) in zip(self.fields, self._names(), strict=True):
            if field.editor.hasFocus():
                self.versions_requested.emit(name, title)
                return True
        return False

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        saved = [field.kept.flush() for field in self.fields]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id = ""
        self.lines.set_session("")
        for field in self.fields:
            field.kept.let_go()

    @Slot()
    def ask_phrase(self) -> None:
        """Help to find the words; they go where the person wrote last, or else into what needs care."""
        if self.veil.on:
            self.veil.show_all.setFocus()
            return
        self.lines.start_at(_WITH_CARE)
        sheet = PhraseSheet(self._theme, self._me, self.window())
        sheet.answered.connect(self._insert)
        sheet.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Say by which key a line moves, as it is chosen now."""
        super().showEvent(event)
        found = (action.shortcut() for action in self.actions() if action.objectName() == "preparation-move")
        told = self.tr("The line the caret is in becomes a topic")
        keys = key_words(next(found, QKeySequence()))
        self.to_agenda.setToolTip(self.tr("{told} ({keys})").format(told=told, keys=keys) if keys else told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)

    def _names(self) -> tuple[tuple[str, str], ...]:
        titles = (self.tr("To raise"), self.tr("Not yet"), self.tr("With care"))
        return tuple((field.name, title) for field, title in zip(self.fields, titles, strict=True))

    @Slot(str)
    def _insert(self, sentence: str) -> None:
        sheet = self.sender()
        if isinstance(sheet, PhraseSheet):
            sheet.accept()
        self.lines.insert(sentence)

    @Slot()
    def _ask_which(self) -> None:
        menu = menu_of(self._theme, self, self._names())
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.versions.mapToGlobal(QPoint(0, self.versions.height())))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.versions_requested.emit(action.data(), action.text())

    def _field(self, title: str, hint: str) -> WritingEdit:
        name = self.tr("My preparation: {title}").format(title=title)
        editor = WritingEdit(self._theme, name, hint, lines=_LINES, parent=self)
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 4)
        column.addWidget(Label(self._theme, title, TextSize.CAPTION, "ink2"))
        column.addWidget(editor)
        self._columns.addLayout(column, 1)
        editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        return editor

    def _foot(self) -> FlowLayout:
        row = FlowLayout(self._theme, 4)
        for button in (self.to_agenda, self.phrases, self.form_way):
            row.addWidget(button)
        return row

    @Slot()
    def _show_ways(self) -> None:
        before = self.to_agenda.isEnabled()
        self.to_agenda.setEnabled(self.lines.can_move)
        if self.to_agenda.isEnabled() is not before:
            self.can_move_changed.emit()

    @Slot()
    def _show_texts(self) -> None:
        """Show the three texts, or that they are hidden; the keyboard stays in the card where it was in it."""
        here, self.lines.hidden = has_keyboard(self), self.veil.on
        self.texts.setHidden(self.veil.on)
        self.versions.setHidden(self.veil.on)
        if here:
            self.focus_first()
        self._show_ways()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        for field in self.fields:
            field.editor.setReadOnly(not allowed)
        self.phrases.setEnabled(allowed)
        self.form_way.setEnabled(allowed)
        self._show_ways()

    @Slot()
    def _fit(self) -> None:
        """Make all three as high as the longest of them needs, within limits."""
        editors = (self.to_raise, self.not_yet, self.with_care)
        shortest = self.to_raise.sizeHint().height()
        frame = self._theme.px(16) + 4
        needed = max(round(editor.document().size().height()) + frame for editor in editors)
        height = min(max(needed, shortest), round(shortest * _HIGHEST))
        for editor in editors:
            if editor.height() != height:
                editor.setFixedHeight(height)
