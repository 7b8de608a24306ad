"""One thing that was captured."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.looks.painted_parts import role_colour
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.live_parts.outcome import ICONS, Captured
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.walked_row import WalkedRow


class CapturedRow(WalkedRow):
    """Enter and a double-click say it in other words."""

    def __init__(self, theme: Theme, captured: Captured, parent: QWidget | None = None) -> None:
        super().__init__(theme, captured.id, parent)
        self.captured = captured
        self.setAccessibleName(self._spoken())
        colour: TokenName = "ink2" if captured.role is None else role_colour(captured.role)
        row = QHBoxLayout(self)
        ScaledSpacing(theme, row, 10, (8, 8, 4, 9))
        row.addWidget(IconPicture(theme, ICONS[captured.kind], 18, colour), 0, Qt.AlignmentFlag.AlignVCenter)
        words = Label(theme, captured.text, colour="ink2" if captured.done else "ink", wrap=True)
        words.setMinimumWidth(1)
        row.addWidget(words, 1)
        row.addWidget(Chip(theme, captured.said, colour))

    def _spoken(self) -> str:
        kinds = {
            Kind.ACTION: self.tr("action"),
            Kind.TAKEAWAY: self.tr("takeaway"),
            Kind.TOPIC: self.tr("question"),
        }
        return ", ".join((kinds[self.captured.kind], self.captured.text, self.captured.said))
