"""One try to open a workspace; made before the first paint, so it knows neither dialogs nor the keyring."""

from dataclasses import dataclass, field
from pathlib import Path

from rm_desktop.clock import Clock
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.keys import Key, RawKey
from rm_desktop.store.workspace import Workspace, open_workspace


@dataclass(frozen=True)
class Attempt:
    """Which file, whether only to read it, and what is to open it: a passphrase, a key, or what can be found."""

    path: Path
    reading: bool = False
    passphrase: str | None = field(default=None, repr=False)
    key: RawKey | None = None


def open_file(attempt: Attempt, key: Key | None, clock: Clock, backups: Path) -> Workspace:
    """Open a file with a key; `backups` is the folder of all backups, where one goes before an upgrade.

    Raises what `open_workspace` raises.
    """
    folder = folder_for(backups, attempt.path)
    return open_workspace(attempt.path, key, clock, read_only=attempt.reading, backups=folder)
