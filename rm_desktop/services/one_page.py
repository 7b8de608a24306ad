"""A session's agenda for one sheet of paper, read through the firewall; and the receipt where it leaves as a file."""

from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from rm_desktop.documents.promises import PROMISED
from rm_desktop.documents.reading import Material, Pair, Row, number, text
from rm_desktop.files import write_whole
from rm_desktop.models.kinds import SessionState, TopicState
from rm_desktop.models.private import Receipt
from rm_desktop.services.leaving import Leaving
from rm_desktop.store.changes import Changes
from rm_desktop.store.workspace import Workspace

_ONE = "SELECT * FROM session WHERE id = ? AND deleted_at IS NULL"
_NUMBERED = "SELECT * FROM session WHERE number = ? AND deleted_at IS NULL ORDER BY seq"
_TOPICS = """SELECT topic.*, origin.number AS origin FROM topic LEFT JOIN session AS origin
    ON origin.id = topic.carried_from WHERE topic.session_id = ? AND topic.deleted_at IS NULL
    ORDER BY topic.position, topic.id"""


@dataclass(frozen=True)
class PaperTopic:
    """One topic; `lead` and `by` are names or empty, `origin` the number of the session it came from, else 0.

    `by` brought it.
    """

    title: str
    detail: str
    lead: str
    minutes: int
    done: bool
    origin: int
    area: str = ""
    by: str = ""


@dataclass(frozen=True)
class PaperAction:
    """One promise and whose it is; `evidence` is what came of it."""

    text: str
    owner: str
    due: date | None
    done: bool = False
    evidence: str = ""


@dataclass(frozen=True)
class OnePage:
    """What stands on the sheet: nothing private; `parked` topics have no place on paper and in a mail."""

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
    state: SessionState = SessionState.PLANNED
    parked: tuple[PaperTopic, ...] = ()


def one_page(workspace: Workspace, session_id: str) -> OnePage | None:
    """Return a session's agenda, or None where the session is gone."""
    with workspace.shared_reader() as reader:
        material = Material(reader)
        for row in material.rows(_ONE, session_id):
            return _page(material, row)
    return None


def page_of_number(workspace: Workspace, number: int) -> OnePage | None:
    """Return the agenda of the session with a number, or None where there is none."""
    with workspace.shared_reader() as reader:
        material = Material(reader)
        for row in material.rows(_NUMBERED, number):
            return _page(material, row)
    return None


def keep_pdf(workspace: Workspace, page: OnePage, pdf: bytes, path: Path) -> Changes:
    """Write a page as a file, whole and with its receipt or not at all; a file of that name is replaced.

    Raises what `write_whole` and a unit raise.
    """
    receipt = Receipt(what=f"agenda:{page.number}", format="pdf", file_name=path.name, encrypted=False)
    leaving = Leaving(workspace, receipt)
    write_whole(path, (pdf,), overwrite=True, around=leaving.with_receipt)
    return leaving.changes


def _page(material: Material, row: Row) -> OnePage:
    topics = material.rows(_TOPICS, text(row, "id"))
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
        topics=tuple(_topic(topic, material.pair) for topic in topics if topic["state"] != TopicState.PARKED),
        actions=tuple(_action(action, material.pair) for action in material.rows(PROMISED, text(row, "id"))),
        state=SessionState(text(row, "state")),
        parked=tuple(_topic(topic, material.pair) for topic in topics if topic["state"] == TopicState.PARKED),
    )


def _topic(row: Row, pair: Pair) -> PaperTopic:
    return PaperTopic(
        title=text(row, "title"),
        detail=text(row, "detail"),
        lead=pair.name(row["lead"]) if row["lead"] else "",
        minutes=number(row, "minutes"),
        done=row["state"] == TopicState.DONE,
        origin=number(row, "origin"),
        area=text(row, "area"),
        by=pair.name(row["by"]) if row["by"] else "",
    )


def _action(row: Row, pair: Pair) -> PaperAction:
    done = bool(row["done_at"])
    return PaperAction(text(row, "text"), pair.name(row["owner"]), _day(row, "due"), done, text(row, "evidence"))


def _day(row: Row, name: str) -> date | None:
    return date.fromisoformat(text(row, name)[:10]) if text(row, name) else None
