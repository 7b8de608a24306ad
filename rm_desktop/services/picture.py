"""Named tuples as JSON text and back, checked to the last field; standard library only."""

import json
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_DATED: dict[type, Callable[[str], object]] = {date: date.fromisoformat, time: time.fromisoformat}


def to_text(value: tuple[object, ...]) -> str:
    """Return a named tuple as JSON; dates and times become ISO text."""
    return json.dumps(_opened(value), ensure_ascii=False, separators=(",", ":"), default=_iso)


def from_text(cls: type[T], text: str) -> T:
    """Return the named tuple a text holds; raise ValueError at the first thing that does not fit."""
    try:
        value = _built(cls, json.loads(text))
    except (RecursionError, TypeError) as error:
        raise ValueError("the picture does not fit") from error
    if not isinstance(value, cls):
        raise ValueError("the picture does not fit")
    return value


def _opened(value: object) -> object:
    """Return a value with every named tuple in it as a dictionary, which JSON would else take for a list."""
    if not isinstance(value, tuple):
        return value
    names = _names(type(value))
    items = [_opened(item) for item in value]
    return items if names is None else dict(zip(names, items, strict=True))


def _names(cls: type) -> tuple[str, ...] | None:
    """Return the fields of a named tuple's class, None for any other."""
    names: tuple[str, ...] | None = getattr(cls, "_fields", None)
    return names


def _iso(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"no picture of {type(value).__name__}")


def _built(wanted: object, found: object) -> object:
    """Return `found`, as JSON gave it, as the annotation `wanted` asks."""
    if get_origin(wanted) in (Union, UnionType):
        (inner,) = (choice for choice in get_args(wanted) if choice is not type(None))
        return None if found is None else _built(inner, found)
    if get_origin(wanted) is tuple:
        if not isinstance(found, list):
            raise ValueError("a list is missing")
        return tuple(_built(get_args(wanted)[0], item) for item in found)
    if not isinstance(wanted, type):
        raise TypeError(f"no picture of {wanted}")
    return _plain(wanted, found)


def _plain(wanted: type, found: object) -> object:
    names = _names(wanted)
    if names is not None:
        return _whole(wanted, names, found)
    if wanted in _DATED or issubclass(wanted, StrEnum):
        if not isinstance(found, str):
            raise ValueError("a word is missing")
        return _DATED.get(wanted, wanted)(found)
    if type(found) is not wanted:
        raise ValueError(f"{wanted.__name__} is missing")
    return found


def _whole(wanted: type, names: tuple[str, ...], found: object) -> object:
    if not isinstance(found, Mapping) or set(found) != set(names):
        raise ValueError(f"{wanted.__name__} is missing")
    hints = _hints(wanted)
    return wanted(**{name: _built(hints[name], found[name]) for name in names})


@cache
def _hints(cls: type) -> dict[str, object]:
    return get_type_hints(cls)
