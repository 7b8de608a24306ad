"""One entry on private paper: title, facts, question, text, feeling."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.services.journal import EntryView
from rm_desktop.services.today_view import SessionLine
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.facts_row import FactsRow
from rm_desktop.ui.pages.journal_parts.foot import EntryFoot
from rm_desktop.ui.pages.journal_parts.keeper import EntryKeeper
from rm_desktop.ui.pages.journal_parts.prompt_panel import PromptPanel
from rm_desktop.ui.pages.journal_parts.sharer import TakeawaySharer
from rm_desktop.ui.widgets.buttons import IconButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.heading_edit import HeadingEdit
from rm_desktop.ui.widgets.key_tip import KeyTip
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_PADDING = 28
_LINES = 5
_COUNT_AFTER_MS = 300
_LINE_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})


class EntryCard(Card):
    """Writes through its keeper; the page gives it the entry and hears of what it cannot do alone."""

    back_requested = Signal()
    remove_requested = Signal()
    versions_requested = Signal()
    sharing_changed = Signal()
    """Whether there are words to share is other than before."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, private=True, padding=_PADDING, parent=parent)
        self.setAccessibleName(self.tr("Entry, private"))
        self._dispatcher = dispatcher
        self._sessions: tuple[SessionLine, ...] = ()
        self._today = date.min
        self.back = IconButton(theme, "chevron-left", self.tr("Back to the list"))
        self.title = HeadingEdit(theme, self.tr("Title"))
        self.title.setPlaceholderText(self.tr("A title, if you like"))
        self.versions = IconButton(theme, "history", self.tr("Version history"))
        KeyTip(self.versions, "history")
        self.remove = IconButton(theme, "trash", self.tr("Delete this entry"))
        self.facts = FactsRow(theme)
        self.prompt = PromptPanel(theme)
        hint = self.tr("Only you can read this. It is never part of a share.")
        self.editor = WritingEdit(theme, self.tr("Text of the entry"), hint, lines=_LINES, framed=False)
        self.foot = EntryFoot(theme)
        self.keeper = EntryKeeper(self.title, self.editor, self.foot.word, dispatcher)
        self._sharer = TakeawaySharer(dispatcher, theme, self)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._lay_out()
        self._connect()

    @property
    def selected_words(self) -> str:
        """What is selected in the text."""
        return self.editor.textCursor().selectedText().translate(_LINE_BREAKS)

    def show_entry(self, entry: EntryView, sessions: tuple[SessionLine, ...], today: date) -> None:
        """Show an entry; while it is typed in, only what is not typed."""
        self._sessions, self._today = sessions, today
        other = self.keeper.entry is None or self.keeper.entry.id != entry.id
        self.keeper.show_entry(entry)
        self._show_facts()
        if other:
            self._count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        ScaledSpacing(self._theme, head, 8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for button in (self.versions, self.remove):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self.foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.versions.clicked.connect(self.versions_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.title.left.connect(self.editor.setFocus)
        self.keeper.redrawn.connect(self._show_facts)
        self.facts.session_chosen.connect(self._attach)
        self.facts.feeling_pressed.connect(self.foot.word.setFocus)
        self.facts.tags_kept.connect(self._tag)
        self.facts.day_picked.connect(self._move)
        self.foot.feeling_picked.connect(self._feel)
        self.foot.share_requested.connect(self.share)
        self.prompt.another_requested.connect(self._ask_another)
        self.prompt.away_requested.connect(self._send_prompt_away)
        self.editor.selectionChanged.connect(self._on_selection)
        self.editor.edited.connect(self._on_edited)
        self._counting.timeout.connect(self._count)

    @Slot()
    def _show_facts(self) -> None:
        entry = self.keeper.entry
        if entry is not None:
            self.facts.show_entry(entry, self._sessions, self._today)
            self.foot.show_feeling(entry.feeling)
            for button in (self.versions, self.remove):
                button.setEnabled(bool(entry.id))
            self._show_prompt(entry)

    def _show_prompt(self, entry: EntryView) -> None:
        self.prompt.show_question(entry.prompt, is_open=self.editor.document().isEmpty())

    @Slot()
    def _on_edited(self) -> None:
        self._counting.start()
        if self.keeper.entry is not None:
            self._show_prompt(self.keeper.entry)

    @Slot()
    def _count(self) -> None:
        self.foot.show_count(len(self.editor.text().split()))

    @Slot()
    def _on_selection(self) -> None:
        allowed = self.editor.textCursor().hasSelection() and bool(self.selected_words.strip())
        if allowed is not self.foot.share.isEnabled():
            self.foot.allow_sharing(allowed)
            self.sharing_changed.emit()

    @Slot()
    def share(self) -> None:
        """Ask about the words that are selected, and copy them into the shared takeaways."""
        entry = self.keeper.entry
        if entry is not None:
            self._sharer.ask(self.selected_words, entry.session_id, self._sessions)

    @Slot(str, int)
    def _attach(self, session_id: str, number: int) -> None:
        self.keeper.attach(session_id or None, number or None)

    @Slot(object)
    def _tag(self, tags: tuple[str, ...]) -> None:
        self.keeper.change({"tags": tags})

    @Slot(object)
    def _move(self, day: date) -> None:
        self.keeper.change({"day": day})

    @Slot(object)
    def _feel(self, feeling: int | None) -> None:
        self.keeper.change({"feeling": feeling})

    @Slot()
    def _ask_another(self) -> None:
        entry = self.keeper.entry
        question = None if entry is None else self._dispatcher.read(partial(calls.another_question, entry.prompt))
        if question:
            self.keeper.change({"prompt": question})

    @Slot()
    def _send_prompt_away(self) -> None:
        self.keeper.change({"prompt": ""})
        self.editor.setFocus()
