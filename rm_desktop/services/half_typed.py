"""What stands in lines to type into and was not entered: in this copy of the workspace alone, and no record yet."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import TypeGuard

from rm_desktop.store.faults import faults_named
from rm_desktop.store.workspace import Workspace

Typed = tuple[str, ...]
"""The words of a line, and after them what was chosen beside them."""

_STATE = "half-typed"
_LIVING = (
    "SELECT id FROM session WHERE deleted_at IS NULL AND id IN ({marks})"
    " UNION ALL SELECT id FROM action WHERE deleted_at IS NULL AND id IN ({marks})"
)
_REMEMBERED = 20  # of the lines of one name


def half_typed_in(workspace: Workspace, name: str) -> dict[str, Typed]:
    """Return what was typed into the lines of a name, by the record each is about; what makes no sense is nothing."""
    return {record_id: tuple(typed) for record_id, typed in _kept(workspace).get(name, {}).items()}


def living_among(workspace: Workspace, record_ids: Iterable[str]) -> frozenset[str]:
    """Return which of these are sessions or actions that are there and not in the trash; "" is no record and stays."""
    wanted = tuple(record_id for record_id in record_ids if record_id)
    if not wanted:
        return frozenset([""])
    asked = _LIVING.format(marks=", ".join("?" * len(wanted)))
    with faults_named(workspace.path), workspace.aside.connection() as connection:
        return frozenset(["", *(str(row[0]) for row in connection.execute(asked, wanted * 2))])


def keep_half_typed(workspace: Workspace, name: str, lines: Mapping[str, Typed]) -> None:
    """Keep these in place of all that was kept under a name, the oldest of many not; raises what writing raises."""
    kept = _kept(workspace)
    kept.pop(name, None)
    if lines:
        kept[name] = {record_id: list(typed) for record_id, typed in list(lines.items())[-_REMEMBERED:]}
    workspace.set_state(_STATE, json.dumps(kept) if kept else "")


def _kept(workspace: Workspace) -> dict[str, dict[str, list[str]]]:
    with suppress(ValueError, RecursionError):
        found = json.loads(workspace.state(_STATE) or "{}")
        if isinstance(found, dict):
            return {name: _lines(lines) for name, lines in found.items() if isinstance(lines, dict)}
    return {}


def _lines(lines: Mapping[str, object]) -> dict[str, list[str]]:
    return {record_id: typed for record_id, typed in lines.items() if _is_typed(typed)}


def _is_typed(typed: object) -> TypeGuard[list[str]]:
    return isinstance(typed, list) and bool(typed) and all(isinstance(each, str) for each in typed)
