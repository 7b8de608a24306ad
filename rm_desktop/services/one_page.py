"""A session's agenda for one sheet of paper, read through the firewall; and the receipt where it leaves as a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from rm_desktop.documents.reading import Material, Row, number, text
from rm_desktop.files import Written, write_whole
from rm_desktop.models.kinds import TopicState
from rm_desktop.models.private import Receipt
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.workspace import Workspace

_ONE = "SELECT * FROM session WHERE id = ? AND deleted_at IS NULL"
_TOPICS = """SELECT topic.*, origin.number AS origin FROM topic LEFT JOIN session AS origin
    ON origin.id = topic.carried_from WHERE topic.session_id = ? AND topic.deleted_at IS NULL
    ORDER BY topic.position, topic.id"""
_STILL_OPEN = "SELECT * FROM action WHERE done_at IS NULL AND deleted_at IS NULL ORDER BY due IS NULL, due, seq"


@dataclass(frozen=True)
class PaperTopic:
    """One topic; `lead` is a name or empty, `origin` the number of the session it was carried over from, else 0."""

    title: str
    detail: str
    lead: str
    minutes: int
    done: bool
    origin: int


@dataclass(frozen=True)
class PaperAction:
    """One open promise and whose it is."""

    text: str
    owner: str
    due: date | None


@dataclass(frozen=True)
class OnePage:
    """What stands on the sheet: nothing private, and of the topics none that was parked."""

    pair: str
    people: tuple[str, ...]
    number: int
    title: str
    purpose: str
    day: date | None
    at: time | None
    minutes: int
    place: str
    topics: tuple[PaperTopic, ...]
    actions: tuple[PaperAction, ...]


def one_page(workspace: Workspace, session_id: str) -> OnePage | None:
    """Return a session's agenda, or None where the session is gone."""
    with workspace.shared_reader() as reader:
        material = Material(reader)
        for row in material.rows(_ONE, session_id):
            return _page(material, row)
    return None


def keep_pdf(workspace: Workspace, page: OnePage, pdf: bytes, path: Path) -> Changes:
    """Write a page as a file, whole and with its receipt or not at all; a file of that name is replaced.

    Raises what `write_whole` and a unit raise.
    """
    receipt = Receipt(what=f"agenda:{page.number}", format="pdf", file_name=path.name, encrypted=False)
    changes: list[Changes] = [NOTHING]

    @contextmanager
    def with_receipt(written: Written) -> Iterator[None]:
        receipt.sha256, receipt.size = written.sha256, written.size
        with workspace.units.begin(Deed.EXPORT, receipt.what) as unit:
            unit.add(receipt)
            yield
        changes.append(unit.changes)

    write_whole(path, (pdf,), overwrite=True, around=with_receipt)
    return changes[-1]


def _page(material: Material, row: Row) -> OnePage:
    topics = (topic for topic in material.rows(_TOPICS, text(row, "id")) if topic["state"] != TopicState.PARKED)
    names = material.pair.name
    return OnePage(
        pair=material.pair.title,
        people=tuple(material.pair.names.values()),
        number=number(row, "number"),
        title=text(row, "title"),
        purpose=" ".join(text(row, "purpose").split()),
        day=_day(row, "day"),
        at=time.fromisoformat(text(row, "at")) if text(row, "at") else None,
        minutes=number(row, "minutes"),
        place=text(row, "place"),
        topics=tuple(_topic(topic, names(topic["lead"]) if topic["lead"] else "") for topic in topics),
        actions=tuple(
            PaperAction(text(action, "text"), names(action["owner"]), _day(action, "due"))
            for action in material.rows(_STILL_OPEN)
        ),
    )


def _topic(row: Row, lead: str) -> PaperTopic:
    done = row["state"] == TopicState.DONE
    return PaperTopic(
        text(row, "title"), text(row, "detail"), lead, number(row, "minutes"), done, number(row, "origin")
    )


def _day(row: Row, name: str) -> date | None:
    return date.fromisoformat(text(row, name)[:10]) if text(row, name) else None
