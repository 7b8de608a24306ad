"""What can be done with a receipt: go to the folder its file is in, take its digest along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.pages.share_cards.receipts import ReceiptsCard

# The context menu of a receipt; "" is a line.
MENU = ("receipt-folder", "receipt-digest", "", "receipt-check")


class ReceiptDeeds(QObject):
    """A receipt keeps the name of its file, not its place: that is known for what left since the app was opened.

    Of others it is asked whether they still lie in the folder of documents.
    """

    said = Signal(str)

    def __init__(self, card: ReceiptsCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = card
        self._places: dict[str, Path] = {}
        self.folder: Path | None = None

    def keep_place(self, receipt_id: str, path: Path) -> None:
        """Note where a file was written."""
        self._places[receipt_id] = path.parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return the deeds by the ids of their commands."""
        return {"receipt-folder": self.open_folder, "receipt-digest": self.copy_digest}

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be done with the chosen receipt."""
        if self._card.current is None:
            return frozenset()
        return frozenset({"receipt-digest"} | ({"receipt-folder"} if self.place() is not None else set()))

    def place(self) -> Path | None:
        """Return the folder with the file of the chosen receipt, as far as it is known and there."""
        receipt = self._card.current
        if receipt is None:
            return None
        places = (self._places.get(receipt.id), self.folder)
        return next((place for place in places if place is not None and (place / receipt.file_name).is_file()), None)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder in the system's own window for files."""
        place = self.place()
        if place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    @Slot()
    def copy_digest(self) -> None:
        """Put the SHA-256 of the file on the clipboard."""
        receipt = self._card.current
        if receipt is not None:
            QGuiApplication.clipboard().setText(receipt.sha256)
            self.said.emit(self.tr("The SHA-256 digest is copied."))
