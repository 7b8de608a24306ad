"""The commands of the page: what each does, whether it can be used now, and where its keys work."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from rm_desktop.ui.commands.page_keys import key_words
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.live_parts.session import LiveSession
from rm_desktop.ui.pages.live_parts.sheet import LiveSheet
from rm_desktop.ui.promise_deeds import PromiseDeeds

_ANYTIME = frozenset({"live-back", "live-end", "live-action", "live-takeaway", "live-question"})
_WITH_TOPIC = frozenset({"live-done", "live-park", "live-more", "live-less", "live-pause"})
_TOPIC_MENU = ("live-take", "live-topic-park", "", "live-up", "live-down")
_CAPTURED_MENU = ("live-edit", "", "live-remove")


class LiveCommands(QObject):
    """Gathers the deeds of the parts under the ids of `page_commands/live.py`; the page adds its own two."""

    changed = Signal()
    """What is possible may be something else."""
    menu_wanted = Signal(object, QPoint)
    """Ids for a context menu, and where on the screen."""

    def __init__(self, dispatcher: Dispatcher, session: LiveSession, sheet: LiveSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._dispatcher = dispatcher
        self._session = session
        self._sheet = sheet
        self._promised = PromiseDeeds(sheet.promised, "live-promised-tick", "live-promised-say")
        self._promised.changed.connect(self.changed)
        self._promised.menu_wanted.connect(self.menu_wanted)
        sheet.agenda.changed.connect(self.changed)
        sheet.captured.changed.connect(self.changed)
        sheet.agenda.menu_wanted.connect(self._show_topic_menu)
        sheet.captured.menu_wanted.connect(self._show_captured_menu)
        self.changed.connect(self._show_possible)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do, but the end and the way back."""
        session, sheet = self._session, self._sheet
        return {
            "live-done": session.done,
            "live-park": session.park,
            "live-more": session.give_more,
            "live-less": session.give_less,
            "live-pause": session.pause,
            "live-action": sheet.capture.begin_action,
            "live-takeaway": sheet.capture.begin_takeaway,
            "live-question": sheet.capture.begin_question,
            "live-take": sheet.agenda.take_up,
            "live-topic-park": sheet.agenda.park,
            "live-up": sheet.agenda.move_up,
            "live-down": sheet.agenda.move_down,
            "live-edit": sheet.captured.edit,
            "live-remove": sheet.captured.remove,
            **self._promised.slots(),
        }

    def possible(self) -> frozenset[str]:
        """Return the ids of what can be used now."""
        if not self._session.id or self._session.over or not self._dispatcher.can_write:
            return frozenset({"live-back"})
        found = _ANYTIME | self._sheet.agenda.possible() | self._promised.possible()
        if self._session.topic is not None:
            found |= _WITH_TOPIC
        if self._sheet.captured.current is not None and self._sheet.captured.line is None:
            found |= {"live-edit", "live-remove"}
        return found

    def home(self, command_id: str) -> QWidget | None:
        """Return the part in which the keys of a command work; None for the whole page."""
        if command_id in _TOPIC_MENU:
            return self._sheet.agenda.view
        return self._sheet.captured if command_id in _CAPTURED_MENU else self._promised.home(command_id)

    def name_keys(self, actions: Sequence[QAction]) -> None:
        """Say on the buttons by which keys it goes without them, as they are chosen now."""
        keys = {action.objectName(): key_words(action.shortcut()) for action in actions}
        for command_id, button in self._buttons().items():
            button.setToolTip(keys.get(command_id, ""))
        capture = (keys.get(each, "") for each in ("live-action", "live-takeaway", "live-question"))
        self._sheet.capture.name_keys(" · ".join(each for each in capture if each))

    def _buttons(self) -> dict[str, QAbstractButton]:
        ways, capture = self._sheet.now.ways, self._sheet.capture
        return {
            "live-done": ways.done,
            "live-park": ways.park,
            "live-more": ways.more,
            "live-pause": ways.pause,
            "live-end": ways.end,
            "live-action": capture.action,
            "live-takeaway": capture.takeaway,
            "live-question": capture.question,
        }

    @Slot()
    def _show_possible(self) -> None:
        self._sheet.agenda.show_possible(self.possible())

    @Slot(QPoint)
    def _show_topic_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(_TOPIC_MENU, at)

    @Slot(QPoint)
    def _show_captured_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(_CAPTURED_MENU, at)
