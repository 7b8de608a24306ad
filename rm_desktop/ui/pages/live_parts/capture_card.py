"""The card of the shared notes, written large, and of the lines that capture what comes out of the talk."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QBoxLayout, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Call, Dispatcher
from rm_desktop.ui.half_typed import HalfTyped, Lines
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts import calls
from rm_desktop.ui.pages.live_parts.capture_line import CaptureLine
from rm_desktop.ui.pages.live_parts.kept_line import KeptLine
from rm_desktop.ui.pages.live_parts.large_notes import LargeNotes
from rm_desktop.ui.pages.live_parts.outcome import ICONS
from rm_desktop.ui.pages.live_parts.picture import LivePicture
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_GAP = 12


class CaptureCard(Card):
    """Whoever types goes on in the notes once something is captured."""

    record_kept = Signal(str)
    """The id of what was captured."""
    line_opened = Signal()

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Shared notes"))
        self._dispatcher = dispatcher
        self._picture: LivePicture | None = None
        self._narrow = False
        self.line: CaptureLine | None = None
        hint = self.tr("What is said, tried and decided. Both of you read these notes.")
        self.notes = LargeNotes(theme, self.tr("Shared notes"), hint)
        self._kept = KeptText(self.notes, dispatcher, "live-notes")
        self._half = HalfTyped("capture", dispatcher, self._typed, self)
        self.action = PlainButton(theme, self.tr("Action"), ICONS[Kind.ACTION])
        self.action.clicked.connect(self.begin_action)
        self.takeaway = PlainButton(theme, self.tr("Takeaway"), ICONS[Kind.TAKEAWAY])
        self.takeaway.clicked.connect(self.begin_takeaway)
        self.question = PlainButton(theme, self.tr("Question"), ICONS[Kind.TOPIC])
        self.question.setAccessibleName(self.tr("Question for later"))
        self.question.clicked.connect(self.begin_question)
        self.told = KeptLine(theme)
        self.ways = FlowLayout(theme, 8)
        for button in (self.action, self.takeaway, self.question):
            self.ways.addWidget(button)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, head, _GAP)
        head.addWidget(SectionLabel(theme, self.tr("Shared notes")))
        head.addLayout(self.ways, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.told)
        self.body.addWidget(self.notes, 1)

    def name_keys(self, keys: str) -> None:
        """Say below the buttons by which keys it goes without them."""
        self.told.set_keys(keys)

    def set_narrow(self, narrow: bool) -> None:
        """Let the line stand in a column where there is little room."""
        self._narrow = narrow
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        if self.line is not None:
            self.line.set_narrow(narrow)

    def set_writable(self, writable: bool) -> None:
        """Let the notes be written, or only be read."""
        self.notes.setReadOnly(not writable)
        for button in (self.action, self.takeaway, self.question):
            button.setEnabled(writable)

    def focus_first(self) -> None:
        """Put the keyboard where the notes go on: below what is there already, unless the caret was put elsewhere."""
        if not self.notes.textCursor().position():
            self.notes.moveCursor(QTextCursor.MoveOperation.End)
        self.notes.setFocus()

    def show_picture(self, picture: LivePicture) -> None:
        """Show a session's notes; what is typed and not saved yet stays, and what was not entered comes back."""
        if self._picture is not None and self._picture.id == picture.id:
            self._kept.show_text(picture.notes)
            self._picture = picture
            return
        self._kept.bind(partial(calls.write_notes, picture.id), picture.notes)
        self._half.take_in()
        self._picture = None  # what is left now is not entered
        self.leave()
        self._picture = picture
        self._put_back()

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        self._half.flush()
        return self._kept.flush()

    def let_go(self) -> None:
        """Forget the session."""
        self._half.take_in()
        self._picture = None
        self._kept.let_go()
        self.leave()

    @Slot()
    def begin_action(self) -> None:
        """Open the line for a promise."""
        self._begin(Kind.ACTION)

    @Slot()
    def begin_takeaway(self) -> None:
        """Open the line for what was learned."""
        self._begin(Kind.TAKEAWAY)

    @Slot()
    def begin_question(self) -> None:
        """Open the line for a question that has to wait."""
        self._begin(Kind.TOPIC)

    @Slot()
    def leave(self) -> None:
        """Close the line; the keyboard goes on in the notes."""
        line, self.line = self.line, None
        if line is None:
            return
        self.body.removeWidget(line)
        self.told.show()
        if self._picture is not None:
            self.notes.setFocus()
        line.hide()
        line.deleteLater()
        self._half.settle()

    def _begin(self, kind: Kind) -> None:
        """Open a line; words that are chosen in the notes, or typed in the line before, stand in it already."""
        if self._picture is None:
            return
        if self.line is not None and self.line.kind is kind:
            self.line.setFocus()
            return
        words = self.notes.textCursor().selectedText() if self.line is None else self.line.line.text()
        self.leave()
        self._open(kind, self._picture).begin(words)
        self.line_opened.emit()

    def _open(self, kind: Kind, picture: LivePicture) -> CaptureLine:
        line = self.line = CaptureLine(self._theme, kind, picture.pair, picture.today, picture.following, self)
        line.set_narrow(self._narrow)
        line.entered.connect(self._keep)
        line.left.connect(self.leave)
        self._half.watch(line.line)
        self.body.insertWidget(1, line)
        stops = [line.line, line.person] + ([] if line.due is None else [line.due.line])
        stop_at(self.notes, stops)
        self.told.hide()  # the line stands in its place
        line.show()
        return line

    def _put_back(self) -> None:
        """Open the line as it was left, with what was not entered."""
        typed = () if self._picture is None else self._half.of(self._picture.id)
        kind = next((each for each in ICONS if each in typed[1:2]), None)
        if self._picture is not None and kind is not None:
            self._open(kind, self._picture).put_back(typed)

    def _typed(self) -> Lines:
        if self._picture is None:
            return {}
        return {self._picture.id: () if self.line is None else self.line.typed}

    @Slot()
    def _keep(self) -> None:
        line, picture = self.line, self._picture
        if line is None or picture is None:
            return
        call: Call
        if line.kind is Kind.ACTION:
            call = partial(calls.add_action, picture.id, line.text, line.role, line.day)
        elif line.kind is Kind.TAKEAWAY:
            call = partial(calls.add_takeaway, picture.id, line.text, line.role)
        else:
            call = partial(calls.ask_later, picture.id, line.text)
        changes = self._dispatcher.do(call)
        if changes is not None:
            words = line.text
            self.leave()
            self.told.say_kept(words)
            self.record_kept.emit(changes.ids[0] if changes.ids else "")
