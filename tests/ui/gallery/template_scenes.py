"""The dialogs around templates, as a person meets them in a session, in the notes and in the journal."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QDialog, QWidget

from rm_desktop.paths import resource
from rm_desktop.ui.dialogs.template_saving import TemplateNameDialog
from rm_desktop.ui.dialogs.templates import TemplatesDialog
from rm_desktop.ui.templates.template_choosing import TemplateChooser
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import Scene

Ask = Callable[[TemplateChooser, Room], QDialog | None]


def _shown(ask: Ask, room: Room) -> QWidget:
    """Ask for templates over the window, with two files of one's own: a good one and one with a fault."""
    folder = Path(mkdtemp(prefix="templates-"))
    room.later(partial(shutil.rmtree, folder, ignore_errors=True))
    shutil.copyfile(resource("templates/kick-off.toml"), folder / "our-kick-off.toml")
    (folder / "broken.toml").write_text('kind = "agenda"\nname = "Ours"\n\n[[step]]\nminutes = 5\n', encoding="utf-8")
    chooser = TemplateChooser(room.desktop.dispatcher, room.theme, folder, room.window)
    dialog = ask(chooser, room)
    assert dialog is not None
    if isinstance(dialog, TemplatesDialog):
        room.until(partial(_has_own, dialog))
    return dialog


def _has_own(dialog: TemplatesDialog) -> bool:
    return len(dialog.list.own) == 2


def _agenda(chooser: TemplateChooser, room: Room) -> QDialog | None:
    return chooser.ask_agenda(room.desk.sessions.lines()[0].id)


def _fault(chooser: TemplateChooser, room: Room) -> QDialog | None:
    dialog = _agenda(chooser, room)
    if isinstance(dialog, TemplatesDialog):
        room.until(partial(_has_own, dialog))
        dialog.list.select_last()
    return dialog


def _form(chooser: TemplateChooser, room: Room) -> QDialog | None:
    return chooser.ask_form()


def _preparation(chooser: TemplateChooser, room: Room) -> QDialog | None:
    return chooser.ask_preparation(room.desk.sessions.lines()[0].id)


def _reflection(chooser: TemplateChooser, _room: Room) -> QDialog | None:
    return chooser.ask_reflection()


def _save(chooser: TemplateChooser, room: Room) -> QDialog | None:
    return chooser.save_agenda(room.desk.sessions.lines()[0].id)


_USUAL = ("empty", "sample")
TEMPLATE_SCENES: tuple[Scene, ...] = (
    Scene("template-agenda", partial(_shown, _agenda), _USUAL, TemplatesDialog),
    Scene("template-fault", partial(_shown, _fault), ("sample",), TemplatesDialog),
    Scene("template-form", partial(_shown, _form), ("sample",), TemplatesDialog),
    Scene("template-preparation", partial(_shown, _preparation), ("sample",), TemplatesDialog),
    Scene("template-reflection", partial(_shown, _reflection), ("sample",), TemplatesDialog),
    Scene("template-save", partial(_shown, _save), _USUAL, TemplateNameDialog),
)
