"""What stands in place of the pages, or over them: the welcome, a lock, trouble, bars, menus and the palette."""

from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.locking.locked import Locked
from rm_desktop.ui.opening.cards import DamageCard, ReadingCard
from rm_desktop.ui.opening.welcome import Welcome
from rm_desktop.ui.palette.palette import Palette
from rm_desktop.ui.widgets.busy_bar import BusyBar
from rm_desktop.ui.widgets.day_button import DayButton
from rm_desktop.ui.widgets.month_popup import MonthPopup
from rm_desktop.ui.widgets.undo_toast import UndoToast
from rm_desktop.ui.wording.problem_words import describe
from tests.ui.gallery.rooms import Room
from tests.ui.gallery.scene import FULL, Scene

_DAMAGED = UserError(Problem.DAMAGED, file="Priya & Robert.rmpair")
_ELSEWHERE = UserError(Problem.OPEN_ELSEWHERE, file="Priya & Robert.rmpair", host="the other laptop")
_FULL_DISK = UserError(Problem.DISK_FULL, file="Priya & Robert.rmpair")


def _cover(room: Room, card: QWidget) -> QWidget:
    room.window.cover(card)
    room.later(room.window.uncover)
    return room.frame


def _welcome(room: Room) -> QWidget:
    return _cover(room, Welcome(room.theme))


def _locked(room: Room) -> QWidget:
    card = Locked("Priya & Robert.rmpair", room.theme)
    card.show_state(KeyringState.MISSING)
    return _cover(room, card)


def _damaged(room: Room) -> QWidget:
    card = DamageCard(room.theme, describe(_DAMAGED))
    card.say("The newest good backup is from yesterday, 18:20.")
    return _cover(room, card)


def _elsewhere(room: Room) -> QWidget:
    return _cover(room, ReadingCard(room.theme, describe(_ELSEWHERE)))


def _message(room: Room) -> QWidget:
    room.page("notes")
    room.desktop.tools.feedback.tell_failure(_FULL_DISK)
    return room.frame


def _busy(room: Room) -> QWidget:
    bar = BusyBar(room.theme, "Exporting…")
    bar.show_progress(3, 10)
    room.window.put_busy(bar)
    room.later(partial(room.window.take_busy, bar))
    return room.frame


def _toast(room: Room) -> QWidget:
    room.page("today")
    toast = room.window.content.findChild(UndoToast)
    toast.say("Deleted “Show me how your team really uses AI tools”")
    room.later(toast.say_nothing)
    return room.frame


def _palette(typed: str, room: Room) -> QWidget:
    room.page("today")
    room.desktop.tools.commands.find()
    palette = room.child(Palette)
    line = room.child(QLineEdit, palette)
    QTest.keyClicks(line, typed)
    room.until(partial(_is_answered, palette, typed))
    room.later(palette.close_palette)
    return room.frame


def _is_answered(palette: Palette, typed: str) -> bool:
    return palette.shown_for == typed


def _month(room: Room) -> QWidget:
    room.page("journal")
    room.trigger("entry-new")
    room.settle()
    button = room.child(DayButton)
    button.pick()
    return button.findChild(MonthPopup)


def _menu(room: Room) -> QWidget:
    room.page("notes")
    room.desktop.tools.commands.show_menu()
    return room.menu()


def _page_menu(room: Room) -> QWidget:
    menu = _menu(room)
    inner = [each for each in menu.findChildren(QMenu) if each.actions()]
    inner[1].popup(menu.pos())
    room.later(inner[1].hide)
    return inner[1]


STANDING_SCENES: tuple[Scene, ...] = (
    Scene("welcome", _welcome),
    Scene("locked", _locked),
    Scene("damaged", _damaged, ("sample",)),
    Scene("elsewhere", _elsewhere, ("sample",)),
    Scene("message", _message),
    Scene("busy", _busy, ("sample",)),
    Scene("toast", _toast),
    Scene("palette-recent", partial(_palette, "")),
    Scene("palette-found", partial(_palette, "ask"), FULL),
    Scene("palette-commands", partial(_palette, ">exp")),
    Scene("palette-nothing", partial(_palette, "qqqqzzz")),
    Scene("month", _month, FULL),
    Scene("menu", _menu),
    Scene("menu-edit", _page_menu, ("sample",)),
)
