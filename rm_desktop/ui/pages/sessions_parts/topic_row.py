"""One topic of the agenda: handle, box, words, chips, who leads, how long."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from rm_desktop.services.areas import area_name
from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui import words
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import draw_icon, fill_round, focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_RADIUS = 8
_NARROW = 460
_HANDLE = QSize(24, 30)
_ICON = 16
_USUAL = 88  # minutes: two wide digits


class DragHandle(QWidget):
    """Six dots to hold a row by; the keyboard moves rows with Alt and the arrows instead."""

    pulled = Signal(QPoint)  # global position
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._restyle()
        theme.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        side = self._theme.px(_ICON)
        box = QRectF(round((self.width() - side) / 2), round((self.height() - side) / 2), side, side)
        draw_icon(painter, self._theme, "drag-handle", box, "ink2" if self.underMouse() else "control")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)  # the row takes the keyboard
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pulled.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._pressed = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedSize(self._theme.px(_HANDLE.width()), self._theme.px(_HANDLE.height()))
        self.update()


class TopicRow(QWidget):
    """Shows one topic. Space ticks, Enter or F2 edits, Delete removes, Alt with an arrow moves, arrows walk."""

    tick_requested = Signal(str, bool)
    command_requested = Signal(str, str)  # topic id; edit, remove, up, down, previous, next
    focused = Signal()

    def __init__(self, theme: Theme, topic: TopicLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.topic = topic
        self._lifted = False
        self._narrow = False
        self.handle = DragHandle(theme)
        self.box = CheckBox(theme)
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.clicked.connect(self._on_clicked)
        self._title = Label(theme, wrap=True)
        self._detail = Label(theme, colour="ink2", wrap=True)
        self._area = Chip(theme)
        self._origin = Chip(theme)
        self._lead = Avatar(theme, "", "", "mentor")
        self._minutes = Label(theme, "", TextSize.CAPTION, "ink2")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()

    def show_topic(self, topic: TopicLine, pair: PairView) -> None:
        """Show the topic as it is now."""
        self.topic = topic
        self.box.setChecked(topic.done)
        self.box.setAccessibleName(topic.title)
        self._title.setText(topic.title)
        self._title.set_colour("ink2" if topic.done or topic.parked else "ink")
        _show_words(self._detail, topic.detail)
        _show_chip(self._area, area_name(topic.area))
        _show_chip(self._origin, self._origin_words())
        _show_words(self._minutes, "" if topic.minutes is None else words.minutes(topic.minutes))
        self._lead.setVisible(topic.lead is not None)
        if topic.lead is not None:
            person = pair.person(topic.lead)
            self._lead.set_person(person.initials, person.name, topic.lead.value)
            self._lead.setToolTip(self.tr("{name} leads").format(name=person.short))
        self.setAccessibleName(", ".join(part for part in self._spoken(pair) if part))

    def set_lifted(self, lifted: bool) -> None:
        """Show that the row is being moved."""
        self._lifted = lifted
        self.update()

    def _spoken(self, pair: PairView) -> tuple[str, ...]:
        topic = self.topic
        state = self.tr("done") if topic.done else self.tr("to do")
        lead = "" if topic.lead is None else self.tr("{name} leads").format(name=pair.person(topic.lead).short)
        length = "" if topic.minutes is None else words.minutes(topic.minutes)
        return (topic.title, topic.detail, state, area_name(topic.area), self._origin_words(), lead, length)

    def _origin_words(self) -> str:
        if self.topic.parked:
            return self.tr("for another time")
        if self.topic.carried_from is None:
            return ""
        return self.tr("from session {number}").format(number=self.topic.carried_from)

    def _lay_out(self) -> None:
        self._beside = QHBoxLayout()
        ScaledSpacing(self._theme, self._beside, 8)
        self._below = FlowLayout(self._theme)
        first = QHBoxLayout()
        ScaledSpacing(self._theme, first, 12)
        first.addWidget(self._title, 1)
        beside = QVBoxLayout()
        beside.addLayout(self._beside)
        beside.addStretch(1)
        first.addLayout(beside)
        written = QVBoxLayout()
        ScaledSpacing(self._theme, written, 2, (0, 5, 0, 5))
        written.addLayout(first)
        written.addWidget(self._detail)
        written.addLayout(self._below)
        row = QHBoxLayout(self)
        row.addWidget(self.handle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(written, 1)
        ScaledSpacing(self._theme, row, 4, (8, 5, 0, 5) if self.isRightToLeft() else (0, 5, 8, 5))
        for label in (self, self._title, self._detail):
            label.setMinimumWidth(1)
        self._put_facts(self._beside)
        self._theme.changed.connect(self._align_minutes)

    def _put_facts(self, layout: QLayout) -> None:
        """Put who leads and how long where all rows have them: at the end beside the title, or first below it."""
        for widget in (self._lead, self._minutes):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(not self._narrow)
            widget.setSizePolicy(policy)
        self._align_minutes()
        chips, lead = (self._area, self._origin), (self._lead, self._minutes)
        for part in (*lead, *chips) if self._narrow else (*chips, *lead):
            layout.addWidget(part)

    @Slot()
    def _align_minutes(self) -> None:
        """Let the people of all rows stand below each other, however long their topics take.

        The width comes first: QLabel asks for it only when it is aligned anew.
        """
        widest = self._minutes.fontMetrics().horizontalAdvance(words.minutes(_USUAL))
        self._minutes.setMinimumWidth(0 if self._narrow else widest)
        self._minutes.align_end(not self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts beside the title, or below where there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            for widget in (self._area, self._origin, self._lead, self._minutes):
                (self._beside if narrow else self._below).removeWidget(widget)
            self._put_facts(self._below if narrow else self._beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box = QRectF(self.rect())
        border = self._theme.border
        painter.fillRect(QRectF(0, box.bottom() - border, box.width(), border), self._theme.colour("line"))
        if self._lifted:
            fill_round(painter, box.adjusted(0, 1, 0, -1), self._theme.px(_RADIUS), self._theme.colour("selected"))
        if self.hasFocus():
            focus_ring(painter, self._theme, box.adjusted(0, 1, 0, -1), self._theme.px(_RADIUS))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.command_requested.emit(self.topic.id, "edit")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moved = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        commands: dict[int, str] = {
            Qt.Key.Key_Return: "edit",
            Qt.Key.Key_Enter: "edit",
            Qt.Key.Key_F2: "edit",
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Up: "up" if moved else "previous",
            Qt.Key.Key_Down: "down" if moved else "next",
        }
        command = commands.get(event.key())
        if event.key() == Qt.Key.Key_Space:
            self.tick_requested.emit(self.topic.id, not self.topic.done)
        elif command:
            self.command_requested.emit(self.topic.id, command)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.setFocus()
        self.tick_requested.emit(self.topic.id, not self.topic.done)


def _show_words(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _show_chip(chip: Chip, text: str) -> None:
    chip.set_text(text)
    chip.setVisible(bool(text))
