"""Calls every method of every service with marks in all its texts, in ways that make it complain."""

import dataclasses
import inspect
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Union

from rm_desktop.errors import UserError
from rm_desktop.models.registry import BY_KIND
from rm_desktop.services.desk import Desk
from tests.canary.marks import A_TIME, day, instant, number, word

# A text that holds what no text may, one too long for a title, one too long for anything, and a good one.
TEXTS = (word("typed") + "\x07", word("typed") * 40, word("typed") * 170_000, word("typed"), "")
# What a method may raise for arguments of the right type: the world's fault, or a fault of ours that is only logged.
RAISED = (UserError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RuntimeError, OSError)


class Call(NamedTuple):
    """One call of a service and what it raised."""

    name: str
    error: Exception


class Caller:
    """Calls the services of one desk; its ids lead to real records where a parameter's name says of what kind."""

    def __init__(self, desk: Desk, folder: Path, known: bool) -> None:
        self._desk = desk
        self._folder = folder
        self._known = known

    def complaints(self) -> Iterator[Call]:
        """Yield what every public method of every service raises."""
        for field in dataclasses.fields(self._desk):
            service = getattr(self._desk, field.name)
            if type(service).__module__.startswith("rm_desktop.services."):
                for name, method in inspect.getmembers(service, inspect.ismethod):
                    if not name.startswith("_") and name != "close":
                        yield from self._called(f"{field.name}.{name}", method)

    def _called(self, name: str, method: Callable[..., object]) -> Iterator[Call]:
        for text in TEXTS:
            try:
                method(**self._arguments(method, text))
            except RAISED as error:
                yield Call(name, error)

    def _arguments(self, method: Callable[..., object], text: str) -> dict[str, object]:
        hints = typing.get_type_hints(method)
        given: dict[str, object] = {}
        for name, parameter in inspect.signature(method).parameters.items():
            if parameter.kind is inspect.Parameter.VAR_KEYWORD:
                (fields,) = typing.get_args(hints[name])
                given |= {
                    field: self._value(field, hint, text) for field, hint in typing.get_type_hints(fields).items()
                }
            elif parameter.kind is not inspect.Parameter.VAR_POSITIONAL:
                given[name] = self._value(name, hints[name], text)
        return given

    def _value(self, name: str, hint: object, text: str) -> object:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (Union, types.UnionType):
            inner = next(argument for argument in arguments if argument is not type(None))
            return self._value(name, inner, text)
        if origin is typing.Literal:
            return arguments[0]
        if origin in (Sequence, Iterable):
            origin = tuple
        if origin in (tuple, frozenset, list):
            return origin(self._value(name, each, text) for each in arguments if each is not ...)
        if isinstance(hint, typing.NewType):
            return self._value(name, hint.__supertype__, text)
        if hint is str:
            return self._id(name, text) if name.endswith(("id", "ids")) else text
        return self._other(hint)

    def _other(self, hint: object) -> object:
        """Return a value that is no text; None for what only a window would hand over."""
        plain = {int: number(1), bool: True, date: day(1), datetime: instant(1), time: A_TIME, Path: self._folder / "a"}
        if hint in plain:
            return plain[hint]
        return next(iter(hint)) if isinstance(hint, type) and issubclass(hint, StrEnum) else None

    def _id(self, name: str, text: str) -> str:
        """Return the id of a living record whose table's name begins like the parameter, else a mark."""
        table = next((k.value for k in BY_KIND if name.partition("_")[0] in k.value), None)
        if not self._known or table is None:
            return text
        row = self._desk.workspace.writer.execute(
            f"SELECT id FROM {table} WHERE deleted_at IS NULL ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return text if row is None else str(row[0])
