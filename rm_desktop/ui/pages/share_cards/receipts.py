"""The card of the receipts: every file that ever left, and a way to check one against them."""

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.sharing import ReceiptLine
from rm_desktop.ui.item_models.receipts import ReceiptModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.row_list import RowList

_SHOWN = 12


class ReceiptsCard(Card):
    """Lists what left, newest first; a long list scrolls by itself."""

    check_requested = Signal()
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("What left this computer"))
        self.model = ReceiptModel(clock, self)
        self.view = RowList(theme, self.tr("What left this computer"))
        self.view.setModel(self.model)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._check = QuietButton(theme, self.tr("Check a file…"))
        self._check.clicked.connect(self.check_requested)
        head = FoldingRow(theme, SectionLabel(theme, self.tr("What left this computer")), self._check)
        nothing = self.tr("Nothing yet. Each file you export, and each agenda you mail or copy, leaves a receipt here.")
        self._none = Label(theme, nothing, colour="ink2", wrap=True)
        self.body.addWidget(head)
        self.body.addWidget(self.view)
        self.body.addWidget(self._none)
        theme.changed.connect(self._fit)

    @property
    def current(self) -> ReceiptLine | None:
        """The receipt that is chosen."""
        return self.model.receipt(self.view.currentIndex())

    def show_receipts(self, receipts: tuple[ReceiptLine, ...]) -> None:
        """Show what left, or that nothing did."""
        self.model.show_receipts(receipts)
        self._check.setVisible(bool(receipts))
        self.view.setVisible(bool(receipts))
        self._none.setVisible(not receipts)
        self._fit()
        self.chosen_changed.emit()

    @Slot()
    def _on_current_changed(self) -> None:
        self.chosen_changed.emit()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the rows are, as far as that is bearable."""
        if self.model.receipts:
            row = self.view.itemDelegate().sizeHint(QStyleOptionViewItem(), self.model.index(0)).height()
            self.view.setFixedHeight(row * min(len(self.model.receipts), _SHOWN))
