"""Every dialog, reached the way a person reaches it where that needs no chance."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QWidget

from rm_desktop.models.kinds import Kind
from rm_desktop.services.desk import Desk
from rm_desktop.services.keeping import KeyringState
from rm_desktop.services.recovery import Sheet
from rm_desktop.store.changes import Changes
from rm_desktop.ui.crash_dialog import CrashDialog
from rm_desktop.ui.dialogs.about import AboutDialog
from rm_desktop.ui.dialogs.action_details import ActionDialog
from rm_desktop.ui.dialogs.backups import BackupsDialog
from rm_desktop.ui.dialogs.check_in import CheckInDialog
from rm_desktop.ui.dialogs.export_sheet import ExportSheet
from rm_desktop.ui.dialogs.goal_details import GoalDialog
from rm_desktop.ui.dialogs.goal_history import HistoryDialog
from rm_desktop.ui.dialogs.keys import KeysDialog
from rm_desktop.ui.dialogs.new_pair import NewPairDialog
from rm_desktop.ui.dialogs.passphrase import PassphraseDialog
from rm_desktop.ui.dialogs.protection import ProtectionDialog
from rm_desktop.ui.dialogs.protection_form import ProtectionForm, ProtectionKind, ProtectionStatus
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from rm_desktop.ui.dialogs.session_details import SessionDialog
from rm_desktop.ui.dialogs.settings import SettingsDialog
from rm_desktop.ui.dialogs.settings_pages.entries import ENTRIES
from rm_desktop.ui.dialogs.share_takeaway import ShareTakeawayDialog
from rm_desktop.ui.dialogs.versions import VersionsDialog
from rm_desktop.ui.pages.journal_parts.tag_many import TagManyDialog
from rm_desktop.ui.pages.notes_parts.tag_dialog import TagDialog
from rm_desktop.ui.pages.sessions_parts.session_chooser import SessionChooser
from rm_desktop.ui.widgets.link_question import LinkQuestion
from rm_desktop.ui.widgets.nav_button import NavButton
from tests.ui.gallery.page_scenes import many
from tests.ui.gallery.rooms import NOW, Room
from tests.ui.gallery.scene import FULL, Scene

_TODAY = NOW.date()
_FILE = "Priya & Robert.rmpair"
_SEALED = ProtectionStatus(_FILE, encrypted=True, remembered=True, keyring=KeyringState.OK, open_backups=3)
_SHEET = Sheet("harp onyx plum veto zinc yoga moss", "Priya & Robert", _FILE, date(2026, 11, 2))
_TEXTS = (
    "# Plan\n\nAsk the oldest ones first.\n\nEnd",
    "# Plan\n\nAsk nobody first.\n\nEnd\n\nAnd write it down, each time, in the same place.",
)


def _asked(command_id: str, kind: type[QDialog], page: str, room: Room) -> QWidget:
    """Go to a page and give a command that opens a dialog."""
    if page:
        room.page(page)
    room.trigger(command_id)
    return room.dialog(kind)


def _made(make: Callable[[Room], QDialog], room: Room) -> QWidget:
    """Show a dialog that only chance brings up."""
    dialog = make(room)
    dialog.open()
    return dialog


def _settings(page_id: str, room: Room) -> QWidget:
    room.trigger("settings")
    dialog = room.dialog(SettingsDialog)
    entry = dialog.findChild(NavButton, f"page-{page_id}")
    assert entry is not None
    entry.click()
    entry.setFocus()
    return dialog


def _passphrase(room: Room) -> QDialog:
    return PassphraseDialog(_FILE, room.theme, room.window, state=KeyringState.MISSING)


def _question(room: Room) -> QDialog:
    sentence = "It goes with everything in it. This cannot be undone."
    return QuestionDialog(room.theme, "Delete this session?", sentence, "Delete", room.window)


def _new_pair(room: Room) -> QDialog:
    return NewPairDialog(_TODAY, room.theme, room.window, keyring=True)


def _protection(room: Room) -> QDialog:
    return ProtectionDialog(_SEALED, room.theme, room.window)


def _change_passphrase(room: Room) -> QDialog:
    return ProtectionForm(ProtectionKind.CHANGE, _SEALED, room.theme, room.window)


def _recovery(room: Room) -> QDialog:
    return RecoverySheetDialog(_SHEET, room.theme, room.window)


def _action(room: Room) -> QDialog:
    view = room.desk.today.view()
    return ActionDialog(view.actions[0], view.pair, _TODAY, room.theme, room.window)


def _chooser(room: Room) -> QDialog:
    return SessionChooser(room.theme, room.desk.sessions.lines(), _TODAY, 2, room.window)


def _link(room: Room) -> QDialog:
    return LinkQuestion(room.theme, QUrl("https://example.org/a/rather/long/address?with=a&query=in-it"), room.window)


def _share(room: Room) -> QDialog:
    said = "Ask the youngest person in the room first, and then say nothing for a while."
    return ShareTakeawayDialog(room.theme, said, room.desk.pair.view(), room.desk.sessions.lines(), room.window)


def _crash(room: Room) -> QWidget:
    room.desktop.tools.show_crash(ValueError("nothing of this is shown"), True)
    return room.dialog(CrashDialog)


def _many_tags(page: str, command_id: str, kind: type[QDialog], room: Room) -> QWidget:
    many(page, room)
    room.trigger(command_id)
    return room.dialog(kind)


def _goal(command_id: str, kind: type[QDialog], room: Room) -> QWidget:
    page = room.page("goals")
    page.open_record(Kind.GOAL.value, room.desk.goals.cards()[0].id)
    room.settle()
    room.trigger(command_id)
    return room.dialog(kind)


def _versions(room: Room) -> QWidget:
    """Write a note anew, hours later, so that there is something to compare."""
    (note_id,) = room.desktop.dispatcher.do(_add_note).ids
    for text in _TEXTS:
        room.clock.instant += timedelta(hours=3)
        room.desktop.dispatcher.do(partial(_write_note, note_id, text))
        room.later(room.desktop.tools.commands.undo)
    room.later(partial(setattr, room.clock, "instant", NOW))
    room.window.pages.open_record(Kind.NOTE.value, note_id)
    room.trigger("history")
    return room.dialog(VersionsDialog)


def _add_note(desk: Desk) -> Changes:
    return desk.notes.add("Order of asking", "# Plan\n\nAsk the young ones first.\n\nEnd")


def _write_note(note_id: str, text: str, desk: Desk) -> Changes:
    return desk.notes.write(note_id, text)


def _scene(name: str, make: Callable[[Room], QDialog], kind: type[QDialog], *states: str) -> Scene:
    return Scene(name, partial(_made, make), states or ("empty", *FULL), kind)


DIALOG_SCENES: tuple[Scene, ...] = (
    Scene("about", partial(_asked, "about", AboutDialog, ""), dialog=AboutDialog),
    Scene("keys", partial(_asked, "keys", KeysDialog, "notes"), dialog=KeysDialog),
    *(Scene(f"settings-{each.id}", partial(_settings, each.id), dialog=SettingsDialog) for each in ENTRIES),
    Scene("backups", partial(_asked, "backups", BackupsDialog, ""), dialog=BackupsDialog),
    Scene("protection-open", partial(_asked, "protection", ProtectionDialog, ""), dialog=ProtectionDialog),
    _scene("protection", _protection, ProtectionDialog, "sample"),
    _scene("passphrase-change", _change_passphrase, ProtectionForm, "sample"),
    _scene("passphrase", _passphrase, PassphraseDialog, "sample"),
    _scene("recovery-sheet", _recovery, RecoverySheetDialog, "sample"),
    _scene("new-pair", _new_pair, NewPairDialog),
    _scene("question", _question, QuestionDialog),
    _scene("link", _link, LinkQuestion, "sample"),
    _scene("action", _action, ActionDialog, "sample"),
    _scene("session-chooser", _chooser, SessionChooser),
    _scene("share-takeaway", _share, ShareTakeawayDialog),
    Scene("crash", _crash, dialog=CrashDialog),
    Scene("session-new", partial(_asked, "session-new", SessionDialog, "sessions"), dialog=SessionDialog),
    Scene("session-edit", partial(_asked, "session-edit", SessionDialog, "sessions"), FULL, SessionDialog),
    Scene("export", partial(_asked, "export-session", ExportSheet, "share"), FULL, ExportSheet),
    Scene("export-programme", partial(_asked, "export-programme", ExportSheet, "share"), dialog=ExportSheet),
    Scene("goal-new", partial(_asked, "goal-new", GoalDialog, "goals"), dialog=GoalDialog),
    Scene("goal-edit", partial(_goal, "goal-edit", GoalDialog), FULL, GoalDialog),
    Scene("goal-check-in", partial(_goal, "goal-check-in", CheckInDialog), FULL, CheckInDialog),
    Scene("goal-history", partial(_goal, "goal-history", HistoryDialog), FULL, HistoryDialog),
    Scene("versions", _versions, ("sample",), VersionsDialog),
    Scene("versions-none", partial(_asked, "history", VersionsDialog, "notes"), ("sample",), VersionsDialog),
    Scene("tag-notes", partial(_many_tags, "notes", "note-tag", TagDialog), FULL, TagDialog),
    Scene("tag-entries", partial(_many_tags, "journal", "entry-tag", TagManyDialog), FULL, TagManyDialog),
)
