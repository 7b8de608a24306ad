"""What an entry is about, as chips: its session, its feeling, its tags; and its day at the end."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from rm_desktop.services.journal import EntryView
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.item_models.journal import about_session
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts.tags_line import TagsLine
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.day_button import DayButton
from rm_desktop.ui.widgets.feeling_picker import feeling_name
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_NARROW = 480
_WIDE = Qt.AlignmentFlag(0)


class FactsRow(QWidget):
    """Each chip is pressed to change what it says."""

    session_chosen = Signal(str, int)
    """A session's id and number; empty and 0 for none."""
    feeling_pressed = Signal()
    tags_kept = Signal(object)
    day_picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: EntryView | None = None
        self._sessions: tuple[SessionLine, ...] = ()
        self._shown: tuple[object, ...] = ()
        self.chips: list[ChipButton] = []
        self.tags = TagsLine()
        theme.dress(self.tags)
        self.tags.hide()
        self.tags.kept.connect(self.tags_kept)
        self.tags.left.connect(self._end_tags)
        self.day = DayButton(theme)
        self.day.day_picked.connect(self.day_picked)
        self._flow_of_chips = QWidget()
        self._flow = FlowLayout(theme, 8, self._flow_of_chips)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ScaledSpacing(theme, self._row, 8)
        self._row.addWidget(self._flow_of_chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.tags, 1)
        self._row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)

    def show_entry(self, entry: EntryView, sessions: tuple[SessionLine, ...], today: date) -> None:
        """Show an entry's facts; the chips are made anew only where they say something else."""
        self._entry, self._sessions = entry, sessions
        self.day.show_day(entry.day, today)
        facts = (entry.id, self._session_words(entry), entry.feeling, entry.feeling_word, entry.tags)
        if facts != self._shown:
            self._shown = facts
            self._rebuild(entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day under the chips where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
            self._row.setAlignment(self._flow_of_chips, _WIDE if narrow else Qt.AlignmentFlag.AlignVCenter)
            self._row.setAlignment(self.day, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignTop)

    def ask_tags(self) -> None:
        """Let the tags be typed."""
        if self._entry is not None:
            self.tags.show_tags(self._entry.tags)
            self._flow_of_chips.hide()
            self.tags.show()
            self.tags.setFocus()

    def _rebuild(self, entry: EntryView) -> None:
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        about = self._session_words(entry)
        feeling = entry.feeling_word or (feeling_name(entry.feeling) if entry.feeling else "")
        session = self._chip(about or self.tr("Session"), "" if about else "plus")
        session.setAccessibleDescription(self.tr("Choose the session"))
        session.clicked.connect(self._choose_session)
        self.chips = [session]
        if feeling:
            chip = self._chip(feeling)
            chip.clicked.connect(self.feeling_pressed)
            self.chips.append(chip)
        for tag in (*entry.tags, ""):
            chip = self._chip(tag or self.tr("Tag"), "" if tag else "plus")
            chip.setAccessibleDescription(self.tr("Change the tags"))
            chip.clicked.connect(self.ask_tags)
            self.chips.append(chip)
        for before, after in zip((self.tags, *self.chips), (*self.chips, self.day), strict=True):
            QWidget.setTabOrder(before, after)
        if focused is not None:
            self.chips[min(focused, len(self.chips) - 1)].setFocus()

    def _chip(self, text: str, icon: str = "") -> ChipButton:
        chip = ChipButton(self._theme, text, "ink2", icon)
        self._flow.addWidget(chip)
        return chip

    def _session_words(self, entry: EntryView) -> str:
        if entry.session_number is None:
            return ""
        line = next((line for line in self._sessions if line.id == entry.session_id), None)
        return about_session(entry.session_number, entry.day, None if line is None else line.day)

    @Slot()
    def _choose_session(self) -> None:
        menu = QMenu(self)
        self._theme.dress(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("No session")).setData(("", 0))
        for line in self._sessions:
            words = self.tr("{number} · {title}").format(number=line.number, title=line.title)
            menu.addAction(words.replace("&", "&&")).setData((line.id, line.number))
        menu.triggered.connect(self._on_session)
        chip = self.chips[0]
        corner = QPoint(0, chip.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(chip.width() - menu.sizeHint().width())
        menu.popup(chip.mapToGlobal(corner))

    @Slot(QAction)
    def _on_session(self, action: QAction) -> None:
        self.session_chosen.emit(*action.data())

    @Slot(bool)
    def _end_tags(self, go_on: bool) -> None:
        self.tags.hide()
        self._flow_of_chips.show()
        if go_on:
            self.chips[-1].setFocus()
