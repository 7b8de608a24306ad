"""What stands over a note's text: its title, how it is shown, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.services.notes import NoteView as Note
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.notes_parts.sheet import NoteView
from rm_desktop.ui.pages.notes_parts.tag_row import TagRow
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.key_tip import KeyTip
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_ONE_ROW = 520


class NoteHeadline(QWidget):
    """Title, views, pin, earlier versions and delete in one row; chips and the note's history in the next."""

    view_chosen = Signal(NoteView)
    back_requested = Signal()
    pin_requested = Signal(bool)
    versions_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = HeadingEdit(theme, self.tr("Title"))
        self.chips = TagRow(theme)
        self.history = Label(theme, "", TextSize.CAPTION, "ink2")
        self._back = IconButton(theme, "chevron-left", self.tr("Back to the list"))
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self._pin = IconButton(theme, "pin", self.tr("Pin"))
        self._pin.setCheckable(True)
        self._pin.clicked.connect(self.pin_requested)
        self._remove = remove = IconButton(theme, "trash", self.tr("Delete"))
        remove.clicked.connect(self.remove_requested)
        versions = IconButton(theme, "history", self.tr("Version history"))
        KeyTip(versions, "history")
        versions.clicked.connect(self.versions_requested)
        first, second = QHBoxLayout(), QHBoxLayout()
        ScaledSpacing(theme, first, 4)
        ScaledSpacing(theme, second, 16)
        first.addWidget(self._back)
        first.addWidget(self.title, 1)
        first.addStretch()
        for view in self._make_switch(theme):
            first.addWidget(view)
        first.addSpacing(theme.px(12))
        for button in (self._pin, versions, remove):
            first.addWidget(button)
        second.addWidget(self.chips, 1)
        second.addWidget(self.history)
        self._first, self._column = first, QVBoxLayout(self)
        ScaledSpacing(theme, self._column, 8)
        self._column.addLayout(first)
        self._column.addLayout(second)

    def show_note(self, note: Note) -> None:
        """Show a note's chips and its pin; the title is left alone while somebody types in it."""
        if not (self.title.hasFocus() and self.title.changed):
            self.title.show_title(note.title)
        self.chips.show_note(note)
        self._pin.setChecked(note.pinned)
        words = self.tr("Unpin") if note.pinned else self.tr("Pin to the top")
        self._pin.setAccessibleName(words)
        self._pin.setToolTip(words)

    def only_read(self) -> None:
        """Let the note be read and its history be seen."""
        self.chips.only_read()
        for button in (self._pin, self._remove):
            button.setEnabled(False)

    def show_view(self, view: NoteView) -> None:
        """Mark the view that is shown."""
        self._views[view].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Where list and note take turns, offer the way back."""
        self._back.setVisible(narrow)

    def offer_both(self, roomy: bool) -> None:
        """Offer two texts side by side, or not."""
        self._views[NoteView.BOTH].setVisible(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cramped = self.width() < self._theme.px(_ONE_ROW)
        if cramped == (self._column.indexOf(self.title) < 0):
            self._place_title(cramped=cramped)

    def _place_title(self, *, cramped: bool) -> None:
        """Give the title a row of its own where the buttons would leave it no room."""
        if cramped:
            self._first.removeWidget(self.title)
            self._column.insertWidget(1, self.title)
        else:
            self._column.removeWidget(self.title)
            self._first.insertWidget(1, self.title, 1)

    def _make_switch(self, theme: Theme) -> list[QuietButton]:
        words = {NoteView.WRITE: self.tr("Write"), NoteView.READ: self.tr("Read"), NoteView.BOTH: self.tr("Both")}
        self._views = {view: QuietButton(theme, text) for view, text in words.items()}
        group = QButtonGroup(self)
        for view, button in self._views.items():
            button.setCheckable(True)
            button.setObjectName(view.value)
            button.clicked.connect(self._on_view_clicked)
            group.addButton(button)
        return list(self._views.values())

    @Slot()
    def _on_view_clicked(self) -> None:
        self.view_chosen.emit(NoteView(self.sender().objectName()))
