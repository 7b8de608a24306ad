"""The earlier versions of one text, each beside the text of now, and the way back to it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Kind
from rm_desktop.services.differences import Line, differences
from rm_desktop.services.versions import Version
from rm_desktop.store.changes import Changes
from rm_desktop.ui.dialogs.comparison import Comparison, Sentences
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.item_models.versions import VersionModel, when_of
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.tasks import Lane, Progress
from rm_desktop.ui.widgets.chip import PrivateChip
from rm_desktop.ui.widgets.empty_state import EmptyState
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.version_foot import VersionFoot
from rm_desktop.ui.widgets.version_panel import VersionPanel
from rm_desktop.ui.wording.problem_words import one_line

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk

_SIZE = QSize(900, 640)
_LIST_WIDTH = 232
_LIST_HEIGHT = 132
_BESIDE = 660


@dataclass(frozen=True)
class VersionedText:
    """Whose versions: one long text of one record; `title` is how a person knows it, shown inside the dialog only."""

    kind: Kind
    record_id: str
    field: str
    title: str
    private: bool = False


class Found(NamedTuple):
    """The text of now, and the versions before it, newest first."""

    now: Version | None
    earlier: tuple[Version, ...]


class VersionsDialog(QDialog):
    """Compares on the lane, so that a megabyte stalls nothing; restoring is a change like every other."""

    def __init__(
        self, text: VersionedText, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setWindowTitle(self.tr("Version history"))
        lend_zoom(self, parent)
        self._text = text
        self._desk = desk
        self._dispatcher = dispatcher
        self._theme = theme
        self._over = False
        self._now: Version | None = None
        self.list = RowList(theme, self.tr("Earlier versions"))
        self.model = VersionModel(desk.clock, self)
        self.panel = VersionPanel(theme, private=text.private)
        self.foot = VersionFoot(theme)
        self._nothing = EmptyState(theme, "history", self.tr("No earlier version yet."))
        said = Sentences(
            cut=self.tr("This is a long text: only its beginning is shown here. Restoring brings back all of it."),
            same=self.tr("It says just what the text says now."),
        )
        self._comparison = Comparison(self, self.panel, self.foot, lane, said)
        self._lay_out()
        self._connect()
        self._load()

    def done(self, result: int) -> None:
        self._over = True
        self._comparison.end()
        super().done(result)
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        theme = self._theme
        title = Heading(theme, self._text.title, TextSize.H2)
        title.setMinimumWidth(1)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 12)
        head.addWidget(title, 1)
        if self._text.private:
            head.addWidget(PrivateChip(theme))
        both = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        ScaledSpacing(theme, self._both, 12)
        self._both.addWidget(self.list)
        self._both.addWidget(self.panel, 1)
        self._stack = QStackedWidget()
        for side in (both, self._nothing):
            self._stack.addWidget(side)
        self._trouble = Label(theme, "", colour="danger", wrap=True)
        self._trouble.hide()
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 16, (24, 24, 24, 24))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._trouble)
        column.addWidget(self.foot)
        open_large(self, theme, _SIZE)

    def _connect(self) -> None:
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._compare)
        self.foot.restore.clicked.connect(self._restore)
        self._comparison.failed.connect(self._tell)
        self._dispatcher.changed.connect(self._on_changed)
        self._dispatcher.failed.connect(self._tell)
        self._theme.changed.connect(self._arrange)

    def _load(self) -> None:
        """Read which versions there are, and compare the newest."""
        found = self._dispatcher.read(partial(_found, self._text))
        if found is None:
            self.foot.set_ready(ready=False)
            return
        self._now = found.now
        self.model.show_versions(found.earlier)
        self._stack.setCurrentIndex(0 if found.earlier else 1)
        self.foot.set_empty(empty=not found.earlier)
        if found.earlier:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus()

    @Slot(QModelIndex)
    def _compare(self, current: QModelIndex) -> None:
        """Have the lane compare a version with the text of now."""
        version, clock = self.model.version(current), self._desk.clock
        if version is None:
            return
        self.panel.then.setText(self.tr("Then: {when}").format(when=when_of(version, clock)))
        now = self.tr("Now: {when}").format(when=when_of(self._now, clock)) if self._now else self.tr("Now")
        self.panel.now.setText(now)
        self._comparison.begin(partial(_differences, self._desk, self._text, version.unit_id))

    @Slot()
    def _restore(self) -> None:
        """Bring the chosen version back; the toast in the window names it and takes it back."""
        version = self.model.version(self.list.currentIndex())
        if version is None:
            return
        self._over = True
        if self._dispatcher.do(partial(_restore, self._text, version.unit_id)) is None:
            self._over = False
        else:
            self.accept()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Another program may have changed the text meanwhile."""
        if not self._over and {self._text.record_id, ""} & set(changes.ids):
            self._load()

    @Slot(object)
    def _tell(self, error: UserError) -> None:
        self._trouble.setText(one_line(error))
        self._trouble.show()

    @Slot()
    def _arrange(self) -> None:
        """Put the list above where there is no room beside."""
        px, beside = self._theme.px, self.width() >= self._theme.px(_BESIDE)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        widest = self.maximumWidth()
        self.list.setMinimumWidth(px(_LIST_WIDTH) if beside else 0)
        self.list.setMaximumSize(px(_LIST_WIDTH) if beside else widest, widest if beside else px(_LIST_HEIGHT))
        self.foot.set_narrow(narrow=not beside)


def _found(text: VersionedText, desk: "Desk") -> Found:
    versions = desk.versions.versions(text.kind, text.record_id, text.field)
    now = next((version for version in versions if version.unit_id == 0), None)
    return Found(now, tuple(version for version in versions if version.unit_id != 0))


def _differences(desk: "Desk", text: VersionedText, unit_id: int, _progress: Progress) -> tuple[Line, ...]:
    """Compare a version with the present text; on the lane."""
    then = desk.versions.text(text.kind, text.record_id, text.field, unit_id)
    now = desk.versions.text(text.kind, text.record_id, text.field, 0)
    return differences(then, now)


def _restore(text: VersionedText, unit_id: int, desk: "Desk") -> Changes:
    return desk.versions.restore(text.kind, text.record_id, text.field, unit_id)
