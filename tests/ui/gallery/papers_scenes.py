"""What leaves of sessions and what comes in: the sheets before it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from rm_desktop.documents.calendar import uid_of
from rm_desktop.ui.dialogs.calendar_import import CalendarImportDialog
from rm_desktop.ui.dialogs.export_sheet import ExportSheet
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene

_HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
_FOOT = "END:VCALENDAR\r\n"


def _asked(command_id: str, room: Room) -> QWidget:
    room.page("share")
    room.trigger(command_id)
    return room.dialog(ExportSheet)


def _import(room: Room) -> QWidget:
    """Read a calendar in which every session to come is a day later, and some things are none of them."""
    path = room.desk.workspace.path.with_suffix(".ics")
    ahead = [line for line in room.desk.sessions.lines() if line.state == "planned"][:40]
    events = [_event(uid_of(line.id), line.title, f"202612{number % 28 + 1:02}") for number, line in enumerate(ahead)]
    events += [_event(f"other{number}", "Zahnarzt", "20261203") for number in range(14)]
    path.write_text(_HEAD + "".join((*events, _event("bad", "No day", "2026"))) + _FOOT, encoding="utf-8", newline="")
    dialog = CalendarImportDialog(room.desk.calendars.read(path), room.desk.clock, room.theme, room.page("sessions"))
    dialog.open()
    return dialog


def _event(uid: str, title: str, day: str) -> str:
    return f"BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART:{day}T103000\r\nEND:VEVENT\r\n"


SCENES: tuple[Scene, ...] = (
    Scene("export-calendar", partial(_asked, "export-calendar"), dialog=ExportSheet),
    Scene("export-charter", partial(_asked, "export-charter"), FULL, ExportSheet),
    Scene("calendar-import", _import, dialog=CalendarImportDialog),
)
