"""The small dialog of the Help menu that says what this program is."""

import platform

from PySide6 import __version__ as qt_binding
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rm_desktop import __version__
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label


class AboutDialog(PlainSheet):
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
