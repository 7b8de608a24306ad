"""Words in a line that were not entered yet: they outlive the page, and whatever happens to the window."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from rm_desktop.errors import UserError
from rm_desktop.services.half_typed import Typed, half_typed_in, keep_half_typed, living_among
from rm_desktop.ui.dispatcher import Dispatcher

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_PAUSE = 20_000
Lines = Mapping[str, Typed]


class HalfTyped(QObject):
    """Keeps what stands in the lines of one name, by the record that each is about; "" for none.

    It is written when the page is left or let go, and some time after it was typed. No failure of that is told and
    none holds anything up: the words are no record yet, and `unwritten` has them.
    """

    def __init__(self, name: str, dispatcher: Dispatcher, now: Callable[[], Lines], parent: QObject) -> None:
        """`now` returns what stands in the lines that are there, nothing or no words for one that is empty."""
        super().__init__(parent)
        self._name = name
        self._dispatcher = dispatcher
        self._now = now
        self._stored: Lines | None = None
        self._held: dict[str, Typed] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._flush_soon)

    def watch(self, line: QLineEdit) -> None:
        """Write some time after something is typed into a line, and soon after it was entered or emptied."""
        line.textChanged.connect(self._on_text)

    def of(self, record_id: str) -> Typed:
        """Return what was typed about a record and not entered; nothing for none."""
        return self._held.get(record_id, ()) if self._begin() else ()

    def records(self) -> tuple[str, ...]:
        """Return the ids of the records about which something was typed, the newest last."""
        return tuple(self._held) if self._begin() else ()

    def take_in(self) -> None:
        """Remember what stands in the lines, before they are about other records or gone."""
        for record_id, typed in self._now().items():
            self._held.pop(record_id, None)
            if any(word.strip() for word in typed[:1]):
                self._held[record_id] = typed

    @Slot()
    def settle(self) -> None:
        """Take in that something was entered: where it was written as half typed, that is not to come back."""
        self.take_in()
        if self._stored is not None and any(record_id not in self._held for record_id in self._stored):
            self._flush_soon()

    def flush(self) -> None:
        """Write what was typed, where it is not written like that already."""
        self._pause.stop()
        can_write = self._begin()
        self.take_in()
        desk = self._dispatcher.desk
        if not can_write or desk is None or self._held == self._stored:
            return
        with suppress(UserError):
            keep_half_typed(desk.workspace, self._name, self._held)
            self._stored = dict(self._held)

    @property
    def unwritten(self) -> tuple[str, ...]:
        """The words that are not written, not even as half typed."""
        self.take_in()
        stored = self._stored or {}
        return tuple(typed[0] for record_id, typed in self._held.items() if stored.get(record_id) != typed)

    def _begin(self) -> bool:
        """Read what is kept, once the services are there; return whether anything can be kept."""
        if self._stored is None and self._dispatcher.can_write:
            self._stored = self._dispatcher.read(partial(_read, self._name))
            if self._stored:
                living = self._dispatcher.read(partial(_living, tuple(self._stored))) or frozenset(self._stored)
                self._held = {each: typed for each, typed in self._stored.items() if each in living} | self._held
        return self._stored is not None

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if not text:
            self.settle()
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _flush_soon(self) -> None:
        """Write, but do not have the hand wait for a deed on many records."""
        self._dispatcher.many.when_free(self, self.flush)


def _read(name: str, desk: "Desk") -> Lines:
    return half_typed_in(desk.workspace, name)


def _living(record_ids: tuple[str, ...], desk: "Desk") -> frozenset[str]:
    return living_among(desk.workspace, record_ids)
