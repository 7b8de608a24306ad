"""Adding one record from a script."""

import json
import re

import pytest

from rm_desktop.cli.add import first_words
from rm_desktop.clock import SystemClock
from rm_desktop.models.kinds import Role
from rm_desktop.services.actions import ActionService
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.notes import NoteService
from rm_desktop.services.sessions import SessionService
from rm_desktop.store.workspace import open_workspace

ID = re.compile(r"[0-9a-f]{32}\n")


@pytest.fixture
def look(plain):
    """Open the workspace for a look."""
    workspace = open_workspace(plain, None, SystemClock())
    yield workspace
    workspace.close()


def test_a_note_keeps_its_source_byte_for_byte_and_is_named_by_its_first_words(run, plain, look):
    source = "\n## Plan for *Thursday*\r\n\r\n- [ ] one\n\ttwo  \n"
    outcome = run("add", plain, "note", "-", stdin=source.encode())
    assert outcome.code == 0
    assert ID.fullmatch(outcome.out)
    note = NoteService(look).get(outcome.out.strip())
    assert (note.title, note.body) == ("Plan for *Thursday*", source)


def test_words_of_a_text_are_joined_by_spaces(run, plain, look):
    note = NoteService(look).get(run("add", plain, "note", "one", "two", "--title", "T", "--session", "1").out.strip())
    assert (note.title, note.body, note.session_number) == ("T", "one two", 1)


def test_a_journal_entry_has_the_day_it_is_given(run, plain, look):
    outcome = run("add", plain, "journal", "Dear diary", "--date", "2026-01-02", "--session", "1", "--json")
    answer = json.loads(outcome.out)
    entry = JournalService(look).get(answer["id"])
    assert answer["kind"] == "journal"
    assert (entry.day.isoformat(), entry.body, entry.title, entry.session_number) == ("2026-01-02", "Dear diary", "", 1)


def test_today_can_be_another_day(run, plain, look):
    entry = JournalService(look).get(run("add", plain, "journal", "x", "--today", "2030-05-06").out.strip())
    assert entry.day.isoformat() == "2030-05-06"


def test_an_action_is_mine_unless_said_otherwise(run, plain, look):
    run("add", plain, "action", "Send slides", "--due", "2026-12-01")
    run("add", plain, "action", "Show the board", "--owner", "mentor", "--session", "1")
    actions = {action.text: action for action in ActionService(look).all()}
    assert actions["Send slides"].owner is Role.LEADER
    assert str(actions["Send slides"].due) == "2026-12-01"
    assert actions["Show the board"].owner is Role.MENTOR
    assert actions["Show the board"].session_number == 1


@pytest.mark.parametrize("where", [[], ["--session", "1"]])
def test_a_topic_understands_the_quick_line_and_goes_to_the_next_session(run, plain, look, where):
    topic_id = run("add", plain, "topic", "Live demo @priya 10m #technology", *where).out.strip()
    (session,) = SessionService(look).lines()
    topic = next(topic for topic in AgendaService(look).topics(session.id) if topic.id == topic_id)
    assert (topic.title, topic.lead, topic.minutes, topic.area) == ("Live demo", Role.MENTOR, 10, "technology")


def test_a_session_that_is_not_there_is_told(run, plain, untouched):
    with untouched(plain):
        for kind in ("note", "journal", "action", "topic"):
            outcome = run("add", plain, kind, "text", "--session", "9")
            assert outcome.failed_on_one_line
            assert "session 9" in outcome.err


def test_a_topic_needs_a_session_to_come(run, plain, look):
    (session,) = SessionService(look).lines()
    SessionService(look).cancel(session.id)
    assert run("add", plain, "topic", "text").failed_on_one_line


@pytest.mark.parametrize("text", ["👩🏽‍💻 emoji 🎉", "שלום עולם", "مرحبا", "e\u0301 combining", "tab\there", "𝕬stral"])
def test_text_of_any_script_works(run, plain, look, text):
    note = NoteService(look).get(run("add", plain, "note", text).out.strip())
    assert note.body == text


def test_a_note_of_1_mb_works(run, plain, look):
    text = "# Long\n" + "words and wörds 🎉\n" * 50_000
    note = NoteService(look).get(run("add", plain, "note", "-", stdin=text.encode()).out.strip())
    assert note.body == text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("one line", "one line"),
        ("\n\n  ### Heading ##\nmore", "Heading ##"),
        ("word " * 20, "word word word word word word word word word word word…"),
        ("x" * 100, "x" * 59 + "…"),
        ("x" * 60, "x" * 60),
        ("###\n \n", ""),
        ("", ""),
    ],
)
def test_a_title_is_the_first_words(text, title):
    assert first_words(text) == title
    assert len(first_words(text)) <= 60
