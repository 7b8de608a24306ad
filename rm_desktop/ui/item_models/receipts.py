"""The receipts of what left this computer, newest first."""

from datetime import date

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from rm_desktop.clock import Clock
from rm_desktop.services.sharing import ReceiptLine
from rm_desktop.ui.widgets.list_delegate import RowRole
from rm_desktop.ui.widgets.tip import plain_tooltip
from rm_desktop.ui.wording import words

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DIGEST_SHOWN = 12


class ReceiptModel(QAbstractListModel):
    """One row a file; the whole digest is in its tooltip."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.receipts: tuple[ReceiptLine, ...] = ()

    def show_receipts(self, receipts: tuple[ReceiptLine, ...]) -> None:
        """Show other receipts; new ones come at the top, and what is chosen stays chosen."""
        if receipts == self.receipts:
            return
        fresh = len(receipts) - len(self.receipts)
        if fresh > 0 and receipts[fresh:] == self.receipts:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self.receipts = receipts
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.receipts = receipts
            self.endResetModel()

    def receipt(self, index: Index) -> ReceiptLine | None:
        """Return the receipt of a row; None for no row."""
        return self.receipts[index.row()] if index.isValid() and index.row() < len(self.receipts) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.receipts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        receipt = self.receipt(index)
        if receipt is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(receipt)
        if role == RowRole.ICON:
            return "lock" if receipt.encrypted else "eye"
        if role == RowRole.CAPTION:
            return self._facts(receipt)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(f"{_name(receipt)} · SHA-256 {receipt.sha256}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(receipt)}, {self._facts(receipt)}"
        return None

    def _facts(self, receipt: ReceiptLine) -> str:
        locale, today = QLocale(), self._clock.today()
        left: date = self._clock.local(receipt.at).date()
        return self.tr("{day} · {size} · {seen} · SHA-256 {digest}…").format(
            day=words.short_day(left, locale, today),
            size=locale.formattedDataSize(receipt.size),
            seen=self.tr("encrypted") if receipt.encrypted else self.tr("readable"),
            digest=receipt.sha256[:_DIGEST_SHOWN],
        )


def _name(receipt: ReceiptLine) -> str:
    """Return a file's name; of what left without one, what it was and which way it went."""
    if receipt.file_name:
        return receipt.file_name
    way = words.tr("Agenda of session {number}, to the mail program")
    if receipt.format == "copy":
        way = words.tr("Agenda of session {number}, copied")
    return way.format(number=receipt.what.partition(":")[2])
