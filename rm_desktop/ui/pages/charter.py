"""The Charter page: what the two agree, in their words, and both names under it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.charter_view import CharterState
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.page import Page
from rm_desktop.ui.pages.charter_parts import calls
from rm_desktop.ui.pages.charter_parts.deeds import CharterDeeds
from rm_desktop.ui.pages.charter_parts.frame import CharterFrame
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.widgets.column_splitter import ColumnSplitter

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SHOWN = frozenset({Kind.CHARTER, Kind.SIGNATURE, Kind.PAIR, Kind.PERSON})


class CharterPage(Page):
    """Forwards what is asked, and shows the charter as it is stored."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Charter")
        self._desk = desk
        self._dispatcher = dispatcher
        self._stale = True
        self._picture: calls.CharterPicture | None = None
        self._frame = CharterFrame(dispatcher, theme, lane, self)
        self._deeds = CharterDeeds(desk, dispatcher, theme, lane, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self._connect()

    def open_record(self, kind: str, record_id: str) -> bool:
        return kind in (Kind.CHARTER, Kind.SIGNATURE)

    def open_found(self, kind: str, record_id: str, words: str) -> bool:
        if kind == Kind.CHARTER:
            self._frame.text.show_found(words)
        return self.open_record(kind, record_id)

    @staticmethod
    def rehearse(desk: "Desk") -> None:
        calls.picture(desk)

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "charter-sign": self._sign,
            "charter-changes": self._show_changes,
            "charter-view": self._frame.text.next_view,
            "charter-print": partial(self._after_saving, self._deeds.printer.start),
            "charter-pdf": partial(self._after_saving, self._deeds.printer.save_pdf),
            "charter-export": partial(self._after_saving, self._deeds.export),
        }

    def possible(self) -> frozenset[str]:
        view = self._picture.view if self._picture is not None else None
        if view is None or not self._frame.is_begun:
            return frozenset()
        idle = {"charter-sign"} if view.state is CharterState.SIGNED else set[str]()
        return frozenset(self.slots()) - idle - (frozenset() if view.outdated else {"charter-changes"})

    def splitters(self) -> dict[str, ColumnSplitter]:
        return {"texts": self._frame.text.splitter}

    def set_folder(self, folder: Path | None) -> None:
        self._deeds.printer.folder = self._deeds.exporter.folder = folder

    def focus_first(self) -> None:
        self._frame.focus_first()

    def panes(self) -> tuple[QWidget, ...]:
        return self._frame.panes()

    def save_pending(self) -> None:
        self._save()

    @Slot()
    def show_versions(self) -> None:
        self._after_saving(self._deeds.show_versions)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def hideEvent(self, event: QHideEvent) -> None:
        self._save()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        frame, head = self._frame, self._frame.head
        head.back_requested.connect(self._go_back)
        head.sign_requested.connect(self._sign)
        head.changes_requested.connect(self._show_changes)
        head.versions_requested.connect(self.show_versions)
        head.print_requested.connect(partial(self._after_saving, self._deeds.printer.start))
        head.export_requested.connect(partial(self._after_saving, self._deeds.export))
        frame.signatures.sign_requested.connect(self._sign_as)
        frame.clauses.model.tick_requested.connect(self._put_clause)
        frame.begin_requested.connect(self._begin)
        frame.begun.connect(self.possible_changed)
        self._deeds.purpose_wanted.connect(frame.purpose.refuse)
        self._deeds.text_wanted.connect(frame.text.focus_first)
        self._deeds.signed.connect(frame.head.focus_way)  # not into a text: the next letter would void the signature
        self._deeds.place_wanted.connect(frame.text.write_at)
        self._dispatcher.changed.connect(self._on_changed)
        self._dispatcher.can_write_changed.connect(self._reload)

    def _save(self) -> bool:
        """Write what is typed; return False where some of it could not be saved."""
        purpose, text = self._frame.purpose.save_pending(), self._frame.text.save_pending()
        return purpose and text

    def _after_saving(self, then: Callable[[], object]) -> None:
        if self._save():
            then()

    @Slot()
    def _reload(self) -> None:
        self._stale = False
        self._picture = self._dispatcher.read(calls.picture)
        if self._picture is not None:
            self._frame.show_picture(self._picture, self._desk.clock.today())
        self.possible_changed.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not _SHOWN & changes.kinds:
            return
        if self.isVisible():
            self._reload()
        else:
            self._stale = True

    @Slot()
    def _go_back(self) -> None:
        self.page_requested.emit("sessions", "")

    @Slot()
    def _sign(self) -> None:
        self._after_saving(self._deeds.sign)

    @Slot(object)
    def _sign_as(self, role: Role) -> None:
        self._after_saving(partial(self._deeds.sign, role))

    @Slot()
    def _show_changes(self) -> None:
        self._after_saving(self._deeds.show_changes)

    @Slot()
    def _begin(self) -> None:
        self._dispatcher.do(calls.begin)

    @Slot(str, bool)
    def _put_clause(self, clause_id: str, wanted: bool) -> None:
        """Change the text by a clause, and show where it stands now."""
        if not self._save() or self._dispatcher.do(partial(calls.put_clause, clause_id, wanted)) is None:
            return
        clauses = self._picture.clauses if self._picture is not None else ()
        title = next((clause.title for clause in clauses if clause.id == clause_id), "")
        if wanted and title:
            self._frame.text.show_found(title)
