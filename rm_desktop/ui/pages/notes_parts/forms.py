"""A new note from a form."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.notes_parts.flow import NoteFlow
from rm_desktop.ui.pages.notes_parts.list_pane import NoteListPane
from rm_desktop.ui.templates.template_choosing import TemplateChooser


class NoteForms(QObject):
    """The note that is made is shown, whatever the filter hides."""

    def __init__(self, pane: NoteListPane, flow: NoteFlow, dispatcher: Dispatcher, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._pane = pane
        self._flow = flow
        self._chooser = TemplateChooser(dispatcher, theme, None, page)
        self._chooser.made.connect(self._show)
        pane.form_requested.connect(self.ask)

    def set_folder(self, folder: Path) -> None:
        """Offer forms of one's own from a folder."""
        self._chooser.folder = folder

    @Slot()
    def ask(self) -> None:
        """Show the forms to choose from."""
        self._chooser.ask_form()

    @Slot(str, str)
    def _show(self, _kind: str, note_id: str) -> None:
        if self._pane.typed:
            self._pane.show_all()
        self._flow.open(note_id)
