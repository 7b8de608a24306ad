"""Every failure in words, with its details filled in."""

from collections.abc import Callable, Mapping

from rm_desktop.errors import UserError
from rm_desktop.failure_words import WORDS, Message

# What stands in for a detail that was not given. Details are quoted when they are names.
_UNNAMED = {
    "file": "the file",
    "folder": "the folder",
    "field": "text",
    "cause": "the computer did not say why",
    "limit": "what is possible",
    "line": "1",
    "code": "a control character",
    "kind": "thing",
    "number": "with that number",
    "theirs": "a newer version",
    "ours": "this version",
    "host": "its name is not known",
    "log": "its log",
    "total": "several",
    "added": "some",
    "files": "the others",
}
_NAMES = frozenset({"file", "folder", "log"})
_MOST_NAMED = 5
# What records and their parts are called in a sentence; what is not named here is said as it is written.
_CALLED = {
    "action": "action",
    "area": "area",
    "assumption": "assumption",
    "attachment": "attachment",
    "body": "body",
    "charter": "charter",
    "detail": "detail",
    "entry": "entry",
    "evidence": "evidence",
    "goal": "goal",
    "journal": "journal",
    "minutes": "minutes",
    "name": "name",
    "note": "note",
    "notes": "notes",
    "observation": "observation",
    "pair": "pair",
    "person": "person",
    "place": "place",
    "preparation": "preparation",
    "purpose": "purpose",
    "rating": "rating",
    "receipt": "receipt",
    "session": "session",
    "signature": "signature",
    "statement": "statement",
    "success": "success",
    "tags": "tags",
    "takeaway": "takeaway",
    "template": "template",
    "text": "text",
    "title": "title",
    "topic": "topic",
    "check_in": "check-in",
    "draft_goal": "draft goal",
}


Say = Callable[[str], str]


class _Details(dict[str, object]):
    """The details of one failure: names in quotation marks, the unnamed in general words."""

    def __init__(self, details: Mapping[str, object], say: Say) -> None:
        super().__init__()
        self._say = say
        for name, value in details.items():
            if value not in (None, ""):
                self[name] = _worded(name, value, say)

    def __missing__(self, name: str) -> str:
        return self._say(_UNNAMED.get(name, "something"))


def describe(error: UserError, say: Say = str) -> Message:
    """Return a failure in words, with its details filled in on one line each; `say` puts them into another language."""
    words = WORDS[error.problem]
    details = _Details(error.details, say)
    filled = (say(part).format_map(details) if part else "" for part in (words.what, words.safe, words.action))
    return Message(*filled)


def one_line(error: UserError, say: Say = str) -> str:
    """Return a failure as one line: what a command line prints."""
    message = describe(error, say)
    return " ".join(part for part in (message.what, message.safe, message.action) if part)


def _worded(name: str, value: object, say: Say) -> str:
    if isinstance(value, tuple):
        more = ("…",) if len(value) > _MOST_NAMED else ()
        return ", ".join((*(_worded("file", each, say) for each in value[:_MOST_NAMED]), *more))
    known = str(value)
    if name in ("cause", "kind", "field"):
        known = say(_CALLED.get(known, known))
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in known)
    text = text.replace("_", " ") if name in ("kind", "field") else text
    return f"‘{text}’" if name in _NAMES else text
