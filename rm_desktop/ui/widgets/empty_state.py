"""What stands where nothing is yet: a picture, one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_PICTURE = 40


class EmptyState(QWidget):
    """One sentence and the button that ends the emptiness; without words for it there is no button."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme, icon: str, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Label(theme, sentence, colour="ink2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(IconPicture(theme, icon, _PICTURE, "control"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        if button:
            way_out = PlainButton(theme, button)
            way_out.clicked.connect(self.asked)
            column.addWidget(way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
