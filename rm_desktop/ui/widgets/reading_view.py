"""The one view that shows rendered text: it reads no file, follows no link by itself, and never stalls the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QFontMetricsF,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget
from shiboken6 import isValid

from rm_desktop.documents.task_boxes import boxes_of
from rm_desktop.errors import UserError
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.widgets.dead_links import DeadLinks, Known
from rm_desktop.ui.widgets.link_question import SCHEMES, LinkQuestion
from rm_desktop.ui.widgets.reading_html import (
    CELL_PADDING,
    INDENT,
    LONGEST_PART,
    NOTE_SCHEME,
    PART_LENGTH,
    TASK_SCHEME,
    dress,
    parts_of,
    style_sheet,
)
from rm_desktop.ui.widgets.reading_tables import ColumnNeeds, fit_columns, needs_of

# Rendered at once: this much takes about 10 ms. Longer texts, and the first (it imports the libraries), go to the lane.
SHORT = 8 * 1024
_ATTACHMENT = "attachment"
Attachment = Callable[[str], bytes | None]  # sha256 -> content


class ReadingView(QTextBrowser):
    """12 pt, line height 1.55, at most 72 characters a line, where nothing else is set. It must be given a name.

    `attachment` answers for `attachment:SHA256` pictures; whatever else a text names is shown as nothing.
    """

    record_requested = Signal(str)
    """The title inside a `[[link]]` that was followed."""
    task_ticked = Signal(int, bool)
    """The nth task box of the text, from 0, was clicked, and whether it shall be done; nothing is changed by itself."""
    shown = Signal()
    """The text given last is on the paper, all of it."""

    def __init__(
        self,
        theme: Theme,
        accessible_name: str,
        lane: Lane | None = None,
        attachment: Attachment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self, "frameless")
        self._theme = theme
        self._lane = lane
        self._attachment = attachment
        self._source = self._html = ""
        self._parts: list[str] = []
        self._add: Callable[[QTextCursor, str], None] = _insert_html
        self._asked = self._sent = 0
        self._links: DeadLinks | None = None
        self._dead: frozenset[str] = frozenset()
        self._warm = False
        self._place = 0
        self._needs: list[ColumnNeeds] = []
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._add_part)
        self.setAccessibleName(accessible_name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setProperty("frameless", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._restyle)
        self._dress_document()

    def markdown(self) -> str:
        """Return the source given last."""
        return self._source

    @property
    def coming(self) -> bool:
        """Return whether parts of the text are still to come; `shown` says when they are there."""
        return bool(self._parts or self._sent)

    def set_markdown(self, source: str) -> None:
        """Show a text; where it stays the same but for some words, so does the place that is read."""
        if source == self._source and self._asked:
            return
        self._source = source
        self._asked += 1
        if not source:
            self._on_rendered(self._asked, "")
        elif self._at_once(source):
            self._on_rendered(self._asked, rendered(source))
        elif self._lane is not None:
            self._sent += 1
            done = partial(self._on_rendered, self._asked)
            job = self._lane.run(partial(_render, source), done, partial(self._on_failed, self._asked))
            job.ended.connect(self._on_job_ended)

    def check_titles(self, known: Known) -> None:
        """Mark the `[[links]]` that lead to no note from now on; `known` is asked which titles have one."""
        self._links = DeadLinks(known)

    def recheck_titles(self) -> None:
        """Mark dead links anew: notes came or went."""
        if self._links is None:
            return
        self._links.forget()
        if self._links.among(self._html) != self._dead:
            self._show()

    def go_to_top(self) -> None:
        """Read from the beginning: another text comes."""
        self._place = 0
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer for our own attachments, else with a blank pixel: left alone, Qt reads any file that is named."""
        if QTextDocument.ResourceType(kind) is not QTextDocument.ResourceType.ImageResource:
            return QByteArray()
        url = QUrl(name)
        content = None
        if self._attachment is not None and url.scheme() == _ATTACHMENT:
            content = self._attachment(url.path())
        image = QImage.fromData(content) if content else QImage()
        return _blank() if image.isNull() else image

    def doSetSource(
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource
    ) -> None:
        """Go nowhere: texts are given, never fetched."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_line()
        fit_columns(self.document(), self._needs, self._room())

    def _at_once(self, source: str) -> bool:
        """Say whether to render here: what is short, and what would have to wait for somebody else's work."""
        if self._lane is None or (self._lane.busy and not self._sent):
            return True
        return self._warm and not self._sent and len(source) <= SHORT

    @Slot()
    def _on_job_ended(self) -> None:
        self._sent -= 1

    def _on_rendered(self, asked: int, html: str) -> None:
        if asked != self._asked or not isValid(self):
            return
        self._warm = self._warm or bool(html)
        self._html = html
        self._show()

    def _on_failed(self, asked: int, _error: UserError) -> None:
        """Show the text as typed: the lane was told to stop."""
        if asked == self._asked and isValid(self):
            self.setPlainText(self._source)

    def _show(self) -> None:
        self._place = max(self._place, self.verticalScrollBar().value())
        self._rest.stop()
        self._needs = []
        self._dead = frozenset() if self._links is None else self._links.among(self._html)
        hint = self.tr("There is no note called this yet; click to write it")
        first, *self._parts = parts_of(dress(self._html, self._dead, hint))
        if self._html.startswith('<pre dir="auto">') or max(map(len, (first, *self._parts))) > LONGEST_PART:
            # too long or too deep to render, or too long in one piece to be set without a stall: as typed
            self._parts = [self._source[at : at + PART_LENGTH] for at in range(0, len(self._source), PART_LENGTH)]
            self._add = QTextCursor.insertText
            self.clear()
        else:
            self._add = _insert_html
            self.setHtml(first)
            self._measure_tables()
        self._go_on()

    @Slot()
    def _add_part(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._add(cursor, self._parts.pop(0))
        self._measure_tables()
        self._go_on()

    def _go_on(self) -> None:
        if self._parts:
            self._rest.start()
            return
        if self._place:
            self.verticalScrollBar().setValue(self._place)
            self._place = 0
        self.shown.emit()

    def _limit_line(self) -> None:
        """Keep lines short on a wide page: the rest of the width becomes a margin where reading ends."""
        widest = QFontMetricsF(self._theme.reading_font()).averageCharWidth() * self._theme.line_length
        spare = max(0, round(self.contentsRect().width() - widest - self._theme.px(8)))
        margins = self.viewportMargins()
        if spare != margins.left() + margins.right():
            rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            self.setViewportMargins(0 if rightward else spare, 0, spare if rightward else 0, 0)
            self.document().setTextWidth(self.viewport().width())  # Qt keeps the old one until it is shown again

    def _measure_tables(self) -> None:
        """Give the tables that came last their columns."""
        padding = 2 * (self._theme.px(CELL_PADDING) + self._theme.border) + 2
        found = needs_of(self.document(), padding, len(self._needs))
        self._needs += found
        fit_columns(self.document(), found, self._room())

    def _room(self) -> float:
        return self.viewport().width() - 2 * self.document().documentMargin() - self._theme.px(2)

    def _dress_document(self) -> None:
        self.setFont(self._theme.reading_font())
        self.document().setDefaultStyleSheet(style_sheet(self._theme))
        self.document().setIndentWidth(self._theme.px(INDENT))

    @Slot()
    def _restyle(self) -> None:
        self._dress_document()
        self._limit_line()
        if self._source:
            self._show()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        """Follow a link as far as its kind may lead; of other kinds there are none that a text can hold."""
        path = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
        if url.scheme() == TASK_SCHEME and path.isdecimal():
            self.task_ticked.emit(int(path), not self._is_done(int(path)))
        elif url.scheme() == NOTE_SCHEME:
            self.record_requested.emit(path)
        elif url.scheme() in SCHEMES:
            question = LinkQuestion(self._theme, url, self)
            question.agreed.connect(_open_outside)
            question.open()

    def _is_done(self, index: int) -> bool:
        states = boxes_of(self._html)
        return index < len(states) and states[index]


def rendered(source: str) -> str:
    """Return a Markdown source as sanitised HTML; the first call imports the libraries for it."""
    from rm_desktop.documents.markdown_text import to_html

    return to_html(source, inner_links=True)


def _insert_html(cursor: QTextCursor, part: str) -> None:
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertHtml(part)


def _render(source: str, _progress: Progress) -> str:
    return rendered(source)


def _blank() -> QImage:
    pixel = QImage(1, 1, QImage.Format.Format_ARGB32)
    pixel.fill(Qt.GlobalColor.transparent)
    return pixel


@Slot(QUrl)
def _open_outside(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
