"""The sample pair of `rm-desktop demo`: a real-looking programme around today, the same each time."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

from rm_desktop.clock import at_nine
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.base import Record
from rm_desktop.models.kinds import Role
from rm_desktop.paths import resource
from rm_desktop.services.sample_agreement import agreement, pulses
from rm_desktop.services.sample_book import Book, Dated
from rm_desktop.services.sample_growth import feedback, goals, notes, private
from rm_desktop.services.sample_mark import SAMPLE
from rm_desktop.services.sample_programme import outcomes, programme
from rm_desktop.services.today import TodayService
from rm_desktop.store.changes import Deed
from rm_desktop.store.keys import Key
from rm_desktop.store.making import create_workspace
from rm_desktop.store.units import Unit
from rm_desktop.store.workspace import Workspace


def make_sample(path: Path, key: Key | None, me: Role, today: date) -> None:
    """Make the sample workspace for one of the two; ids and instants depend on `today` alone.

    Raises what `create_workspace` raises, and BAD_DATE where the calendar ends before the story does.
    """
    try:
        create_workspace(path, key, at_nine(today), partial(_fill, me=me, today=today))
    except OverflowError as error:
        raise UserError(Problem.BAD_DATE, date=today.isoformat()) from error


def _fill(workspace: Workspace, me: Role, today: date) -> None:
    file = tomllib.loads(resource("sample/pair.toml").read_text(encoding="utf-8"))
    workspace.set_state("me", me.value)
    workspace.set_state(*SAMPLE)
    book = Book(file, me, today)
    with workspace.units.begin(Deed.CREATE, str(file["pair"]["title"])) as unit:
        for order, (record, made, changed) in enumerate(_records(book)):
            _keep(unit, record, book.morning(made, order), book.morning(changed, order))
    TodayService(workspace).view()


def _keep(unit: Unit, record: Record, made: datetime, changed: datetime) -> None:
    record.created_at, record.updated_at = made, changed
    unit.add(record)


def _records(book: Book) -> Iterator[Dated]:
    """Yield every record of the sample that belongs into one person's copy, in the order foreign keys need."""
    for part in (programme, goals, outcomes, feedback, notes, agreement, pulses, private):
        yield from part(book)
