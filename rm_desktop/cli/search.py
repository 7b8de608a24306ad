"""`rm-desktop search`: the records that match, best first; asked of the store, without SQLAlchemy's half second."""

from contextlib import closing

from rm_desktop.cli.options import SearchOptions
from rm_desktop.cli.output import on_one_line, say
from rm_desktop.cli.reading import read
from rm_desktop.models.kinds import Kind
from rm_desktop.models.limits import clean_text
from rm_desktop.store.search import MARK_END, MARK_START, Found, Hit, Searcher
from rm_desktop.store.workspace import Workspace

_NO_MARKS = str.maketrans("", "", MARK_START + MARK_END)


def run(options: SearchOptions) -> int:
    """Print one row a hit; nothing found is a result, not a failure."""
    query = clean_text(" ".join(options.query), "query")

    def find(workspace: Workspace) -> Found:
        with closing(Searcher(workspace)) as searcher:
            return searcher.find(query, limit=options.limit, private=options.private)

    found = read(options.file, options, find)
    say(_as_text(found), _as_json(found), as_json=options.json)
    return 0


def _as_text(found: Found) -> str:
    if not found.hits:
        return "Nothing found."
    rows = [_row(hit) for hit in found.hits]
    if found.total > len(rows):
        rows.append(f"… and {found.total - len(rows)} more (--limit N shows them)")
    return "\n".join(rows)


def _row(hit: Hit) -> str:
    kind = "journal" if hit.kind is Kind.JOURNAL else hit.kind.value.replace("_", " ")
    parts = (on_one_line(hit.title), kind, on_one_line(_plain(hit.snippet)))
    return " · ".join(part for part in parts if part)


def _as_json(found: Found) -> dict[str, object]:
    hits = [
        {
            "kind": hit.kind.value,
            "id": hit.id,
            "title": hit.title,
            "snippet": _plain(hit.snippet),
            "updated_at": hit.updated_at.isoformat(),
            "private": hit.private,
        }
        for hit in found.hits
    ]
    return {"total": found.total, "ranked": found.ranked, "hits": hits}


def _plain(snippet: str) -> str:
    return snippet.translate(_NO_MARKS).strip()
