"""Templates from being asked for to being used: agendas and kits in a session, forms as notes, reflections."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.services.template import Template, TemplateKind
from rm_desktop.services.template_faults import Fault
from rm_desktop.services.template_using import TemplateUse
from rm_desktop.services.templates import fitting_agenda, templates
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.template_saving import TemplateNameDialog
from rm_desktop.ui.dialogs.templates import Offered, TemplatesDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.templates.template_folder import FolderReading
from rm_desktop.ui.templates.template_keeping import TemplateKeeping
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.template_words import fault_sentence

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk
    from rm_desktop.store.changes import Changes

# What is done with the template that is taken.
Use = Callable[[Template, "Desk"], "Changes"]


class TemplateChooser(QObject):
    """Opens the dialogs over the window; `folder` is where one's own templates are, None for beside the workspace."""

    made = Signal(str, str)  # kind and id of a record that was made from a template: a note, an entry, the first topic
    saved = Signal(str)  # the name of an agenda that was kept as a template

    def __init__(self, dispatcher: Dispatcher, theme: Theme, folder: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._window = parent
        self.folder = folder

    def ask_agenda(self, session_id: str) -> TemplatesDialog | None:
        """Show agendas and kits; the one that is taken adds its topics at the end of a session's agenda."""
        return self._ask(
            (TemplateKind.AGENDA, TemplateKind.KIT),
            self.tr("Use a template"),
            self.tr("Its topics are added at the end of the agenda; what is there stays as it is."),
            self.tr("Add to the agenda"),
            partial(_to_agenda, session_id),
            session_id,
            Kind.TOPIC,
        )

    def save_agenda(self, session_id: str) -> TemplateNameDialog | None:
        """Ask for a name, and keep a session's agenda as a template."""
        folder = self._place()
        if folder is None:
            return None
        keeping = TemplateKeeping(self._dispatcher, self._theme, folder, self._window)
        dialog = keeping.save_agenda(session_id)
        keeping.changed.connect(self.saved)
        if dialog is None:
            keeping.deleteLater()
        else:
            dialog.destroyed.connect(keeping.deleteLater)
        return dialog

    def ask_form(self, session_id: str | None = None) -> TemplatesDialog | None:
        """Show the forms; the one that is taken becomes a note, linked with the session that is given."""
        return self._ask(
            (TemplateKind.FORM,),
            self.tr("New note from a form"),
            self.tr("The form becomes a shared note that you fill in as you like."),
            self.tr("Make the note"),
            partial(_to_note, session_id),
            session_id,
            Kind.NOTE,
        )

    def ask_preparation(self, session_id: str) -> TemplatesDialog | None:
        """Show the forms to prepare with; the one that is taken is added to my private preparation."""
        return self._ask(
            (TemplateKind.FORM,),
            self.tr("Prepare with a form"),
            self.tr("The questions are added to your preparation; nobody else can see them."),
            self.tr("Add to my preparation"),
            partial(_to_preparation, session_id),
            session_id,
            prepares=True,
        )

    def ask_reflection(self, session_id: str | None = None) -> TemplatesDialog | None:
        """Show the reflections; the one that is taken begins a private journal entry of today."""
        return self._ask(
            (TemplateKind.REFLECTION,),
            self.tr("New entry from a template"),
            self.tr("The questions become headings in a new entry of your journal."),
            self.tr("Begin the entry"),
            partial(_to_entry, session_id),
            session_id,
            Kind.JOURNAL,
        )

    def _ask(
        self,
        kinds: tuple[TemplateKind, ...],
        heading: str,
        sentence: str,
        button: str,
        use: Use,
        session_id: str | None,
        makes: Kind | None = None,
        *,
        prepares: bool = False,
    ) -> TemplatesDialog | None:
        known = self._dispatcher.read(partial(_known, session_id))
        if known is None:
            return None
        pair, values = known
        fits = partial(_fits, kinds, pair if prepares else None)
        shipped = tuple(each for kind in kinds for each in templates(kind) if fits(each))
        offered = Offered(heading, sentence, button, shipped, fits, pair, values, _first(kinds, pair, values))
        dialog = TemplatesDialog(self._theme, offered, self._window)
        dialog.chosen.connect(partial(self._use, dialog, use, makes))
        self._offer_own(dialog)
        dialog.open()
        return dialog

    def _offer_own(self, dialog: TemplatesDialog) -> None:
        """List one's own below, and have the ways to keep them in order work."""
        folder = self._place()
        if folder is None:
            return
        keeping = TemplateKeeping(self._dispatcher, self._theme, folder, dialog)
        dialog.import_requested.connect(keeping.bring_in)
        dialog.folder_requested.connect(keeping.open_folder)
        dialog.edit_requested.connect(keeping.edit)
        dialog.remove_requested.connect(keeping.remove)
        keeping.refused.connect(partial(_show_refused, dialog))
        keeping.changed.connect(partial(_read_own, dialog, folder))
        _read_own(dialog, folder, "")

    def _place(self) -> Path | None:
        """Return the folder that was chosen, else the one beside the workspace; None where none is open."""
        desk = self._dispatcher.desk
        return self.folder or (None if desk is None else desk.workspace.path.parent / "Templates")

    def _use(self, dialog: TemplatesDialog, use: Use, makes: Kind | None, template: Template) -> None:
        changes = self._dispatcher.do(partial(use, template))
        if changes is None:
            return
        dialog.accept()
        if makes is not None and changes.ids:
            self.made.emit(makes.value, changes.ids[0])


def _first(kinds: tuple[TemplateKind, ...], pair: PairView, values: dict[str, str]) -> str:
    """Return the id of the template that most people want here."""
    if TemplateKind.AGENDA in kinds and values["number"]:
        return fitting_agenda(int(values["number"]), pair.planned_sessions)
    return "three-line-takeaway"


def _read_own(dialog: TemplatesDialog, folder: Path, name: str) -> None:
    reading = FolderReading(folder, dialog)
    reading.found.connect(partial(_show_own, dialog, name))


def _show_own(dialog: TemplatesDialog, name: str, found: tuple[OwnTemplate, ...]) -> None:
    dialog.list.show_own(found)
    if name:
        dialog.list.select_own(name)


def _show_refused(dialog: TemplatesDialog, file: str, fault: Fault) -> None:
    dialog.preview.show_fault(file, fault_sentence(fault))


def _fits(kinds: tuple[TemplateKind, ...], prepares: PairView | None, template: Template) -> bool:
    """Tell whether a template is of a kind, and where one prepares with it, for that and for a person like me."""
    if prepares is not None and not (template.prepares and template.role in (None, prepares.me)):
        return False
    return template.kind in kinds


def _known(session_id: str | None, desk: "Desk") -> tuple[PairView, dict[str, str]]:
    return desk.pair.view(), _using(desk).values(session_id)


def _using(desk: "Desk") -> TemplateUse:
    today = desk.clock.today()
    return TemplateUse(desk.workspace, partial(words.long_day, locale=QLocale(), today=today))


def _to_agenda(session_id: str, template: Template, desk: "Desk") -> "Changes":
    return _using(desk).to_agenda(session_id, template)


def _to_note(session_id: str | None, template: Template, desk: "Desk") -> "Changes":
    return _using(desk).to_note(template, session_id)


def _to_preparation(session_id: str, template: Template, desk: "Desk") -> "Changes":
    return _using(desk).to_preparation(session_id, template)


def _to_entry(session_id: str | None, template: Template, desk: "Desk") -> "Changes":
    return _using(desk).to_entry(template, session_id)
