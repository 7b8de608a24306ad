"""What can be done with templates of one's own."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.ui.looks.theme import Theme


class OwnMenu(QMenu):
    """A menu about the folder, and about the file that is selected where it is one's own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme = theme
        self.bring = self._entry(self.tr("Import a file…"), "plus")
        self.folder = self._entry(self.tr("Open the folder"), "folder")
        self.addSeparator()
        self.edit = self._entry(self.tr("Change its name…"), "edit")
        self.remove = self._entry(self.tr("Delete…"), "trash")
        self.be_about(None)

    def be_about(self, own: OwnTemplate | None) -> None:
        """Offer what can be done with a file of one's own; one that is shipped can only be used."""
        self.edit.setEnabled(own is not None and own.template is not None)
        self.remove.setEnabled(own is not None and own.path.is_file())

    def _entry(self, words: str, icon_name: str) -> QAction:
        return self.addAction(self._theme.icon(icon_name), words)
