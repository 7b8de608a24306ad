"""Keeps the rows of the page and the store in step."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from rm_desktop.clock import Clock
from rm_desktop.services.action_list import ActionListing
from rm_desktop.services.today_view import ActionLine
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.pages.actions_parts import calls
from rm_desktop.ui.pages.actions_parts.action_list import ActionList
from rm_desktop.ui.pages.actions_parts.action_words import heading
from rm_desktop.ui.pages.actions_parts.filters import ActionFilters

# After these what was done may stand far away, and who works through a list wants the next row.
_ON_TO_THE_NEXT = frozenset({Deed.TICK, Deed.UNTICK, Deed.REMOVE})


class ActionsListing(QObject):
    """Reads what the filter leaves; the choice stays with its action, or goes on to the next one."""

    filled = Signal(object)  # Surroundings

    def __init__(self, view: ActionList, filters: ActionFilters, dispatcher: Dispatcher, clock: Clock) -> None:
        super().__init__(view)
        self._view = view
        self._model = view.actions_model
        self._filters = filters
        self._dispatcher = dispatcher
        self._clock = clock
        self._listed = ActionListing((), ())
        self._model.rows_wanted.connect(self._read_rows)
        filters.changed.connect(self._on_filter_changed)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is listed."""
        return not self._listed.ids

    def reload(self, changes: Changes | None = None) -> None:
        """Read everything anew; after an undo what came back is chosen."""
        current = self._view.currentIndex()
        row, action_id = current.row(), self._model.id_at(current)
        chosen = self._view.chosen_ids() if self._view.chosen_count() > 1 else ()
        self._read()
        if changes is not None and changes.of is not None:
            self._choose_first(changes.ids, row)
        elif changes is not None and changes.deed in _ON_TO_THE_NEXT and action_id in changes.ids:
            self._view.choose_nearest(row)
        elif changes is not None and changes.deed is Deed.ADD:
            self._choose_first(changes.ids, row)
        else:
            self._choose_again(chosen or (action_id,), row)

    def choose(self, action_id: str) -> bool:
        """Choose an action, without a filter where that hides it; return False where it is not there."""
        if not self._model.index_of(action_id).isValid() and self._filters.wanted.narrows:
            self._filters.show_all()
        index = self._model.index_of(action_id)
        self._view.setCurrentIndex(index)
        if index.isValid():
            self._view.scrollTo(index)
        return index.isValid()

    def line(self, action_id: str) -> ActionLine | None:
        """Read one action."""
        found = self._dispatcher.read(partial(calls.rows, (action_id,)))
        return found[0] if found else None

    def _read(self) -> None:
        around = self._dispatcher.read(calls.around)
        if around is None:
            return
        today, locale = self._clock.today(), QLocale()
        self._view.show_pair(around.pair, today)
        self._filters.show_places(around.places)
        wanted = self._filters.wanted
        self._listed = self._dispatcher.read(partial(calls.listing, wanted)) or ActionListing((), ())
        headings = [heading(section, wanted.order, around.pair, locale) for section in self._listed.sections]
        place = self._view.verticalScrollBar().value()
        self._model.begin(self._listed, headings)
        self._view.doItemsLayout()
        self._view.verticalScrollBar().setValue(place)
        self._view.editing.follow()
        self.filled.emit(around)

    def _choose_first(self, action_ids: tuple[str, ...], row: int) -> None:
        found = next((index for each in action_ids if (index := self._model.index_of(each)).isValid()), None)
        if found is None:
            self._view.choose_nearest(row)
        else:
            self._view.setCurrentIndex(found)
            self._view.scrollTo(found)

    def _choose_again(self, action_ids: tuple[str, ...], row: int) -> None:
        """Choose the same actions; where the one is gone, its place's next."""
        found = [index for each in action_ids if (index := self._model.index_of(each)).isValid()]
        if not found and row >= 0:
            self._view.choose_nearest(row)
        if found:
            self._view.choose_all(found)

    @Slot()
    def _on_filter_changed(self) -> None:
        self._view.verticalScrollBar().setValue(0)
        self.reload()

    @Slot(list)
    def _read_rows(self, action_ids: list[str]) -> None:
        self._model.fill(self._dispatcher.read(partial(calls.rows, action_ids)) or ())
