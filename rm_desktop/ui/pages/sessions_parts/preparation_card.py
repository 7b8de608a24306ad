"""The card of my preparation: three small texts that nobody else ever reads."""

from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.pages.sessions_parts import calls
from rm_desktop.ui.pages.sessions_parts.found import select_first
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.pages.sessions_parts.rows import head, menu_of
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_NARROW = 560
_LINES = 3
_HIGHEST = 2.6


class PreparationCard(Card):
    """To raise, not yet, with care; side by side where there is room."""

    versions_requested = Signal(str, str)  # of which field, and what that is called

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, private=True, parent=parent)
        self.setAccessibleName(self.tr("My preparation, private"))
        self._session_id = ""
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, self._columns, 12)
        self.versions = IconButton(theme, "history", self.tr("Earlier versions of my preparation"))
        self.versions.clicked.connect(self._ask_which)
        self.versions.setParent(self)  # before the texts: Tab goes in this order
        self.to_raise = self._field(self.tr("To raise"), self.tr("What I want to bring up"))
        self.not_yet = self._field(self.tr("Not yet"), self.tr("What can wait"))
        self.with_care = self._field(self.tr("With care"), self.tr("What needs tact"))
        self._raise = KeptText(self.to_raise, dispatcher, "session-to-raise")
        self._later = KeptText(self.not_yet, dispatcher, "session-not-yet")
        self._careful = KeptText(self.with_care, dispatcher, "session-with-care")
        self.body.addLayout(head(theme, self.tr("My preparation"), self.versions, PrivateChip(theme)))
        self.body.addLayout(self._columns)
        theme.changed.connect(self._fit)
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)

    def show_picture(self, picture: SessionPicture) -> None:
        """Show what I prepared for a session."""
        mine, same = picture.view.preparation, picture.id == self._session_id
        self._session_id = picture.id
        self.versions.setEnabled(bool(picture.prepared))
        for kept, text, write in (
            (self._raise, mine.to_raise, partial(calls.prepare, picture.id, "to_raise")),
            (self._later, mine.not_yet, partial(calls.prepare, picture.id, "not_yet")),
            (self._careful, mine.with_care, partial(calls.prepare, picture.id, "with_care")),
        ):
            if same:
                kept.show_text(text)
            else:
                kept.bind(write, text)

    def focus_first(self) -> QWidget:
        """Put the keyboard into the first of the three, and return it."""
        self.to_raise.setFocus()
        return self.to_raise

    def show_found(self, words: str) -> bool:
        """Put the caret where words stand; return False where none of them does."""
        editors = (self.to_raise, self.not_yet, self.with_care)
        found = next((editor for editor in editors if select_first(editor, words)), None)
        if found is not None:
            found.setFocus()
        return found is not None

    def show_versions_here(self) -> bool:
        """Ask for the versions of the text that the keyboard is in; return False where it is in none of them."""
        fields = zip((self.to_raise, self.not_yet, self.with_care), self._fields(), strict=True)
        for editor, (field, title) in fields:
            if editor.hasFocus():
                self.versions_requested.emit(field, title)
                return True
        return False

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        saved = [kept.flush() for kept in (self._raise, self._later, self._careful)]
        return all(saved)

    def let_go(self) -> None:
        """Forget what is unsaved: the session is gone."""
        self._session_id = ""
        for kept in (self._raise, self._later, self._careful):
            kept.let_go()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)

    def _fields(self) -> tuple[tuple[str, str], ...]:
        return (
            ("to_raise", self.tr("To raise")),
            ("not_yet", self.tr("Not yet")),
            ("with_care", self.tr("With care")),
        )

    @Slot()
    def _ask_which(self) -> None:
        menu = menu_of(self, self._fields())
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

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        for editor in (self.to_raise, self.not_yet, self.with_care):
            editor.setReadOnly(not allowed)

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
