"""The quiet bar over the pages of a workspace that this window only reads."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui import words
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class ReadingOnlyBar(Card):
    """Stays as long as the workspace does; nothing takes it away."""

    def __init__(self, theme: Theme, file: Path, host: str = "", parent: QWidget | None = None) -> None:
        """`host` is the computer that has the workspace open; empty where it is not to be written here at all."""
        super().__init__(theme, CardTone.SUNKEN, padding=10, parent=parent)
        why = (
            self.tr("This window only reads {file}: another computer ({host}) has it open.")
            if host
            else self.tr("This window only reads {file}: it is open elsewhere, or nothing can be written there.")
        )
        text = why.format(file=words.quoted(file.name), host=host)
        self.setAccessibleName(text)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 12, (4, 0, 0, 0))
        row.addWidget(IconPicture(theme, "lock", 18, "ink2"))
        row.addWidget(Label(theme, text, colour="ink2", wrap=True), 1)
        self.body.addLayout(row)
