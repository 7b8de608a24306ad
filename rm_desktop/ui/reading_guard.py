"""In a workspace that is only read no editor takes words: they could never be saved."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import EVERY_PAGE, Page
from rm_desktop.ui.shell.page_stack import PageStack
from rm_desktop.ui.widgets.heading_edit import HeadingEdit

_KEEP_RECORDS = (QPlainTextEdit, QTextEdit, HeadingEdit)


class ReadingGuard(QObject):
    """Closes the editors of each page as it is made, and those that come later as the keyboard gets to them.

    What else changes records each page shows as closed itself.
    Lines that add or filter are the page's own affair: only it knows which is which.
    """

    def __init__(self, application: QApplication, pages: PageStack, dispatcher: Dispatcher) -> None:
        super().__init__(pages)
        self._pages = pages
        self._dispatcher = dispatcher
        for entry in EVERY_PAGE:
            page = pages.made(entry.id)
            if page is not None:
                self._on_page_made(page)
        pages.page_made.connect(self._on_page_made)
        application.focusChanged.connect(self._on_focus)

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        if not self._dispatcher.can_write:
            page.only_read()
            for editor in page.findChildren(QWidget):
                _close(editor)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._dispatcher.can_write and self._pages.isAncestorOf(now):
            _close(now)


def _close(editor: QWidget) -> None:
    if isinstance(editor, _KEEP_RECORDS) and not editor.isReadOnly():
        editor.setReadOnly(True)
