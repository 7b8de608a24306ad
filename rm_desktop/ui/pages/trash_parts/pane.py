"""How the Trash page is laid out: what can be done, and what lies there."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.ui.item_models.trash import TrashModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.trash_parts.delegate import TrashDelegate
from rm_desktop.ui.widgets.bulk_bar import MANY
from rm_desktop.ui.widgets.buttons import DangerButton, PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.low_area import LowArea
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class TrashPane(QWidget):
    """The list and the buttons for its chosen rows."""

    def __init__(self, theme: Theme, model: TrashModel, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = RowList(theme, title, many=True)
        self.list.setItemDelegate(TrashDelegate(theme, self.list))
        self.list.setModel(model)
        self.list.chosen_changed.connect(self._on_chosen_changed)
        self.restore = PrimaryButton(theme, self.tr("Restore"), "undo")
        self.restore.setToolTip(self.tr("Put it back where it was (Enter)"))
        self.purge = PlainButton(theme, self.tr("Delete for good…"))
        self.purge.setToolTip(self.tr("Delete it now, not in 30 days (Del)"))
        self.empty = DangerButton(theme, self.tr("Empty the trash…"), "trash")
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        sentence = self.tr("What you delete waits here for 30 days before it goes for good.")
        self._sentence = Label(theme, sentence, colour="ink2", wrap=True)
        self.nothing = EmptyState(
            theme, "trash", self.tr("The trash is empty: what you delete waits here for 30 days.")
        )
        self.nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.nothing.setAccessibleName(self.tr("The trash is empty"))
        self._lay_out(title)
        self._on_chosen_changed()

    def show_rows(self, count: int) -> None:
        """Show the list, or that nothing lies here."""
        self._stack.setCurrentWidget(self._full if count else self.nothing)
        for part in (self._sentence, self.empty):
            part.setVisible(bool(count))

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on what stands in its place."""
        (self.list if self._stack.currentWidget() is self._full else self.nothing).setFocus()

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is on the list or its buttons."""
        focused = QApplication.focusWidget()
        return focused is not None and self._stack.isAncestorOf(focused)

    def _lay_out(self, title: str) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.addWidget(Heading(theme, title), 1)
        head.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        deeds = FlowLayout(theme)
        for part in (self.restore, self.purge, self._count):
            deeds.addWidget(part)
        card = Card(theme, padding=8)
        card.body.addWidget(self.list)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        ScaledSpacing(theme, column, 16)
        column.addLayout(deeds)
        column.addWidget(card, 1)
        self._stack = QStackedWidget()
        for side in (self._full, self.nothing):
            self._stack.addWidget(side)
        whole = QVBoxLayout(LowArea(theme, self).sheet)
        ScaledSpacing(theme, whole, 4, (EDGE, 24, EDGE, 24))
        whole.addLayout(head)
        whole.addWidget(self._sentence)
        whole.addSpacing(theme.px(8))
        whole.addWidget(self._stack, 1)

    @Slot()
    def _on_chosen_changed(self) -> None:
        count = self.list.chosen_count()
        for button in (self.restore, self.purge):
            button.setEnabled(count > 0)
        self._count.setText(words.counted(count, "{n} chosen", "{n} chosen"))
        self._count.setVisible(count >= MANY)
