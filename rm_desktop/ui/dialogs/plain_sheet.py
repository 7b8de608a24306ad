"""A titled dialog with a body and one button that closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.labels import Heading
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class PlainSheet(QDialog):
    """Only tells; what it tells goes into `body`."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        lend_zoom(self, parent)
        self.body = QVBoxLayout()
        close = PrimaryButton(theme, self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (24, 24, 24, 24))
        column.addWidget(Heading(theme, title, TextSize.H2))
        column.addLayout(self.body, 1)
        column.addLayout(foot)
