"""A row that says what something is and how it stands, with its controls beside it or, where it is narrow, below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_GAP = 8
_LEAST_WORDS = 180
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TitledRow(QWidget):
    """A title, a sentence below it that may be empty, and controls where reading ends."""

    def __init__(self, theme: Theme, title: str, sentence: str = "", *controls: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._controls = controls
        self.title = Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True)
        self.sentence = Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True)
        self.sentence.setVisible(bool(sentence))
        text = QVBoxLayout()
        ScaledSpacing(theme, text, 2)
        text.addWidget(self.title)
        text.addWidget(self.sentence)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        ScaledSpacing(theme, self._row, _GAP)
        self._row.addLayout(text, 1)
        for control in controls:
            self._row.addWidget(control, 0, _MIDDLE)
            control.setAccessibleDescription(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again where the controls have become wider, e.g. by the zoom."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Put the controls below the words where beside them these would have hardly any room."""
        shown = [control for control in self._controls if not control.isHidden()]
        taken = sum(control.sizeHint().width() + self._theme.px(_GAP) for control in shown)
        below = bool(shown) and self.width() - taken < self._theme.px(_LEAST_WORDS)
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if below else directions.LeftToRight
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            self._row.setStretch(0, 0 if below else 1)
            for control in self._controls:
                self._row.setAlignment(control, _LEADING if below else _MIDDLE)
