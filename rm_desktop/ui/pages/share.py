"""The Share page: documents that leave on purpose, what stays here, and a receipt of each file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes
from rm_desktop.ui import words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.exporting import Exporter
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.share_cards.documents import AGENDA, SESSION, DocumentsCard
from rm_desktop.ui.pages.share_cards.left_out import LeftOutCard
from rm_desktop.ui.pages.share_cards.receipts import ReceiptsCard
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.spacing import ScaledSpacing

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sharing import Exported, ReceiptLine
    from rm_desktop.services.today_view import SessionLine

_SHOWN = frozenset({Kind.RECEIPT, Kind.JOURNAL, Kind.PREPARATION, Kind.DRAFT_GOAL})
# Two columns need this much room before zoom; with the sidebar it is a window of 900 px.
_TWO_COLUMNS = 684
_SPLIT = (3, 2)


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
        theme.changed.connect(self._on_theme_changed)
        self._reload()

    def focus_first(self) -> None:
        self._documents.buttons[SESSION].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        theme = self._theme
        self._documents = DocumentsCard(theme)
        self._documents.asked.connect(self._ask)
        self._left_out = LeftOutCard(theme)
        self._receipts = ReceiptsCard(theme, self._desk.clock)
        self._receipts.check_requested.connect(self._check_file)
        area = PageArea(theme, parent=self)
        self._page = area.page
        head = QVBoxLayout()
        ScaledSpacing(theme, head, 2)
        head.addWidget(Heading(theme, self.title))
        promise = self.tr("Nothing leaves this computer unless you export it here.")
        head.addWidget(Label(theme, promise, colour="ink2", wrap=True))
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._row = QHBoxLayout()
        ScaledSpacing(theme, self._row, 16)
        for column in self._columns:
            ScaledSpacing(theme, column, 16)
            self._row.addLayout(column)
        self._page.addLayout(head)
        self._page.addLayout(self._row)
        self._page.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _arrange(self) -> None:
        """Lay the cards in two columns, or in one where the window is narrow or the zoom large."""
        stacked = self.width() < self._theme.px(_TWO_COLUMNS) or self._theme.zoom >= 1.5
        if stacked == self._stacked:
            return
        self._stacked = stacked
        left, right = self._columns
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        left.addWidget(self._documents)
        (left if stacked else right).addWidget(self._left_out)
        (left if stacked else right).addWidget(self._receipts)
        for index, column in enumerate(self._columns):
            column.addStretch(1)
            self._row.setStretch(index, (1 - index) if stacked else _SPLIT[index])
        self._row.setSpacing(0 if stacked else self._theme.px(16))

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
        if scopes:
            self.exporter.start(scopes)
        else:
            self._say(MessageKind.INFO, self.tr("There is no session yet, so there is nothing to export."))

    def _session_scopes(self, document: str) -> tuple[tuple[str, str], ...]:
        lines = self._dispatcher.read(_lines) or ()
        template = self.tr("Session {number} · {title}")
        return tuple(
            (f"{document}:{line.number}", template.format(number=line.number, title=line.title)) for line in lines
        )

    @Slot(object)
    def _on_exported(self, exported: "Exported") -> None:
        size = QLocale().formattedDataSize(exported.size)
        what = self.tr("{file} is written, {size}.").format(file=words.quoted(exported.path.name), size=size)
        sealed = self.tr("It opens only with its passphrase, in any age tool.")
        readable = self.tr("Anybody who has the file can read it.")
        self._say(MessageKind.DONE, what, sealed if exported.encrypted else readable)

    @Slot()
    def _check_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Which file?"))
        if name:
            self.check_file(Path(name))

    def check_file(self, path: Path) -> None:
        """Say whether a file is one that left from here, byte for byte."""
        work = partial(_recognise, self._desk, path)
        self._lane.run(work, partial(self._on_checked, path.name), self._dispatcher.failed.emit)

    def _on_checked(self, name: str, receipt: "ReceiptLine | None") -> None:
        if receipt is None:
            unknown = self.tr("{file} is not a file that left from here, or it was changed since.")
            self._say(MessageKind.INFO, unknown.format(file=words.quoted(name)))
            return
        day = words.short_day(self._desk.clock.local(receipt.at).date(), QLocale(), self._desk.clock.today())
        known = self.tr("{file} is just as it left from here on {day}.")
        self._say(MessageKind.DONE, known.format(file=words.quoted(name), day=day))


def _lines(desk: "Desk") -> "tuple[SessionLine, ...]":
    return desk.sessions.lines()


def _recognise(desk: "Desk", path: Path, _progress: Progress) -> "ReceiptLine | None":
    return desk.sharing.recognise(path)
