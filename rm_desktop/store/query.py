"""What a person types into a search field, as an FTS5 query that cannot be malformed. Pure."""

import re

from rm_desktop.store.folding import fold

# "a phrase", -word, word*, word. A quote that never closes runs to the end.
_TERM = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
# Every word that begins with one letter is most of the index: at 100,000 notes a prefix of one letter takes 190 ms,
# of two up to 100 ms, of three 5 to 20 ms. Scripts that write a word in a character or two are not held to it.
_LEAST_ASKED = 2
LEAST_TYPED = 3
_WORDY = re.compile(r"\w")


def fts_query(text: str, *, typing: bool = False, least: int = LEAST_TYPED) -> str | None:
    """Return the FTS5 expression for a typed query, or None where it holds no word.

    Words are all required; `"…"` is a phrase, `word*` a prefix, `-word` is excluded. With `typing` the last word
    counts as a prefix while no space follows it, from its `least` letter on, the third. Exclusions alone find nothing.
    """
    text = text.encode("utf-8", "ignore").decode().replace("\0", " ")  # what no stored text can hold
    wanted: list[str] = []
    unwanted: list[str] = []
    for match in _TERM.finditer(text):
        term = _term(match, least if typing and match.end() == len(text) else 0)
        if term:
            (unwanted if match["minus"] else wanted).append(term)
    if not wanted:
        return None
    query = " AND ".join(wanted)
    return f"({query}) NOT ({' OR '.join(unwanted)})" if unwanted else query


def _term(match: re.Match[str], typed: int) -> str:
    """Return one term; `typed` is how many letters it takes to be the beginning of a word, 0 where it is one."""
    if match["phrase"] is not None:
        return f'"{match["phrase"]}"' if _WORDY.search(match["phrase"]) else ""
    word = match["word"]
    bare = word.rstrip("*")
    if not _WORDY.search(bare):
        return ""
    asked = word.endswith("*")
    wide = fold(bare).isascii() and len(bare) < (_LEAST_ASKED if asked else typed)
    return f'"{bare}" *' if (typed or asked) and not wide else f'"{bare}"'
