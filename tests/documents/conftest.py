"""A pair's shared records, and a private one beside each, behind the real firewall."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rm_desktop.clock import FixedClock
from rm_desktop.documents.builders import build
from rm_desktop.documents.html_out import render_html
from rm_desktop.documents.markdown_out import render_markdown
from rm_desktop.documents.scope import Scope
from rm_desktop.store.driver import Connection
from rm_desktop.store.firewall import SharedReader
from rm_desktop.store.making import create_workspace
from rm_desktop.store.workspace import Workspace, open_workspace

NOW = "2026-11-22T09:00:00.000000+00:00"
TODAY = date(2026, 11, 22)
CANARY = "canary-that-must-not-leave"
CLOCK = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))

SESSION = {"number": 3, "title": "Show *me*", "purpose": "See the tool\nat work", "day": "2026-11-05"}
SESSION |= {"at": "09:30:00.000000", "zone": "Europe/Berlin", "minutes": 45, "place": "Room <2>", "state": "held"}
SESSION |= {"started_at": "2026-11-05T08:30:00.000000+00:00", "ended_at": "2026-11-05T09:20:00.000000+00:00"}
SESSION |= {"notes": "## What I saw\n\nIt *works*.\r\n"}

RECORDS: tuple[tuple[str, dict[str, object]], ...] = (
    ("person", {"id": "p1", "role": "mentor", "name": "Priya Nair", "initials": "PN", "team": "", "pronouns": ""}),
    ("person", {"id": "p2", "role": "leader", "name": "Robert Weiß", "initials": "RW", "team": "", "pronouns": ""}),
    (
        "pair",
        {"id": "pair", "title": "Priya & Robert", "purpose": "To listen.", "start": "2026-09-01"}
        | {"planned_sessions": 6, "cadence_weeks": 4, "minutes": 45, "leader_learns": "", "mentor_learns": ""},
    ),
    ("charter", {"id": "ch", "title": "Our agreement", "body": "1. We are on time."}),
    ("signature", {"id": "si", "charter_id": "ch", "by": "mentor", "on": "2026-09-02", "digest": "other"}),
    ("session", {"id": "s3", **SESSION}),
    ("session", {"id": "s4", "number": 4, "title": "Next", "purpose": "", "minutes": 45, "place": "", "zone": ""}
     | {"state": "planned", "notes": ""}),
    ("topic", {"id": "t2", "session_id": "s3", "position": "b", "title": "Later", "state": "open", "minutes": 10}),
    ("topic", {"id": "t1", "session_id": "s3", "position": "a", "title": "Demo | live", "detail": "two\nlines"}
     | {"lead": "mentor", "minutes": 15, "minutes_used": 20, "state": "done", "area": "technology"}),
    ("topic", {"id": "t3", "session_id": "s4", "position": "a", "title": "Ahead", "state": "open", "minutes": 20}),
    ("topic", {"id": "t4", "session_id": "s4", "position": "b", "title": "Put off", "state": "parked", "minutes": 15}),
    ("topic", {"id": "t0", "session_id": "s3", "position": "c", "title": "TRASHED", "state": "open"}
     | {"deleted_at": NOW}),
    ("note", {"id": "n1", "title": "Café & <Co>", "body": "# Own heading\n\n[[Other]] `a`\r\n", "tags": "ai tools"}
     | {"pinned": 0, "session_id": "s3"}),
    ("note", {"id": "n2", "title": "Other", "body": "plain", "tags": "", "pinned": 1}),
    ("note", {"id": "n3", "title": "TRASHED", "body": "x", "tags": "", "pinned": 0, "deleted_at": NOW}),
    ("takeaway", {"id": "k1", "text": "Ask first", "learner": "leader", "teacher": "mentor", "session_id": "s3"}
     | {"area": ""}),
    ("takeaway", {"id": "k2", "text": "How budgets go", "learner": "mentor", "teacher": "leader", "area": ""}),
    ("action", {"id": "a1", "text": "Draft the memo", "owner": "leader", "due": "2026-12-01", "evidence": "sent it"}
     | {"session_id": "s3", "done_at": "2026-11-20T10:00:00.000000+00:00"}),
    ("action", {"id": "a2", "text": "Invite two more", "owner": "mentor", "due": "2026-12-03", "evidence": ""}),
    ("goal", {"id": "g1", "owner": "leader", "statement": "Use AI alone", "success": "A memo a week", "area": ""}
     | {"scale": "0-5", "baseline": 1, "target": 4, "due": "2027-02-01", "state": "active"}),
    ("check_in", {"id": "c1", "goal_id": "g1", "by": "mentor", "level": 3, "confidence": 4, "evidence_kind": "used"}
     | {"evidence": "wrote *it* alone", "day": "2026-11-10"}),
    ("rating", {"id": "r1", "ritual": "pulse", "item": "RATED", "by": "leader", "commitment": "RATED", "value": 5}),
    ("assumption", {"id": "as", "owner": "leader", "assumed": "They chat", "learned": "They read", "still_true": 0}),
    ("observation", {"id": "ob", "by": "mentor", "situation": "Monday", "behaviour": "waited", "impact": "all spoke"}),
    ("journal_entry", {"id": "j1", "day": "2026-11-05", "title": CANARY, "body": CANARY, "prompt": CANARY}
     | {"feeling_word": CANARY, "tags": CANARY, "session_id": "s3"}),
    ("preparation", {"id": "pr", "session_id": "s3", "to_raise": CANARY, "not_yet": CANARY, "with_care": CANARY}),
    ("draft_goal", {"id": "dg", "statement": CANARY, "success": CANARY, "area": "", "baseline": 0, "target": 4}),
)  # fmt: skip
PRIVATE = frozenset({"journal_entry", "preparation", "draft_goal"})
DEFAULTS = {"topic": {"detail": "", "area": ""}}


def _insert(connection: Connection, table: str, seq: int, fields: dict[str, object]) -> None:
    row = {"seq": seq, "created_at": NOW, "updated_at": NOW, **DEFAULTS.get(table, {}), **fields}
    if table not in PRIVATE:
        row["telling"] = "pair"
    marks = ", ".join("?" * len(row))
    names = ", ".join(f'"{name}"' for name in row)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))


def _found(workspace: Workspace) -> None:
    for seq, (table, fields) in enumerate(RECORDS, start=1):
        _insert(workspace.writer, table, seq, fields)


@pytest.fixture(scope="session")
def pair_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("documents") / "pair.rmpair"
    create_workspace(path, None, CLOCK, _found)
    return path


@pytest.fixture
def reader(pair_file: Path) -> Iterator[SharedReader]:
    workspace = open_workspace(pair_file, None, CLOCK)
    with workspace.shared_reader() as opened:
        yield opened
    workspace.close()


Make = Callable[..., str]


@pytest.fixture
def markdown(reader: SharedReader) -> Make:
    """Make a scope's document as Markdown."""

    def make(scope: str, only: frozenset[str] | None = None) -> str:
        return "".join(render_markdown(build(reader, Scope.parse(scope), only, TODAY)))

    return make


@pytest.fixture
def page(reader: SharedReader) -> Make:
    """Make a scope's document as HTML."""

    def make(scope: str, only: frozenset[str] | None = None) -> str:
        return "".join(render_html(build(reader, Scope.parse(scope), only, TODAY)))

    return make


@pytest.fixture
def canary() -> str:
    return CANARY
