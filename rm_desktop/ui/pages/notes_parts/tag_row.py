"""A note's tags, its session, and the place to add a tag."""

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QMenu, QSizePolicy, QStyledItemDelegate, QWidget

from rm_desktop.services.notes import NoteView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.wording.bidi import isolated

_ENTRY = 132


class TagRow(QWidget):
    """Chips that run on like words; a tag's chip offers to list its notes or to take the tag off."""

    tags_changed = Signal(tuple)
    """The tags as they shall be; nothing is changed by itself."""
    filter_requested = Signal(str)
    session_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._flow = FlowLayout(theme, 8, self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._known = QStringListModel(self)
        self._entry = TagEntry(theme, self._known)
        self._entry.hide()
        self._entry.entered.connect(self._add)
        self._entry.left.connect(self._stop_adding)
        self._plus = ChipButton(theme, self.tr("Tag"), icon="plus")
        self._plus.setAccessibleName(self.tr("Add a tag"))
        self._plus.clicked.connect(self.start_adding)

    def only_read(self) -> None:
        """Let no tag be added."""
        self._plus.setEnabled(False)

    def offer(self, known: tuple[str, ...]) -> None:
        """Offer these tags while one is typed; those that the note has already are not."""
        self._offered = known

    def show_note(self, note: NoteView) -> None:
        """Show a note's chips."""
        self._tags = note.tags
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if isinstance(chip, ChipButton) and chip is not self._plus:
                chip.hide()
                chip.deleteLater()
        for tag in note.tags:
            self._flow.addWidget(self._tag_chip(tag))
        if note.session_number is not None:
            session = ChipButton(self._theme, self.tr("session {n}").format(n=note.session_number), icon="sessions")
            session.clicked.connect(self.session_requested)
            self._flow.addWidget(session)
        self._flow.addWidget(self._entry)
        self._flow.addWidget(self._plus)
        chips = [chip for chip in self.findChildren(ChipButton) if not chip.isHidden() and chip is not self._plus]
        stop_at(self, (*chips, self._entry, self._plus))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tag = self.focusWidget().objectName()  # only a tag's chip has one
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and tag:
            self._remove(tag)
        else:
            super().keyPressEvent(event)

    def _tag_chip(self, tag: str) -> ChipButton:
        chip = ChipButton(self._theme, isolated(f"#{tag}"))
        chip.setObjectName(tag)
        chip.clicked.connect(self._open_menu)
        return chip

    @Slot()
    def _open_menu(self) -> None:
        chip = self.sender()
        if not isinstance(chip, ChipButton):
            return
        menu = QMenu(self)
        self._theme.dress(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, slot in ((self.tr("Show notes with this tag"), self._filter), (self.tr("Remove tag"), self._take)):
            action = menu.addAction(words)
            action.setObjectName(chip.objectName())
            action.triggered.connect(slot)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + self._theme.px(4))))

    @Slot()
    def _filter(self) -> None:
        self.filter_requested.emit(f"#{self.sender().objectName()}")

    @Slot()
    def _take(self) -> None:
        self._remove(self.sender().objectName())

    def _remove(self, tag: str) -> None:
        self._plus.setFocus()
        self.tags_changed.emit(tuple(other for other in self._tags if other != tag))

    @Slot()
    def start_adding(self) -> None:
        """Put the keyboard into the line for another tag."""
        self._known.setStringList([tag for tag in self._offered if tag not in self._tags])
        self._plus.hide()
        self._entry.clear()
        self._entry.show()
        self._entry.setFocus()

    @Slot(str)
    def _add(self, typed: str) -> None:
        self._entry.clear()
        self.tags_changed.emit((*self._tags, *typed.replace(",", " ").split()))

    @Slot()
    def _stop_adding(self) -> None:
        had_focus = self._entry.hasFocus()
        self._entry.hide()
        self._plus.show()
        if had_focus:
            self._plus.setFocus()


class TagEntry(LineEdit):
    """One line for one or more tags. Enter adds and goes on, leaving it adds and ends, Escape ends."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, known: QStringListModel) -> None:
        super().__init__()
        theme.dress(self, "chip")
        self._theme = theme
        self.setProperty("chip", True)
        self.setPlaceholderText(self.tr("tag"))
        self.setAccessibleName(self.tr("New tag"))
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._words = completer.popup()
        if self._words is not None:
            _dress(theme, self._words, self.tr("Tags in use"))
        self.setCompleter(completer)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            if self.text().strip(" #,"):
                self.entered.emit(self.text())
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._hide_words()
        super().hideEvent(event)

    def _hide_words(self) -> None:
        if self._words is not None:
            self._words.hide()

    def _enter(self) -> None:
        self._hide_words()
        if self.text().strip(" #,"):
            self.entered.emit(self.text())
        else:
            self.left.emit()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedWidth(self._theme.px(_ENTRY))


def _dress(theme: Theme, words: QAbstractItemView, name: str) -> None:
    """Dress the completer's own list; one made here would be Python's, and might go before the completer."""
    words.setAccessibleName(name)
    words.setProperty("popup", True)
    theme.dress(words, "popup")
    words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    words.setItemDelegate(QStyledItemDelegate(words))  # the completer's knows no style sheet
