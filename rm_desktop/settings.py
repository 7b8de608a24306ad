"""What the window remembers of a person's habits, in one small JSON file; never anything from a workspace."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")

THEMES = ("system", "light", "dark")
ZOOM_RANGE = (80, 200)
IDLE_RANGE = (0, 24 * 60)
HISTORY_RANGE = (1, 3650)
READING_RANGE = (80, 160)
LINE_RANGE = (50, 120)
REMIND_RANGE = (0, 24 * 60)
BEGINNINGS = ("last", "today")
_RECENT = 8
_NUMBERS = {
    "zoom": ZOOM_RANGE,
    "idle_minutes": IDLE_RANGE,
    "history_days": HISTORY_RANGE,
    "reading_size": READING_RANGE,
    "line_length": LINE_RANGE,
    "remind_before": REMIND_RANGE,
    "remind_after": REMIND_RANGE,
}
_CHOICES = {"theme": THEMES, "begin_on": BEGINNINGS}
_FOLDERS = ("backups", "documents", "templates")
_TEXTS = ("geometry", "language", *_FOLDERS)


class Spot(NamedTuple):
    """Where a person was in a workspace: the page, the record chosen on each page, and what was shifted."""

    page: str = ""
    chosen: tuple[tuple[str, str], ...] = ()  # page, id of a record
    shifted: tuple[tuple[str, str], ...] = ()  # "page.name", a splitter's state as base64


class Settings(NamedTuple):
    """The remembered values.

    `zoom` is percent, `geometry` Qt's own state as base64, `recent` paths, newest first; `idle_minutes` until the
    window locks (0: never), `backups` their folder ("": the usual one), `history_days` for how long every version of
    a text is kept (afterwards one an hour). `language` is a code such as `de` ("": the system's); `reading_size` is
    percent of 12 points, `line_length` characters; `begin_on` is one of BEGINNINGS; `remind_before` and `remind_after`
    are minutes before and after a session (0: never); `documents` and `templates` are folders ("": the usual ones);
    `keys` are the shortcuts a person changed: (command's id, portable sequences parted by a space; "" for none);
    `spots` are where a person was, by the workspace's path.
    """

    theme: str = "system"
    zoom: int = 100
    geometry: str = ""
    recent: tuple[str, ...] = ()
    idle_minutes: int = 5
    backups: str = ""
    history_days: int = 30
    language: str = ""
    reading_size: int = 100
    line_length: int = 72
    begin_on: str = "last"
    remind_before: int = 0
    remind_after: int = 0
    documents: str = ""
    templates: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    spots: tuple[tuple[str, Spot], ...] = ()

    def opened(self, path: Path) -> "Settings":
        """Return the settings with a workspace as the one opened last."""
        name = str(path)
        others = tuple(other for other in self.recent if other != name)
        return self._replace(recent=(name, *others)[:_RECENT])

    def spot(self, path: Path) -> Spot:
        """Return where a person was in a workspace."""
        return dict(self.spots).get(str(path), Spot())

    def left_at(self, path: Path, spot: Spot) -> "Settings":
        """Return the settings with where a person was in a workspace; those not recent any more are forgotten."""
        spots = {name: each for name, each in self.spots if name in self.recent}
        return self._replace(spots=tuple({**spots, str(path): spot}.items()))


def merged(before: Settings, ours: Settings, theirs: Settings) -> Settings:
    """Return what two windows remember together: `theirs` with what `ours` changed since `before`.

    Of keys and spots each row counts by itself, of the workspaces the one that was opened.
    """
    rows = zip(Settings._fields, before, ours, theirs, strict=True)
    changed: dict[str, Any] = {name: mine for name, was, mine, _ in rows if mine != was}
    gone = set(before.recent) - set(ours.recent)
    first = () if ours.recent[:1] == before.recent[:1] else ours.recent[:1]
    others = (name for name in theirs.recent if name not in gone and name not in first)
    changed["recent"] = (*first, *others)[:_RECENT]
    changed["keys"] = _merged_rows(before.keys, ours.keys, theirs.keys)
    changed["spots"] = _merged_rows(before.spots, ours.spots, theirs.spots)
    return theirs._replace(**changed)


class SettingsFile:
    """The settings on disk; a missing, damaged or foreign file reads as the defaults."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """Return what was remembered; each value that makes no sense is the default."""
        return self.found() or Settings()

    def found(self) -> Settings | None:
        """Return what was remembered, or None where nothing can be read."""
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        return _sane(found) if isinstance(found, dict) else None

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


def _merged_rows(
    before: tuple[tuple[str, T], ...], ours: tuple[tuple[str, T], ...], theirs: tuple[tuple[str, T], ...]
) -> tuple[tuple[str, T], ...]:
    """Return their rows with those that we changed or took away."""
    was, mine = dict(before), dict(ours)
    kept = {name: row for name, row in theirs if name in mine or name not in was}
    return tuple({**kept, **{name: row for name, row in mine.items() if was.get(name) != row}}.items())


def _sane(found: dict[str, object]) -> Settings:
    """Return settings from what a file held, each value checked by itself."""
    kept: dict[str, Any] = {}
    for name, choices in _CHOICES.items():
        if found.get(name) in choices:
            kept[name] = found[name]
    for name, (least, most) in _NUMBERS.items():
        number = found.get(name)
        if isinstance(number, int) and not isinstance(number, bool) and least <= number <= most:
            kept[name] = number
    for name in _TEXTS:
        text = found.get(name)
        if isinstance(text, str) and (not text or name not in _FOLDERS or _can_be_path(text)):
            kept[name] = text
    recent = found.get("recent")
    if isinstance(recent, list):
        kept["recent"] = tuple(path for path in recent if isinstance(path, str) and _can_be_path(path))[:_RECENT]
    kept["keys"] = _pairs(found.get("keys"))
    spots = found.get("spots")
    if isinstance(spots, list):
        known = [each for each in spots if isinstance(each, list) and len(each) == 2 and isinstance(each[0], str)]
        kept["spots"] = tuple((name, _spot(spot)) for name, spot in known)
    return Settings(**kept)


def _can_be_path(text: str) -> bool:
    """Tell whether a text can be the path of something that has a name."""
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return False
    return "\0" not in text and bool(Path(text).name)


def _spot(found: object) -> Spot:
    """Return a spot as JSON gives it back: a list of three."""
    if not (isinstance(found, list) and len(found) == 3 and isinstance(found[0], str)):
        return Spot()
    return Spot(found[0], _pairs(found[1]), _pairs(found[2]))


def _pairs(found: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(found, list):
        return ()
    pairs = [each for each in found if isinstance(each, list) and len(each) == 2]
    return tuple((one, other) for one, other in pairs if isinstance(one, str) and isinstance(other, str))
