"""The Trash page: what was deleted in the last thirty days, to bring back or to let go for good."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Changes
from rm_desktop.ui import words
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.trash import TrashModel, title_of
from rm_desktop.ui.page import Page
from rm_desktop.ui.page_keys import add_key
from rm_desktop.ui.pages.trash_parts import calls
from rm_desktop.ui.pages.trash_parts.delegate import TrashDelegate
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.buttons import DangerButton, PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import EDGE
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class TrashPage(Page):
    """A list and two deeds on its chosen row. It reads anew after every change, for any may delete or bring back."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, _lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Trash")
        self._clock = desk.clock
        self._dispatcher = dispatcher
        self._theme = theme
        self._stale = True
        self._day = date.min
        self.model = TrashModel(desk.clock.local, self)
        self.list = RowList(theme, self.title)
        self.list.setItemDelegate(TrashDelegate(theme, self.list))
        self.list.setModel(self.model)
        self.restore = PrimaryButton(theme, self.tr("Restore"), "undo")
        self.purge = PlainButton(theme, self.tr("Delete for good…"))
        self.empty = DangerButton(theme, self.tr("Empty the trash…"), "trash")
        sentence = self.tr("What you delete waits here for 30 days before it goes for good.")
        self._sentence = Label(theme, sentence, colour="ink2", wrap=True)
        self._nothing = EmptyState(
            theme, "trash", self.tr("The trash is empty: what you delete waits here for 30 days.")
        )
        self._nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._nothing.setAccessibleName(self.tr("The trash is empty"))
        self._lay_out()
        self._connect()

    def focus_first(self) -> None:
        self._freshen()
        (self.list if self.model.rowCount() else self._nothing).setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.list, self._nothing)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._day != self._clock.today():
            self._stale = True
            self._freshen()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stale = self._stale or self._day != self._clock.today()
        self._freshen()

    def _lay_out(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.addWidget(Heading(theme, self.title), 1)
        head.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        deeds = FlowLayout(theme)
        for button in (self.restore, self.purge):
            deeds.addWidget(button)
        card = Card(theme, padding=8)
        card.body.addWidget(self.list)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        ScaledSpacing(theme, column, 16)
        column.addLayout(deeds)
        column.addWidget(card, 1)
        self._stack = QStackedWidget()
        for side in (self._full, self._nothing):
            self._stack.addWidget(side)
        whole = QVBoxLayout(self)
        ScaledSpacing(theme, whole, 4, (EDGE, 24, EDGE, 24))
        whole.addLayout(head)
        whole.addWidget(self._sentence)
        whole.addSpacing(theme.px(8))
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.restore.setToolTip(self.tr("Put it back where it was (Enter)"))
        self.restore.clicked.connect(self._restore)
        self.purge.setToolTip(self.tr("Delete it now, not in 30 days (Del)"))
        self.purge.clicked.connect(self._ask_purge)
        self.empty.clicked.connect(self._ask_empty)
        for keys in ("Return", "Enter"):
            add_key(self.list, keys, self.tr("Restore"), self._restore)
        add_key(self.list, QKeySequence.StandardKey.Delete, self.tr("Delete for good"), self._ask_purge)
        self._dispatcher.changed.connect(self._on_changed)

    @property
    def _current(self) -> TrashRow | None:
        return self.model.row(self.list.currentIndex())

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._freshen()

    def _freshen(self) -> None:
        """Read the trash anew where it may have changed; the choice stays, or goes to what took its place."""
        found = self._dispatcher.read(calls.rows) if self._stale else None
        if found is None:
            return
        self._stale, self._day = False, self._clock.today()
        before, place = self._current, max(self.list.currentIndex().row(), 0)
        had_keyboard = self._has_keyboard()
        self.model.show_rows(found, self._day)
        self._stack.setCurrentWidget(self._full if found else self._nothing)
        for part in (self._sentence, self.empty):
            part.setVisible(bool(found))
        kept = -1 if before is None else self.model.place_of(before.id)
        self.list.setCurrentIndex(self.model.index(kept if kept >= 0 else min(place, len(found) - 1), 0))
        self._on_current()
        if had_keyboard:
            self.focus_first()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._stack.isAncestorOf(focused)

    @Slot(QModelIndex)
    def _on_current(self, _current: QModelIndex | None = None) -> None:
        for button in (self.restore, self.purge):
            button.setEnabled(self._current is not None)

    @Slot()
    def _restore(self) -> None:
        row = self._current
        if row is not None:
            self._dispatcher.do(partial(calls.restore, row.kind, row.id))

    @Slot()
    def _ask_purge(self) -> None:
        row = self._current
        if row is None:
            return
        question = self.tr("Delete {it} for good?").format(it=words.quoted(title_of(row)))
        sentence = self.tr("It goes now, with its earlier versions, and nothing can bring it back.")
        if row.with_it:
            one = "It goes now, with its earlier versions and {n} more that belongs to it. Nothing can bring them back."
            many = "It goes now, with its earlier versions and {n} more that belong to it. Nothing can bring them back."
            sentence = words.counted(row.with_it, one, many)
        self._ask(question, sentence, self.tr("Delete for good"), partial(self._purge, row))

    def _purge(self, row: TrashRow) -> None:
        self._dispatcher.do(partial(calls.purge, row.kind, row.id))

    @Slot()
    def _ask_empty(self) -> None:
        count = self.model.rowCount()
        sentence = words.counted(
            count,
            "{n} thing goes now, with its earlier versions, and nothing can bring it back.",
            "{n} things go now, with their earlier versions, and nothing can bring them back.",
        )
        self._ask(self.tr("Empty the trash?"), sentence, self.tr("Empty the trash"), self._empty_all)

    @Slot()
    def _empty_all(self) -> None:
        self._dispatcher.do(calls.empty)

    def _ask(self, question: str, sentence: str, yes: str, deed: Callable[[], None]) -> None:
        dialog = QuestionDialog(self._theme, question, sentence, yes, self)
        dialog.confirmed.connect(deed)
        dialog.open()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.list.indexAt(at).isValid():
            menu.addAction(self.tr("Restore"), self._restore)
            menu.addAction(self.tr("Delete for good…"), self._ask_purge)
            menu.addSeparator()
        menu.addAction(self.tr("Empty the trash…"), self._ask_empty)
        menu.popup(self.list.viewport().mapToGlobal(at))
