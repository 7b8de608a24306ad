"""What can be done with the chosen rows of the trash; what nothing brings back is asked first."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from rm_desktop.services.trash import TrashRow
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.question import QuestionDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.trash import TrashModel, title_of
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.trash_parts import calls
from rm_desktop.ui.pages.trash_parts.pane import TrashPane
from rm_desktop.ui.wording import words


class TrashDeeds(QObject):
    """Brings back or deletes for good, several rows in one unit."""

    def __init__(self, pane: TrashPane, model: TrashModel, dispatcher: Dispatcher, theme: Theme) -> None:
        super().__init__(pane)
        self._pane = pane
        self._model = model
        self._dispatcher = dispatcher
        self._theme = theme
        pane.restore.clicked.connect(self.restore)
        pane.purge.clicked.connect(self.ask_purge)
        pane.empty.clicked.connect(self.ask_empty)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the page do."""
        return {"trash-restore": self.restore, "trash-purge": self.ask_purge, "trash-empty": self.ask_empty}

    def possible(self) -> frozenset[str]:
        """Return which of them can be used now."""
        chosen = {"trash-restore", "trash-purge"} if self._pane.list.chosen_count() else set[str]()
        return frozenset(chosen | {"trash-empty"}) if self._model.rowCount() else frozenset()

    @Slot()
    def restore(self) -> None:
        """Put the chosen ones back where they were."""
        rows = self._chosen()
        if rows:
            self._do(calls.restore_many, rows)

    @Slot()
    def ask_purge(self) -> None:
        """Ask whether the chosen ones shall go for good now."""
        rows = self._chosen()
        if not rows:
            return
        one = len(rows) == 1
        question = (
            self.tr("Delete {it} for good?").format(it=words.quoted(title_of(rows[0])))
            if one
            else words.counted(len(rows), "Delete {n} thing for good?", "Delete {n} things for good?")
        )
        sentence = _of_one(rows[0]) if one else _of_many(len(rows))
        self._ask(question, sentence, self.tr("Delete for good"), partial(self._purge, rows))

    @Slot()
    def ask_empty(self) -> None:
        """Ask whether everything shall go for good now."""
        if self._model.rowCount():
            yes = self.tr("Empty the trash")
            self._ask(self.tr("Empty the trash?"), _of_many(self._model.rowCount()), yes, self._empty)

    def _chosen(self) -> tuple[TrashRow, ...]:
        rows = (self._model.row(index) for index in self._pane.list.chosen())
        return tuple(row for row in rows if row is not None)

    def _purge(self, rows: tuple[TrashRow, ...]) -> None:
        self._do(calls.purge_many, rows)

    @Slot()
    def _empty(self) -> None:
        self._dispatcher.many.do(calls.empty, self._model.rowCount(), self)

    def _do(self, call: Callable[..., Changes], rows: Sequence[TrashRow]) -> None:
        """Do something to rows and all that lies with them."""
        refs = [(row.kind, row.id) for row in rows]
        self._dispatcher.many.do(partial(call, refs), sum(1 + row.with_it for row in rows), self)

    def _ask(self, question: str, sentence: str, yes: str, deed: Callable[[], None]) -> None:
        dialog = QuestionDialog(self._theme, question, sentence, yes, self._pane)
        dialog.confirmed.connect(deed)
        dialog.open()


def _of_one(row: TrashRow) -> str:
    if not row.with_it:
        return words.tr("It goes now, with its earlier versions, and nothing can bring it back.")
    return words.counted(
        row.with_it,
        "It goes now, with its earlier versions and {n} more that belongs to it. Nothing can bring them back.",
        "It goes now, with its earlier versions and {n} more that belong to it. Nothing can bring them back.",
    )


def _of_many(count: int) -> str:
    return words.counted(
        count,
        "{n} thing goes now, with its earlier versions, and nothing can bring it back.",
        "{n} things go now, with their earlier versions, and nothing can bring them back.",
    )
