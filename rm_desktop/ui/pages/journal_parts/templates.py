"""A new entry from a template: asked for beside a blank one, or from anywhere on the page."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.journal_parts import calls
from rm_desktop.ui.pages.journal_parts.frame import JournalFrame
from rm_desktop.ui.templates.template_choosing import TemplateChooser


class EntryTemplates(QObject):
    """What is typed is saved before; the new entry is shown with the keyboard in it."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, today: date, frame: JournalFrame) -> None:
        super().__init__(frame)
        self._dispatcher = dispatcher
        self._today = today
        self._frame = frame
        self._chooser = TemplateChooser(dispatcher, theme, None, frame)
        self._chooser.made.connect(self._show)
        frame.card.prompt.template_requested.connect(self.ask)
        frame.empty.second_asked.connect(self.ask)

    def set_folder(self, folder: Path) -> None:
        """Offer templates of one's own from a folder."""
        self._chooser.folder = folder

    @Slot()
    def ask(self) -> None:
        """Show the reflections to choose from; the entry is about the session that is close, as a blank one is."""
        self._frame.save_pending()
        blank = self._dispatcher.read(partial(calls.blank, self._today))
        if blank is not None:
            self._chooser.ask_reflection(blank.session_id)

    @Slot(str, str)
    def _show(self, _kind: str, entry_id: str) -> None:
        self._frame.show_empty(False)
        self._frame.open_record(Kind.JOURNAL.value, entry_id)
