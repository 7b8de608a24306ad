"""What the steps of a wrap have in common."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dispatcher import Call
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

Fault = tuple[str, QWidget]  # what is missing in a sentence, and where


class Step(QWidget):
    """One step: a title, a sentence that says what it is about, and below what is asked."""

    changed = Signal()
    """Something was chosen or typed: what was missing may be there now."""
    answered = Signal()
    """The person has given all there is to give: the keyboard belongs on the button that goes on."""

    def __init__(self, theme: Theme, clock: Clock, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.today = clock.today()
        self.title = title
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        ScaledSpacing(theme, self.column, 8)
        head = QVBoxLayout()
        ScaledSpacing(theme, head, 2, (0, 0, 0, 4))
        self.about = Label(theme, "", TextSize.BODY, "ink2", wrap=True)
        for label in (Label(theme, title, TextSize.H3), self.about):
            label.setMinimumWidth(1)
            head.addWidget(label)
        self.column.addLayout(head)

    @property
    def button(self) -> str:
        """What the button says that does what the step holds, and goes on."""
        return self.tr("Next")

    @property
    def skip(self) -> str:
        """What the button says that goes on without; empty where there is nothing to pass over."""
        return self.tr("Skip")

    def show_view(self, view: WrapView) -> None:
        """Ask about a session as it is now."""

    def focus_first(self) -> None:
        """Put the keyboard where the answer is given; on the button where nothing is asked."""
        self.answered.emit()

    def fault(self) -> Fault | None:
        """Return what stands in the way of going on."""
        return None

    def call(self) -> Call | None:
        """Return what is to be done; None where nothing is."""
        return None

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
