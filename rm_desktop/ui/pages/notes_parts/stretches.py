"""Reads the stretch of the list that is looked at, wherever a person jumps to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from rm_desktop.services.notes import NoteKey, NoteRow
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.note_list import WINDOW, NoteListModel
from rm_desktop.ui.pages.notes_parts import calls
from rm_desktop.ui.pages.notes_parts.soon import SoonReader

_CALM_MS = 400


class NoteStretches(QObject):
    """Answers the model. Of a long list it knows the places to read from (1 ms); until then places are counted (8)."""

    def __init__(self, model: NoteListModel, dispatcher: Dispatcher, soon: SoonReader, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._dispatcher = dispatcher
        self._soon = soon
        self._keys: tuple[NoteKey, ...] = ()
        self._order = 0
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._read_keys)
        model.rows_wanted.connect(self._fill)
        for moved in (model.modelReset, model.rowsMoved, model.rowsRemoved):
            moved.connect(self._forget_keys)

    @Slot(int, int)
    def _fill(self, first: int, count: int) -> None:
        ids = self._model.ids(first, count)
        if all(ids):
            self._model.fill_known(self._dispatcher.read(partial(calls.rows, ids)) or ())
        else:
            self._model.fill(first, self._stretch(first, count))

    def _stretch(self, first: int, count: int) -> Sequence[NoteRow]:
        """Read a part of the whole list: after a known place, or by counting from the nearer end."""
        known = first // WINDOW - 1
        if first % WINDOW == 0 and 0 <= known < len(self._keys):
            return self._dispatcher.read(partial(calls.rows_after, self._keys[known], count)) or ()
        window = self._dispatcher.read(partial(calls.window, first, count, self._model.rowCount()))
        return window.rows if window is not None else ()

    @Slot()
    def _forget_keys(self) -> None:
        """Notes came, went or moved: places are other ones, and are read anew after a while."""
        self._keys = ()
        self._order += 1
        self._calm.start()

    @Slot()
    def _read_keys(self) -> None:
        if self._soon.is_long and self._model.rowCount() == self._soon.total:
            self._soon.read(calls.keys, partial(self._take_keys, self._order))

    def _take_keys(self, order: int, keys: object) -> None:
        if order == self._order and isValid(self) and isinstance(keys, tuple):
            self._keys = keys
