"""Where things lie: shipped resources, and the folders the app may write to."""

from pathlib import Path
from typing import NamedTuple

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "resources"
RESOURCES = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of a shipped file, e.g. `icons/plus.svg`; it is not checked to exist."""
    return RESOURCES / name


class Home(NamedTuple):
    """The folders that belong to this person on this computer."""

    workspaces: Path
    config: Path
    logs: Path
    backups: Path

    @classmethod
    def under(cls, folder: Path) -> "Home":
        """Return a home in which every file the app would write lies under `folder`."""
        return cls(folder / "workspaces", folder / "config", folder / "logs", folder / "backups")

    @classmethod
    def of_platform(cls) -> "Home":
        """Return the platform's own folders (XDG, AppData, Library)."""
        from platformdirs import PlatformDirs

        dirs = PlatformDirs("rm-desktop", appauthor=False)
        workspaces = Path(dirs.user_documents_path) / "RM Desktop"
        return cls(workspaces, dirs.user_config_path, dirs.user_log_path, dirs.user_data_path / "backups")
