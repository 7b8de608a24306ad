"""How something felt, as one of five small faces."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.painting import fill_round, focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, tr

_FEELINGS = (
    QT_TRANSLATE_NOOP("words", "heavy"),
    QT_TRANSLATE_NOOP("words", "uneasy"),
    QT_TRANSLATE_NOOP("words", "even"),
    QT_TRANSLATE_NOOP("words", "good"),
    QT_TRANSLATE_NOOP("words", "energised"),
)
_SIDE = 34
_FACE = 22
_STROKE = 1.75
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def feeling_name(feeling: int) -> str:
    """Return the word for a feeling from 1 (heavy) to 5 (energised)."""
    return tr(_FEELINGS[feeling - 1])


class FeelingPicker(QWidget):
    """A group of five radio buttons; the chosen one, pressed again, is taken back."""

    picked = Signal(object)
    """1 to 5, or None: the person chose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How it felt"))
        self._feeling: int | None = None
        self._group = QButtonGroup(self)
        self.faces = tuple(_Face(theme, feeling) for feeling in range(1, len(_FEELINGS) + 1))
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 2)
        for feeling, face in enumerate(self.faces, 1):
            self._group.addButton(face, feeling)
            row.addWidget(face)
            face.cleared.connect(self._clear)
        self._group.idClicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.faces[0])

    @property
    def feeling(self) -> int | None:
        """What is chosen, 1 to 5."""
        return self._feeling

    def show_feeling(self, feeling: int | None) -> None:
        """Show a choice, or none."""
        self._feeling = feeling
        self._group.setExclusive(False)  # else the last choice could not be taken back
        for number, face in enumerate(self.faces, 1):
            face.setChecked(number == feeling)
        self._group.setExclusive(True)
        self.setFocusProxy(self.faces[(feeling or 1) - 1])

    @Slot(int)
    def _on_clicked(self, feeling: int) -> None:
        chosen = None if feeling == self._feeling else feeling
        self.show_feeling(chosen)
        self.picked.emit(chosen)

    @Slot()
    def _clear(self) -> None:
        if self._feeling is not None:
            self.show_feeling(None)
            self.picked.emit(None)


class _Face(QRadioButton):
    """One face: the mouth says which."""

    cleared = Signal()

    def __init__(self, theme: Theme, feeling: int) -> None:
        super().__init__()
        self._theme = theme
        self._bend = (feeling - 3) / 2
        name = feeling_name(feeling)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIDE), self._theme.px(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        box, theme = QRectF(self.rect()), self._theme
        if self.isChecked():
            fill_round(painter, box, theme.px(8), theme.colour("private_soft"))
        elif self.underMouse():
            fill_round(painter, box, theme.px(8), theme.colour("sunken"))
        self._paint_face(painter, box.center(), theme.zoom * _FACE / 2)
        if self.hasFocus():
            focus_ring(painter, theme, box, theme.px(8))
        painter.end()

    def _paint_face(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        colour = self._theme.colour("private" if self.isChecked() else "ink2")
        pen = QPen(colour, self._theme.zoom * _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        for side in (-1, 1):
            painter.drawPoint(middle + QPointF(side * radius * 0.36, -radius * 0.22))
        mouth = QPainterPath(middle + QPointF(-radius * 0.44, radius * self._corner()))
        mouth.quadTo(
            middle + QPointF(0, radius * (self._corner() + 0.62 * self._bend)),
            middle + QPointF(radius * 0.44, radius * self._corner()),
        )
        painter.drawPath(mouth)

    def _corner(self) -> float:
        """Return how far below the middle the mouth ends: lower where it turns down."""
        return 0.36 - 0.16 * math.copysign(abs(self._bend) ** 0.5, self._bend)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
