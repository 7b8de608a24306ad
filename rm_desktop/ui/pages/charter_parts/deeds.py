"""What is done with the charter beyond writing it: signing, comparing, printing, handing it on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.ui.dialogs.sign import SignDialog, Signing
from rm_desktop.ui.dialogs.signed_changes import SignedChangesDialog
from rm_desktop.ui.dialogs.versions import VersionedText, VersionsDialog
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.charter_parts import calls
from rm_desktop.ui.papers.exporting import Exporter
from rm_desktop.ui.papers.print_charter import CharterPrinter
from rm_desktop.ui.tasks import Lane

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class CharterDeeds(QObject):
    """Each one is about the charter as it is stored, so the page saves what is typed before it asks."""

    purpose_wanted = Signal()
    text_wanted = Signal()
    place_wanted = Signal(int)
    """Write on at this place of the clauses."""
    signed = Signal()

    def __init__(self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._lane = lane
        self._page = page
        self._signing: SignDialog | None = None
        self.printer = CharterPrinter(dispatcher, page)
        self.exporter = Exporter(desk, dispatcher, theme, lane, page)

    def sign(self, by: Role | None = None) -> None:
        """Ask for a name, of whoever is missing, oneself first; say what is missing before that can be."""
        found = self._dispatcher.read(calls.picture)
        if found is None:
            return
        view, pair = found.view, found.pair
        if not view.purpose.strip():
            self.purpose_wanted.emit()
        elif not view.body.strip():
            self.text_wanted.emit()
        else:
            free = [role for role in (pair.me, pair.me.other) if view.signature(role) is None]
            who = by or (free[0] if free else pair.me)
            self._signing = SignDialog(view, pair, self._desk.clock.today(), who, self._theme, self._page)
            self._signing.answered.connect(self._on_signed)
            self._signing.fill_wanted.connect(self.place_wanted)
            self._dispatcher.failed.connect(self._signing.show_failure)
            self._signing.open()

    @Slot()
    def show_changes(self) -> None:
        """Show what changed since somebody signed."""
        found = self._dispatcher.read(calls.picture)
        if found is not None and found.view.signatures:
            SignedChangesDialog(found.view, self._desk, self._theme, self._lane, self._page).open()

    @Slot()
    def show_versions(self) -> None:
        """Show the earlier versions of the clauses."""
        found = self._dispatcher.read(calls.picture)
        if found is not None and found.view.id:
            text = VersionedText(Kind.CHARTER, found.view.id, "body", found.view.title)
            VersionsDialog(text, self._desk, self._dispatcher, self._theme, self._lane, self._page).open()

    @Slot()
    def export(self) -> None:
        """Open the sheet that lists what leaves."""
        self.exporter.start((("charter", self.tr("The charter")),))

    @Slot(object)
    def _on_signed(self, signing: Signing) -> None:
        done = self._dispatcher.do(partial(calls.sign, signing.by, signing.name, signing.digest))
        if done is not None and self._signing is not None:
            self._signing.accept()
            self._signing = None
            self.signed.emit()
