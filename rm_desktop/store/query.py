"""What a person types into a search field, as an FTS5 query that cannot be malformed. Pure."""

import re

# "a phrase", -word, word*, word. A quote that never closes runs to the end.
_TERM = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_WORDY = re.compile(r"\w")


def fts_query(text: str, *, typing: bool = False) -> str | None:
    """Return the FTS5 expression for a typed query, or None where it holds no word.

    Words are all required; `"…"` is a phrase, `word*` a prefix, `-word` is excluded. With `typing` the last word
    counts as a prefix while no space follows it.
    """
    text = text.encode("utf-8", "ignore").decode().replace("\0", " ")  # what no stored text can hold
    wanted: list[str] = []
    unwanted: list[str] = []
    for match in _TERM.finditer(text):
        term = _term(match, ends=typing and match.end() == len(text))
        if term:
            (unwanted if match["minus"] and wanted else wanted).append(term)
    if not wanted:
        return None
    query = " AND ".join(wanted)
    return f"({query}) NOT ({' OR '.join(unwanted)})" if unwanted else query


def _term(match: re.Match[str], *, ends: bool) -> str:
    if match["phrase"] is not None:
        return f'"{match["phrase"]}"' if _WORDY.search(match["phrase"]) else ""
    word = match["word"]
    bare = word.rstrip("*")
    if not _WORDY.search(bare):
        return ""
    return f'"{bare}" *' if ends or word.endswith("*") else f'"{bare}"'
