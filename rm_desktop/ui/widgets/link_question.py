"""Shows where a link leads before anything outside RM Desktop is opened."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

SCHEMES = frozenset({"https", "mailto"})
_LINE, _LONGEST = 56, 560
_AROUND = 80  # the margins, and what the window has around it


def address_of(url: QUrl) -> str:
    """Return an address as it really is: hosts in ASCII, so that look-alike letters show."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _in_lines(address: str, metrics: QFontMetrics, width: int) -> str:
    """Return an address in lines of so many characters, fewer where they would be wider than the width in pixels."""
    lines = [""]
    for letter in address:
        longer = lines[-1] + letter
        if len(longer) <= _LINE and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(letter)
    return "\n".join(lines)


class LinkQuestion(QDialog):
    """Asks whether to open one https or mailto address; `agreed` says yes."""

    agreed = Signal(QUrl)

    def __init__(self, theme: Theme, url: QUrl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._url = url
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mail = url.scheme() == "mailto"
        title = self.tr("Write a mail?") if mail else self.tr("Open this page in your browser?")
        self.setWindowTitle(title)
        address = address_of(url)
        shown = address if len(address) <= _LONGEST else address[: _LONGEST - 1] + "…"
        leave = self.tr("RM Desktop itself opens no page; another program will.")
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(theme, title, TextSize.H2))
        words = Label(theme)
        around = theme.px(_AROUND)
        words.setText(_in_lines(shown, words.fontMetrics(), self.screen().availableGeometry().width() - around))
        column.addWidget(words)
        column.addWidget(Label(theme, leave, TextSize.CAPTION, "ink2", wrap=True))
        column.addLayout(self._foot(theme))
        column.addStrut(theme.px(392))  # a minimum width would let the address be cut off

    def _foot(self, theme: Theme) -> QHBoxLayout:
        cancel = PlainButton(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        agree = PrimaryButton(theme, self.tr("Open"))
        agree.setDefault(True)
        agree.clicked.connect(self._agree)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(agree)
        return foot

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._url)
        self.accept()
