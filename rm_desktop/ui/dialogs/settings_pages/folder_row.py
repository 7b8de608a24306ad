"""A folder that a person can choose: where it is, and the ways to see it, change it, and go back."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.path_label import PathLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class FolderRow(QWidget):
    """Emits `picked` with the path as text, "" for the usual folder."""

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, title: str, sentence: str, usual: Path) -> None:
        super().__init__()
        self._title = title
        self._usual = self.folder = usual
        self.path = PathLabel(theme, title)
        self.open_it = PlainButton(theme, self.tr("Show folder"))
        self.change = PlainButton(theme, self.tr("Change…"))
        self.back = QuietButton(theme, self.tr("Back to the usual folder"))
        self.change.setObjectName(name)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addWidget(Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True))
        column.addWidget(self.path)
        column.addWidget(Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True))
        row = FlowLayout(theme)
        column.addLayout(row)
        for button, slot in ((self.open_it, self._open), (self.change, self._ask), (self.back, self._go_back)):
            button.setAutoDefault(False)
            button.setAccessibleDescription(title)
            button.clicked.connect(slot)
            row.addWidget(button)

    def show_folder(self, name: str) -> None:
        """Show which folder holds, "" for the usual one; one that is not there yet cannot be opened."""
        self.folder = Path(name) if name else self._usual
        self.path.set_path(self.folder)
        self.open_it.setEnabled(self.folder.is_dir())
        if not name and self.back.hasFocus():
            self.change.setFocus()
        self.back.setVisible(bool(name))

    def take(self, folder: Path) -> None:
        """Have a folder from now on; the usual one is the same as none."""
        self.picked.emit("" if folder == self._usual else str(folder))

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    @Slot()
    def _ask(self) -> None:
        chooser = QFileDialog(self, self._title, str(self.folder))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._on_folder)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def _on_folder(self, name: str) -> None:
        self.take(Path(name))

    @Slot()
    def _go_back(self) -> None:
        self.take(self._usual)
