"""What leaves of a session and what comes in: minutes, one page, mail, a copy, and the calendar both ways."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from rm_desktop.services.leaving import Handover, hand_over
from rm_desktop.services.one_page import OnePage, one_page
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.papers.calendar_exchange import CalendarImport
from rm_desktop.ui.papers.exporting import Exporter, told
from rm_desktop.ui.papers.mailing import Mail, agenda_mail
from rm_desktop.ui.papers.print_agenda import AgendaPrinter
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.message_bar import MessageBar, MessageKind

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.services.sharing import Exported
    from rm_desktop.store.changes import Changes

_MARKDOWN = "text/markdown"


@runtime_checkable
class Speaks(Protocol):
    """A window with a place for messages."""

    def put_message(self, bar: QWidget | None) -> None:
        """Show a message in place of the one before."""
        ...


class SessionPapers(QObject):
    """Gathers for a page all that can be made of its sessions; each asks and tells over the page's window."""

    said = Signal(str, str)
    """What was done, and what there is to know about it."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._page = parent
        self._printer = AgendaPrinter(dispatcher, parent)
        self._import = CalendarImport(dispatcher, theme, lane, parent)
        self._import.said.connect(self.tell)
        self._exporter: Exporter | None = None
        self._folder: Path | None = None

    def set_folder(self, folder: Path | None) -> None:
        """Offer a folder first for what is written as a file; None for where the last one went, or one's own."""
        self._folder = self._printer.folder = folder
        if self._exporter is not None:
            self._exporter.folder = folder

    @Slot(str)
    def mail(self, session_id: str) -> None:
        """Open the system's mail program with the agenda as plain text."""
        page, desk = self._dispatcher.read(partial(_page, session_id)), self._dispatcher.desk
        if page is None or desk is None:
            return
        mail = agenda_mail(page, desk.clock.today())
        if self._dispatcher.do(partial(_mail, page.number, mail)):
            self.tell(self.tr("The agenda is in your mail program."), self.tr("It goes only when you send it there."))

    @Slot(str)
    def copy(self, session_id: str) -> None:
        """Put the agenda on the clipboard, as rich text and as Markdown."""
        page = self._dispatcher.read(partial(_page, session_id))
        if page is not None and self._dispatcher.do(partial(_copy, f"agenda:{page.number}")):
            what = self.tr("The agenda is copied.")
            self.tell(what, self.tr("Paste it into a mail or a document; a plain text field takes it as Markdown."))

    @Slot(str)
    def minutes(self, session_id: str) -> None:
        """Open the export sheet for a session's minutes."""
        self._export_of(session_id, "session")

    @Slot(str)
    def print(self, session_id: str) -> None:
        """Print the agenda on one page, or keep it as a PDF."""
        self._printer.print_session(session_id)

    @Slot()
    def calendar(self) -> None:
        """Write the whole programme as a calendar file."""
        self._export("calendar")

    @Slot(str)
    def calendar_of(self, session_id: str) -> None:
        """Write one session as a calendar file."""
        self._export_of(session_id, "calendar")

    @Slot()
    def import_calendar(self) -> None:
        """Ask for a calendar file and show what days it would give the sessions."""
        self._import.ask()

    @Slot(str, str)
    def tell(self, what: str, safe: str = "") -> None:
        """Say what was done where the window says such things."""
        self.said.emit(what, safe)
        window = self._page.window()
        if isinstance(window, Speaks):
            bar = MessageBar(self._theme, MessageKind.DONE, what, safe)
            window.put_message(bar)
            bar.announce()

    def _export_of(self, session_id: str, document: str) -> None:
        page = self._dispatcher.read(partial(_page, session_id))
        if page is not None:
            self._export(f"{document}:{page.number}")

    def _export(self, scope: str) -> None:
        desk = self._dispatcher.desk
        if desk is None:
            return
        if self._exporter is None:
            self._exporter = Exporter(desk, self._dispatcher, self._theme, self._lane, self._page)
            self._exporter.folder = self._folder
            self._exporter.exported.connect(self._on_exported)
        self._exporter.start(((scope, ""),))

    @Slot(object)
    def _on_exported(self, exported: "Exported") -> None:
        self.tell(*told(exported))


def _page(session_id: str, desk: "Desk") -> OnePage | None:
    return one_page(desk.workspace, session_id)


def _mail(number: int, mail: Mail, desk: "Desk") -> "Changes":
    text = f"{mail.subject}\n\n{mail.body}"
    return hand_over(desk.workspace, Handover(f"agenda:{number}", "mail", text), partial(_open, mail.link))


def _open(link: QUrl) -> bool:
    return QDesktopServices.openUrl(link)


def _copy(scope: str, desk: "Desk") -> "Changes":
    html, markdown = desk.sharing.text(scope, "html"), desk.sharing.text(scope, "markdown")
    return hand_over(desk.workspace, Handover(scope, "copy", markdown), partial(_put, html, markdown))


def _put(html: str, markdown: str) -> bool:
    data = QMimeData()
    data.setHtml(html)
    data.setText(markdown)
    data.setData(_MARKDOWN, markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)
    return True
