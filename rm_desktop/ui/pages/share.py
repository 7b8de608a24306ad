"""The Share page: documents that leave on purpose, what stays here, and a receipt of each file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind, SessionState
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.share_cards.checking import FileCheck
from rm_desktop.ui.pages.share_cards.documents import AGENDA, CALENDAR, DOCUMENTS, SESSION, DocumentsCard
from rm_desktop.ui.pages.share_cards.left_out import LeftOutCard
from rm_desktop.ui.pages.share_cards.receipt_deeds import MENU, ReceiptDeeds
from rm_desktop.ui.pages.share_cards.receipts import ReceiptsCard
from rm_desktop.ui.papers.exporting import Exporter, told
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.two_columns import CardColumns, fits_two

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sharing import Exported
    from rm_desktop.services.today_view import SessionLine

_SHOWN = frozenset({Kind.RECEIPT, Kind.JOURNAL, Kind.PREPARATION, Kind.DRAFT_GOAL})
_SPLIT = (3, 2)
_WITH_MINUTES = (SessionState.HELD, SessionState.LIVE)


class SharePage(Page):
    """Shows cards; the exporter does the work."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Share")
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._stacked: bool | None = None
        self._bar: MessageBar | None = None
        self.exporter = Exporter(desk, dispatcher, theme, lane, self)
        self.exporter.exported.connect(self._on_exported)
        self._build()
        dispatcher.changed.connect(self._on_changed)
        dispatcher.can_write_changed.connect(self._allow)
        self._allow(dispatcher.can_write)
        theme.changed.connect(self._on_theme_changed)
        self._reload()

    def slots(self) -> dict[str, Callable[[], object]]:
        exports = {f"export-{document}": partial(self._ask, document) for document in DOCUMENTS}
        return {**exports, "receipt-check": self.check.ask, **self._deeds.slots()}

    def possible(self) -> frozenset[str]:
        exports = {f"export-{document}" for document in DOCUMENTS} if self._dispatcher.can_write else set()
        return frozenset(exports | ({"receipt-check"} if self._receipts.model.receipts else set())) | (
            self._deeds.possible()
        )

    def home(self, command_id: str) -> QWidget:
        return self._receipts.view if command_id in self._deeds.slots() else self

    def set_folder(self, folder: Path | None) -> None:
        self.exporter.folder = folder
        self._deeds.folder = folder
        self.possible_changed.emit()

    def focus_first(self) -> None:
        self._documents.buttons[SESSION].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._theme
        area = PageArea(theme, parent=self)
        self._documents = DocumentsCard(theme, area.sheet)
        self._documents.asked.connect(self._ask)
        self._left_out = LeftOutCard(theme, area.sheet)
        self._receipts = ReceiptsCard(theme, self._desk.clock, area.sheet)
        self.check = FileCheck(self._desk, self._dispatcher, self._lane, theme, self)
        self.check.said.connect(self._say)
        self._receipts.check_requested.connect(self.check.ask)
        self._receipts.chosen_changed.connect(self.possible_changed)
        self._receipts.menu_wanted.connect(self._show_menu)
        self._deeds = ReceiptDeeds(self._receipts, self)
        self._deeds.said.connect(partial(self._say, MessageKind.DONE))
        self._page = area.page
        head = QVBoxLayout()
        ScaledSpacing(theme, head, 2)
        head.addWidget(Heading(theme, self.title))
        promise = self.tr("Nothing leaves this computer unless you export, mail or copy it.")
        head.addWidget(Label(theme, promise, colour="ink2", wrap=True))
        self._columns = CardColumns(theme, _SPLIT)
        self._page.addLayout(head)
        self._page.addLayout(self._columns)
        self._page.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        stacked = not fits_two(self, self._theme)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        others = (self._left_out, self._receipts)
        if stacked:
            self._columns.place((self._documents, *others))
        else:
            self._columns.place((self._documents,), others)

    def _say(self, kind: MessageKind, what: str, safe: str = "") -> None:
        """Put a sentence under the heading, in place of the one before."""
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
        self._bar = MessageBar(self._theme, kind, what, safe)
        self._page.insertWidget(1, self._bar)
        self._bar.announce()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._stacked = None
        self._arrange()
        self._reload()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _SHOWN:
            self._reload()

    def _reload(self) -> None:
        left_out = self._desk.sharing.left_out()
        self._left_out.show_counts(left_out.journal, left_out.preparations, left_out.drafts)
        self._receipts.show_receipts(self._desk.sharing.receipts())

    @Slot(str)
    def _ask(self, document: str) -> None:
        scopes = self._session_scopes(document) if document in (SESSION, AGENDA) else ((document, ""),)
        if document == CALENDAR:
            scopes = ((document, self.tr("All sessions")), *self._session_scopes(document))
        if scopes:
            self.exporter.start(scopes)
        else:
            self._say(MessageKind.INFO, self.tr("There is no session yet, so there is nothing to export."))

    def _session_scopes(self, document: str) -> tuple[tuple[str, str], ...]:
        lines = sorted(self._dispatcher.read(_lines) or (), key=partial(_comes_last, document))
        template = self.tr("Session {number} · {title}")
        return tuple(
            (f"{document}:{line.number}", template.format(number=line.number, title=line.title)) for line in lines
        )

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(MENU, at)

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        """Where no receipt can be written, nothing leaves."""
        for button in self._documents.buttons.values():
            button.setEnabled(allowed)
        self.possible_changed.emit()

    @Slot(object)
    def _on_exported(self, exported: "Exported") -> None:
        self._deeds.keep_place(exported.changes.ids[0], exported.path)
        self.possible_changed.emit()
        self._say(MessageKind.DONE, *told(exported))


def _comes_last(document: str, line: "SessionLine") -> bool:
    """Tell whether a session is seldom the one that is meant: minutes are of what was held, all else of what comes."""
    return (line.state not in _WITH_MINUTES) == (document == SESSION)


def _lines(desk: "Desk") -> "tuple[SessionLine, ...]":
    return desk.sessions.lines()
