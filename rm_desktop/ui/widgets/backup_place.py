"""Where the backups lie, and the rule by which they are made and kept."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.path_label import PathLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class BackupPlace(QWidget):
    """Opens the folder itself; another one is asked for."""

    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.path = PathLabel(theme, self.tr("Folder of the backups"))
        self.open_it = PlainButton(theme, self.tr("Show folder"))
        self.change = PlainButton(theme, self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change the folder of the backups…"))
        self.open_it.clicked.connect(self._open)
        self.change.clicked.connect(self.change_requested)
        self.rule = Label(
            theme,
            self.tr(
                "One is made daily when something changed, and before anything that could go wrong; "
                "the 10 newest, one a week for 8 weeks and one a month for 12 months are kept, those by hand always."
            ),
            TextSize.CAPTION,
            "ink2",
            wrap=True,
        )
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 8)
        row.addWidget(self.path, 1)
        for button in (self.open_it, self.change):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addLayout(row)
        column.addWidget(self.rule)

    def show_folder(self, folder: Path) -> None:
        """Show another folder; one that is not there yet cannot be opened."""
        self._folder = folder
        self.path.set_path(folder)
        self.open_it.setEnabled(folder.is_dir())

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
