"""What the window remembers of a person's habits while it runs, and writes down when it can."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from rm_desktop.paths import Home
from rm_desktop.settings import Settings, SettingsFile, Spot, merged


class Habits(QObject):
    """The settings of this run; with `keep` unset nothing is written."""

    changed = Signal()

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._file = SettingsFile(home.config)
        self.keep = True
        self.settings = Settings()
        self._given = self._kept = self._before = self.settings

    def begin(self, given: Settings, kept: Settings) -> None:
        """Begin with looks that were given for this run alone; kept stay those before, until a person changes them."""
        self.settings = self._given = given
        self._kept = self._before = kept

    @property
    def last(self) -> Path | None:
        """Return the workspace that was opened last, whether it is still there or not."""
        return Path(self.settings.recent[0]) if self.settings.recent else None

    @property
    def folder(self) -> Path:
        """Return where a person looks for workspaces: where the last one is, else where they usually are."""
        return self._home.workspaces if self.last is None else self.last.parent

    @property
    def usual_backups(self) -> Path:
        """Return the folder of all backups as long as no other was chosen."""
        return self._home.backups

    @property
    def backups(self) -> Path:
        """Return the folder of all backups."""
        return Path(self.settings.backups) if self.settings.backups else self._home.backups

    @property
    def usual_documents(self) -> Path:
        """Return the folder offered for documents as long as no other was chosen: that around all workspaces."""
        return self._home.workspaces.parent

    @property
    def documents(self) -> Path:
        """Return the folder that is offered for documents."""
        return Path(self.settings.documents) if self.settings.documents else self.usual_documents

    @property
    def usual_templates(self) -> Path:
        """Return the folder of the pair's own agendas as long as no other was chosen: beside the workspaces."""
        return self._home.workspaces / "Templates"

    @property
    def templates(self) -> Path:
        """Return the folder of the pair's own templates."""
        return Path(self.settings.templates) if self.settings.templates else self.usual_templates

    def knows(self, path: Path) -> bool:
        """Return whether a workspace was opened here before."""
        return str(path.absolute()) in self.settings.recent

    def opened(self, path: Path) -> None:
        """Note which workspace was opened last."""
        self.settings = self.settings.opened(path.absolute())

    def left_at(self, path: Path, spot: Spot) -> None:
        """Note where a person was in a workspace; it is written down with the rest."""
        self.settings = self.settings.left_at(path.absolute(), spot)

    def forget(self, path: Path) -> None:
        """Note that a workspace is not wanted any more."""
        left = tuple(name for name in self.settings.recent if name != str(path.absolute()))
        self.change(self.settings._replace(recent=left))

    def change(self, settings: Settings) -> None:
        """Take other settings and write them down."""
        self.settings = settings
        self.save()
        self.changed.emit()

    def save(self) -> None:
        """Write down what changed, and leave what another window wrote; that it cannot be is no reason to stop."""
        if not self.keep:
            return
        ours = self._lasting()
        if ours == self._before:
            return
        theirs = self._file.found()
        if self._file.save(ours if theirs is None else merged(self._before, ours, theirs)):
            self._before = ours

    def _lasting(self) -> Settings:
        now, given, kept = self.settings, self._given, self._kept
        return now._replace(
            theme=kept.theme if now.theme == given.theme else now.theme,
            zoom=kept.zoom if now.zoom == given.zoom else now.zoom,
        )
