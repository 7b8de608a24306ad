"""One promise to look back at: a box, whose it is, and what came of it, typed in its place."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rm_desktop.services.today_view import ActionLine
from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.check_box import CheckBox
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.spoken import PaintedWords
from rm_desktop.ui.wording.name_words import short_name

_RADIUS = 8
_INDENT = 34


class PromiseRow(PaintedWords):
    """Enter and a double-click open the line for the evidence, the arrows walk; other keys are the page's commands."""

    tick_requested = Signal(str, bool)
    said = Signal(str, str)
    """An action's id and what came of it."""
    walked = Signal(str, int)
    focused = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, theme: Theme, line: ActionLine, whose: str, due: str, parent: QWidget | None = None, *, late: bool = False
    ) -> None:
        """`whose` is the owner's name, `due` says when it is due, or nothing; `late` that this was before today."""
        super().__init__(theme, parent)
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._spoken(whose, due))
        self.box = CheckBox(theme, "", line.text)
        self.box.setChecked(line.done)
        self.box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box.clicked.connect(self.tick)
        said = Label(theme, line.text, colour="ink2" if line.done else "ink", wrap=True)
        said.setMinimumWidth(1)
        self._facts = self._facts_of(whose, due, "danger" if late else "ink2")
        self.evidence = QLineEdit(line.evidence)
        theme.dress(self.evidence)
        self.evidence.setAccessibleName(self.tr("What came of {promise}").format(promise=line.text))
        self.evidence.setPlaceholderText(self.tr("What came of it? Enter keeps it"))
        self.evidence.hide()
        self._told = Label(theme, self._evidence_words(), colour="ink2", wrap=True)
        self._told.setMinimumWidth(1)
        if not self._tells:
            self._told.hide()
        self._top, self._below = QHBoxLayout(), QVBoxLayout()
        ScaledSpacing(theme, self._top, 8)
        self._top.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(said, 1)
        self._top.addWidget(self._facts)
        ScaledSpacing(theme, self._below, 4, (_INDENT + 4, 0, 4, 0))
        self._below.addWidget(self._told)
        self._below.addWidget(self.evidence)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 2, (4, 4, 8, 5))
        column.addLayout(self._top)
        column.addLayout(self._below)

    def set_narrow(self, narrow: bool) -> None:
        """Say whose it is below the words where there is little room beside them."""
        directions = QBoxLayout.Direction
        self._facts_row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        if narrow:
            self._below.insertWidget(0, self._facts)
        else:
            self._top.addWidget(self._facts)

    @property
    def is_open(self) -> bool:
        """Whether evidence is being typed."""
        return not self.evidence.isHidden()

    @property
    def holds_words(self) -> bool:
        """Whether evidence is being typed that is not kept yet, or is about to be."""
        return self.is_open and (self.evidence.hasFocus() or self.evidence.text() != self.line.evidence)

    @Slot()
    def tick(self) -> None:
        """Tick the promise, or open it again; evidence that is typed goes with it."""
        if self.is_open and self.evidence.text().strip() and not self.line.done:
            self._say()
        else:
            self.tick_requested.emit(self.line.id, not self.line.done)

    @Slot()
    def ask(self) -> None:
        """Open the line for the evidence."""
        self._told.hide()
        self.evidence.show()
        self.evidence.setFocus()
        self.evidence.end(False)

    @property
    def half_typed(self) -> str:
        """The evidence that stands in the line and is not kept."""
        text = self.evidence.text()
        return text if self.is_open and text != self.line.evidence else ""

    def put_back(self, text: str) -> None:
        """Show evidence that was typed before and not kept; the keyboard stays where it is."""
        self._told.hide()
        self.evidence.setText(text)
        self.evidence.show()

    def show_as_is(self) -> None:
        """Show the box as it is in the store: the tick was not taken."""
        self.box.setChecked(self.line.done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.evidence.hasFocus():  # what comes here is what the line has no use for itself
            if enter:
                self._say()
            elif event.key() == Qt.Key.Key_Escape:
                self._leave()
        elif enter:
            self.ask()
        elif event.key() in steps:
            self.walked.emit(self.line.id, steps[event.key()])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._told.isVisible() and self._told.geometry().contains(event.position().toPoint()):
            self.ask()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.ask()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self.line.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = smooth(self)
            focus_ring(painter, self._theme, QRectF(self.rect()), self._theme.px(_RADIUS))
            painter.end()

    def _facts_of(self, whose: str, due: str, colour: TokenName) -> QWidget:
        facts = QWidget()
        row = self._facts_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, facts)
        ScaledSpacing(self._theme, row, 8)
        row.addWidget(Chip(self._theme, short_name(whose), role_colour(self.line.owner)))
        if due:
            row.addWidget(Label(self._theme, due, TextSize.CAPTION, colour))
        row.addStretch(1)
        return facts

    @property
    def _tells(self) -> bool:
        return self.line.done or bool(self.line.evidence)

    def _evidence_words(self) -> str:
        if not self.line.evidence:
            return self.tr("→ What came of it?")
        return self.tr("→ {evidence}").format(evidence=self.line.evidence)

    def _spoken(self, whose: str, due: str) -> str:
        state = self.tr("done") if self.line.done else self.tr("to do")
        return ", ".join(part for part in (self.line.text, state, whose, due, self.line.evidence) if part)

    def _say(self) -> None:
        typed = self.evidence.text().strip()
        if typed == self.line.evidence:
            self._leave()
        else:
            self.said.emit(self.line.id, typed)

    def _leave(self) -> None:
        self.evidence.setText(self.line.evidence)
        self.setFocus()
        self.evidence.hide()
        self._told.setVisible(self._tells)
