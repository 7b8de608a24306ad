"""One's own templates kept in order: saved from an agenda, brought in, renamed, deleted."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.own_templates import OwnTemplate, import_template, remove_own, rewrite_own, save_own
from rm_desktop.services.template import Template
from rm_desktop.services.template_faults import Fault
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.template_saving import TemplateName, TemplateNameDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

# Asks for a file to bring in: (parent) -> its path, or None.
AskFile = Callable[[QWidget], Path | None]
# Moves a file into the system's trash and tells whether that was possible.
Discard = Callable[[str], bool]


def ask_file(parent: QWidget) -> Path | None:
    """Ask with the platform's own dialog."""
    name, _ = QFileDialog.getOpenFileName(parent, words.tr("Import a template"), "", words.tr("Templates (*.toml)"))
    return Path(name) if name else None


def discard(name: str) -> bool:
    """Move a file into the system's trash."""
    return bool(QFile.moveToTrash(name))


class TemplateKeeping(QObject):
    """Works on one folder; `changed` carries the name of what came or changed, "" where something went."""

    changed = Signal(str)
    refused = Signal(str, object)  # the name of a file that was not brought in, and its Fault

    def __init__(self, dispatcher: Dispatcher, theme: Theme, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._theme = theme
        self._folder = folder
        self._window = parent
        self.ask: AskFile = ask_file
        self.discard: Discard = discard

    def save_agenda(self, session_id: str) -> TemplateNameDialog | None:
        """Ask for a name, and write the session's agenda under it."""
        drafted = self._dispatcher.read(partial(_draft, session_id))
        if drafted is None:
            return None
        sentence = words.counted(
            len(drafted.steps),
            "{n} topic is kept with its minutes and words, in a plain file that any program can read. "
            "Your names become places for the names of whoever uses it.",
            "{n} topics are kept with their minutes and words, in a plain file that any program can read. "
            "Your names become places for the names of whoever uses it.",
        )
        dialog = TemplateNameDialog(self._theme, self.tr("Save this agenda as a template"), sentence, self._window)
        dialog.answered.connect(partial(self._save, session_id, dialog))
        dialog.open()
        if not drafted.steps:
            dialog.refuse(self.tr("There is no topic on this agenda yet."), dialog.name)
            dialog.save.setEnabled(False)
        return dialog

    @Slot()
    def bring_in(self) -> None:
        """Ask for a file and copy it into the folder, unless it is no template."""
        source = self.ask(self._window)
        if source is None:
            return
        try:
            found = import_template(self._folder, source)
        except UserError as error:
            self._dispatcher.failed.emit(error)
            return
        if isinstance(found, Fault):
            self.refused.emit(source.name, found)
        else:
            self.changed.emit(found.name)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder as the system does; it is made where it is not there yet."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._dispatcher.failed.emit(UserError(Problem.NO_SUCH_FOLDER, folder=self._folder.name))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot(object)
    def edit(self, own: OwnTemplate) -> None:
        """Ask for another name and summary."""
        if own.template is None:
            return
        sentence = self.tr("To change its topics, use it in a session and save that agenda under the same name.")
        dialog = TemplateNameDialog(self._theme, self.tr("Change the name"), sentence, self._window)
        dialog.show_words(own.template.name, own.template.summary)
        dialog.answered.connect(partial(self._rename, own.path, own.template, dialog))
        dialog.open()

    @Slot(object)
    def remove(self, own: OwnTemplate) -> None:
        """Ask, and move the file into the system's trash."""
        question = self.tr("Delete the template {name}?").format(name=words.quoted(own.file))
        sentence = self.tr("The file goes into the trash of this computer. Sessions that used it stay as they are.")
        dialog = QuestionDialog(self._theme, question, sentence, self.tr("Delete"), self._window)
        dialog.confirmed.connect(partial(self._throw_away, own))
        dialog.open()

    def _throw_away(self, own: OwnTemplate) -> None:
        if self.discard(str(own.path)):
            self.changed.emit("")
            return
        question = self.tr("Delete {name} for good?").format(name=words.quoted(own.file))
        sentence = self.tr("This folder has no trash. The file cannot be brought back afterwards.")
        dialog = QuestionDialog(self._theme, question, sentence, self.tr("Delete for good"), self._window)
        dialog.confirmed.connect(partial(self._delete, own.path))
        dialog.open()

    def _delete(self, path: Path) -> None:
        try:
            remove_own(path)
        except UserError as error:
            self._dispatcher.failed.emit(error)
        else:
            self.changed.emit("")

    def _save(self, session_id: str, dialog: TemplateNameDialog, answer: TemplateName) -> None:
        try:
            template = self._dispatcher.read(partial(_made, session_id, answer))
            if template is None:
                return
            save_own(self._folder, template, replace=answer.replace)
        except UserError as error:
            if error.problem is Problem.ALREADY_EXISTS:
                dialog.tell_taken(answer.name)
            else:
                dialog.show_failure(error)
            return
        dialog.accept()
        self.changed.emit(template.name)

    def _rename(self, path: Path, template: Template, dialog: TemplateNameDialog, answer: TemplateName) -> None:
        try:
            rewrite_own(path, replace(template, name=answer.name, summary=answer.summary))
        except UserError as error:
            dialog.show_failure(error)
            return
        dialog.accept()
        self.changed.emit(answer.name)


def _draft(session_id: str, desk: "Desk") -> Template:
    from rm_desktop.services.template_saving import template_of

    return template_of(desk.workspace, session_id, desk.sessions.get(session_id).line.title)


def _made(session_id: str, answer: TemplateName, desk: "Desk") -> Template:
    from rm_desktop.services.template_saving import template_of

    return template_of(desk.workspace, session_id, answer.name, answer.summary)
