"""An answer becomes an entry of the journal; taken back, its words stand in the box again."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.today_cards import calls
from rm_desktop.ui.pages.today_cards.reflect import ReflectCard


class _Kept(NamedTuple):
    """An answer with the entry that it became."""

    entry_id: str
    prompt_id: str
    prompt: str
    text: str


class Keeping(QObject):
    """Keeps what stands in the box, and follows undo and redo of the answer that was kept last."""

    def __init__(self, card: ReflectCard, dispatcher: Dispatcher) -> None:
        super().__init__(card)
        self._card = card
        self._dispatcher = dispatcher
        self._kept: _Kept | None = None
        card.keep_requested.connect(self._keep)
        dispatcher.changed.connect(self._on_changed)

    @Slot()
    def _keep(self) -> None:
        card = self._card
        prompt_id, prompt, text = card.prompt_id, card.prompt, card.text()
        changes = self._dispatcher.do(partial(calls.keep_entry, card, text, prompt))
        if changes:
            self._kept = _Kept(changes.ids[0], prompt_id, prompt, text)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        kept = self._kept
        if kept is None or changes.of is not Deed.ADD or kept.entry_id not in changes.ids:
            return
        if changes.deed is Deed.UNDO:
            self._card.give_back(kept.prompt_id, kept.prompt, kept.text)
        elif self._card.text() == kept.text:
            self._card.taken()
