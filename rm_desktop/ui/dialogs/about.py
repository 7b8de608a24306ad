"""Two small dialogs of the Help menu: which keys there are, and what this program is."""

import platform

from PySide6 import __version__ as qt_binding
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rm_desktop import __version__
from rm_desktop.ui.actions import CommandTable, plain
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class _Sheet(QDialog):
    """A titled dialog with a body and one button that closes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
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
        column.addLayout(self.body)
        column.addLayout(foot)


class KeysDialog(_Sheet):
    """Lists every command that has keys."""

    def __init__(self, table: CommandTable, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent.tr("Keyboard shortcuts"), parent)
        sheet = QWidget()
        grid = QGridLayout(sheet)
        ScaledSpacing(theme, grid, 8, (0, 0, 16, 0))
        for row, command in enumerate(command for command in table.commands if command.keys):
            action = table.action(command.id)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(Label(theme, plain(action.text())), row, 0)
            grid.addWidget(Label(theme, keys, colour="ink2", weight=QFont.Weight.DemiBold), row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        area.setMinimumSize(theme.px(360), theme.px(320))
        self.body.addWidget(area)


class AboutDialog(_Sheet):
    """Names the program, its version and what it runs on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "RM Desktop", parent)
        sentence = self.tr("The desk of one reverse-mentoring pair. It never connects to another computer.")
        versions = self.tr("Version {ours} · Python {python} · PySide {qt}").format(
            ours=__version__, python=platform.python_version(), qt=qt_binding
        )
        self.body.addWidget(Label(theme, sentence, wrap=True))
        label = Label(theme, versions, TextSize.CAPTION, "ink2")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(label)
