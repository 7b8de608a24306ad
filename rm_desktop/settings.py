"""What the window remembers of a person's habits, in one small JSON file; never anything from a workspace."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

THEMES = ("system", "light", "dark")
ZOOM_RANGE = (80, 200)
IDLE_RANGE = (0, 24 * 60)
HISTORY_RANGE = (1, 3650)
_RECENT = 8
_NUMBERS = {"zoom": ZOOM_RANGE, "idle_minutes": IDLE_RANGE, "history_days": HISTORY_RANGE}


class Settings(NamedTuple):
    """The remembered values.

    `zoom` is percent, `geometry` Qt's own state as base64, `recent` paths, newest first; `idle_minutes` until the
    window locks (0: never), `backups` their folder ("": the usual one), `history_days` for how long every version of
    a text is kept (afterwards one an hour).
    """

    theme: str = "system"
    zoom: int = 100
    geometry: str = ""
    recent: tuple[str, ...] = ()
    idle_minutes: int = 5
    backups: str = ""
    history_days: int = 30

    def opened(self, path: Path) -> "Settings":
        """Return the settings with a workspace as the one opened last."""
        name = str(path)
        others = tuple(other for other in self.recent if other != name)
        return self._replace(recent=(name, *others)[:_RECENT])


class SettingsFile:
    """The settings on disk; a missing, damaged or foreign file reads as the defaults."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """Return what was remembered; each value that makes no sense is the default."""
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _sane(found) if isinstance(found, dict) else Settings()

    def save(self, settings: Settings) -> bool:
        """Write the settings whole or not at all; return whether it worked, for a habit is not worth an error."""
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(settings._asdict(), indent=2), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            return False
        return True


def _sane(found: dict[str, object]) -> Settings:
    """Return settings from what a file held, each value checked by itself."""
    kept: dict[str, Any] = {}
    if found.get("theme") in THEMES:
        kept["theme"] = found["theme"]
    for name, (least, most) in _NUMBERS.items():
        number = found.get(name)
        if isinstance(number, int) and least <= number <= most:
            kept[name] = number
    for name in ("geometry", "backups"):
        if isinstance(found.get(name), str):
            kept[name] = found[name]
    recent = found.get("recent")
    if isinstance(recent, list):
        kept["recent"] = tuple(path for path in recent if isinstance(path, str))[:_RECENT]
    return Settings(**kept)
