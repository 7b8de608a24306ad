"""Frozen dataclasses as JSON text and back, checked to the last field; standard library only."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from types import UnionType
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_DATED: dict[type, Callable[[str], object]] = {date: date.fromisoformat, time: time.fromisoformat}


def to_text(value: object) -> str:
    """Return a dataclass as JSON; dates and times become ISO text."""
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError("only a dataclass has a picture")
    return json.dumps(asdict(value), ensure_ascii=False, separators=(",", ":"), default=_iso)


def from_text(cls: type[T], text: str) -> T:
    """Return the dataclass a text holds; raise ValueError at the first thing that does not fit."""
    try:
        value = _built(cls, json.loads(text))
    except (RecursionError, TypeError) as error:
        raise ValueError("the picture does not fit") from error
    if not isinstance(value, cls):
        raise ValueError("the picture does not fit")
    return value


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
    if is_dataclass(wanted):
        return _whole(wanted, found)
    if wanted in _DATED or issubclass(wanted, StrEnum):
        if not isinstance(found, str):
            raise ValueError("a word is missing")
        return _DATED.get(wanted, wanted)(found)
    if type(found) is not wanted:
        raise ValueError(f"{wanted.__name__} is missing")
    return found


def _whole(wanted: type, found: object) -> object:
    names = [field.name for field in fields(wanted)]
    if not isinstance(found, Mapping) or set(found) != set(names):
        raise ValueError(f"{wanted.__name__} is missing")
    hints = get_type_hints(wanted)
    return wanted(**{name: _built(hints[name], found[name]) for name in names})
