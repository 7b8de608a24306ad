"""`rm-desktop add`: one record, and its id."""

from rm_desktop.cli.opening import opened
from rm_desktop.cli.options import AddOptions
from rm_desktop.cli.output import say
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_text_file
from rm_desktop.models.kinds import SessionState
from rm_desktop.services.actions import ActionService
from rm_desktop.services.agenda import AgendaService
from rm_desktop.services.journal import JournalService
from rm_desktop.services.notes import NoteService
from rm_desktop.services.sessions import SessionService
from rm_desktop.store.changes import Changes
from rm_desktop.store.workspace import Workspace

_TITLE_LENGTH = 60
_TO_COME = frozenset({SessionState.PLANNED, SessionState.LIVE, SessionState.POSTPONED})


def run(options: AddOptions) -> int:
    """Add the record and print its id."""
    text = read_text_file("-") if options.text == ["-"] else " ".join(options.text)
    with opened(options.file, options) as workspace:
        added = _ADDERS[options.kind](workspace, options, text)
    record_id = added.ids[0]
    say(record_id, {"kind": options.kind, "id": record_id}, as_json=options.json)
    return 0


def first_words(text: str) -> str:
    """Return a title made from a text: its first line with words, without Markdown's `#`, 60 characters at most."""
    line = next((words for line in text.splitlines() if (words := line.strip().lstrip("#").strip())), "")
    if len(line) <= _TITLE_LENGTH:
        return line
    cut = line[: _TITLE_LENGTH - 1]
    whole = cut.rpartition(" ")[0] if " " in cut else cut
    return whole.rstrip(" ,;:.–—-") + "…"


def _add_note(workspace: Workspace, options: AddOptions, text: str) -> Changes:
    title = first_words(text) if options.title is None else options.title
    return NoteService(workspace).add(title, text, session_id=_session(workspace, options.session))


def _add_journal(workspace: Workspace, options: AddOptions, text: str) -> Changes:
    if not text.strip():
        raise UserError(Problem.EMPTY_TEXT)
    return JournalService(workspace).add(
        text, options.title or "", day=options.date, session_id=_session(workspace, options.session)
    )


def _add_action(workspace: Workspace, options: AddOptions, text: str) -> Changes:
    owner = options.owner or workspace.me
    return ActionService(workspace).add(text, owner, options.due, _session(workspace, options.session))


def _add_topic(workspace: Workspace, options: AddOptions, text: str) -> Changes:
    session_id = _session(workspace, options.session) or _next_session(workspace)
    return AgendaService(workspace).add(session_id, text)


_ADDERS = {"note": _add_note, "journal": _add_journal, "action": _add_action, "topic": _add_topic}


def _session(workspace: Workspace, number: int | None) -> str | None:
    """Return the id of the session with a number; raises NO_SUCH_SESSION."""
    if number is None:
        return None
    for line in SessionService(workspace).lines():
        if line.number == number:
            return line.id
    raise UserError(Problem.NO_SUCH_SESSION, number=number)


def _next_session(workspace: Workspace) -> str:
    for line in SessionService(workspace).lines():
        if line.state in _TO_COME:
            return line.id
    raise UserError(Problem.NO_SUCH_SESSION, number="to come")
