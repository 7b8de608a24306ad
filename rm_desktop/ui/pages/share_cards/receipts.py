"""The card of the receipts: every file that ever left, and a way to check one against them."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.sharing import ReceiptLine
from rm_desktop.ui import words
from rm_desktop.ui.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_SHOWN = 20
_DIGEST_SHOWN = 12


class ReceiptsCard(Card):
    """Lists what left, newest first."""

    check_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._clock = clock
        head = QHBoxLayout()
        head.addWidget(SectionLabel(theme, self.tr("What left this computer")))
        head.addStretch(1)
        self._check = QuietButton(theme, self.tr("Check a file…"))
        self._check.clicked.connect(self.check_requested)
        head.addWidget(self._check)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)

    def show_receipts(self, receipts: tuple[ReceiptLine, ...]) -> None:
        """Show the newest twenty, and how many more there are."""
        clear(self._rows)
        self._check.setVisible(bool(receipts))
        today, locale = self._clock.today(), QLocale()
        for index, receipt in enumerate(receipts[:_SHOWN]):
            if index:
                self._rows.addWidget(Hairline(self._theme))
            self._rows.addWidget(self._row(receipt, today, locale))
        rest = len(receipts) - _SHOWN
        if not receipts:
            nothing = self.tr("Nothing yet. Each file you export leaves a receipt here.")
            self._rows.addWidget(Label(self._theme, nothing, colour="ink2", wrap=True))
        elif rest > 0:
            more = words.counted(rest, "and {n} older one", "and {n} older ones")
            self._rows.addWidget(Label(self._theme, more, TextSize.CAPTION, "ink2"))

    def _row(self, receipt: ReceiptLine, today: date, locale: QLocale) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        ScaledSpacing(self._theme, line, 10, (2, 8, 2, 8))
        icon = "lock" if receipt.encrypted else "eye"
        line.addWidget(IconPicture(self._theme, icon, 16), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 2)
        column.addWidget(ElidedLabel(self._theme, receipt.file_name))
        seen = self.tr("encrypted") if receipt.encrypted else self.tr("readable")
        size = locale.formattedDataSize(receipt.size)
        made = words.short_day(self._clock.local(receipt.at).date(), locale, today)
        facts = self.tr("{day} · {size} · {seen} · SHA-256 {digest}…").format(
            day=made, size=size, seen=seen, digest=receipt.sha256[:_DIGEST_SHOWN]
        )
        column.addWidget(ElidedLabel(self._theme, facts, TextSize.CAPTION, "ink2"))
        line.addLayout(column, 1)
        return row
