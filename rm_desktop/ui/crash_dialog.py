"""What a person sees when the program itself is at fault: what is safe, and a report without a word of theirs."""

import platform

from PySide6 import __version__ as qt_binding
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from rm_desktop import __version__
from rm_desktop.logs import describe
from rm_desktop.ui.announce import announce
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


def report(error: BaseException) -> str:
    """Return what a developer needs: type, our frames and versions; never the message, which may quote a note."""
    versions = f"RM Desktop {__version__} · Python {platform.python_version()} · PySide {qt_binding}"
    return f"{versions} · {platform.system()} {platform.release()}\n\n{describe(error)}\n"


class CrashDialog(QDialog):
    """Shown once for a fault; the window stays usable behind it."""

    quit_requested = Signal()

    def __init__(self, text: str, saved: bool, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in RM Desktop"))
        self._text = text
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(theme, self.tr("Something went wrong in RM Desktop."), TextSize.H2))
        column.addWidget(Label(theme, self._sentence(saved), colour="ink2", wrap=True))
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setFont(theme.fixed_font())
        view.setAccessibleName(self.tr("Report"))
        column.addWidget(view, 1)
        column.addLayout(self._foot(theme))
        self.resize(theme.px(620), theme.px(420))

    def _sentence(self, saved: bool) -> str:
        if saved:
            safe = self.tr("Everything you typed was saved.")
        else:
            safe = self.tr("Everything saved earlier is safe; the last words you typed may not be.")
        rest = self.tr("You can go on, or quit and start again. The report below holds nothing that you wrote.")
        return f"{safe} {rest}"

    def _foot(self, theme: Theme) -> QHBoxLayout:
        self._copied = PlainButton(theme, self.tr("Copy report"))
        self._copied.clicked.connect(self._copy)
        leave = PlainButton(theme, self.tr("Quit"))
        leave.clicked.connect(self._leave)
        go_on = PrimaryButton(theme, self.tr("Go on"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._copied)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(go_on)
        return foot

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copied.setText(self.tr("Copied"))
        announce(self._copied, self.tr("Copied"))

    @Slot()
    def _leave(self) -> None:
        self.accept()
        self.quit_requested.emit()
