"""The search index's schema, made from the models: external-content FTS5 kept by triggers in the same transaction.

Triggers as in section 4.4.3 of SQLite's FTS5 documentation, so that no way of changing a record can miss the index.
"""

from collections.abc import Iterator, Sequence

from rm_desktop.models.base import Record
from rm_desktop.models.registry import PRIVATE, SHARED

# A word in the title counts five times one in the body.
_RANK = "bm25(5.0, 1.0)"
INDEXES: tuple[tuple[str, Sequence[type[Record]]], ...] = (("shared", SHARED), ("private", PRIVATE))


def index_ddl() -> Iterator[str]:
    """Yield the statements that lay both indexes, their content views and their triggers."""
    for name, records in INDEXES:
        searched = [record for record in records if record.searched]
        yield _view(f"{name}_entry", searched)
        yield (
            f"CREATE VIRTUAL TABLE search_{name} USING fts5(title, body, content='{name}_entry', content_rowid='seq', "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        yield f"INSERT INTO search_{name}(search_{name}, rank) VALUES ('secure-delete', 1)"
        yield f"INSERT INTO search_{name}(search_{name}, rank) VALUES ('rank', '{_RANK}')"
        for record in searched:
            yield from _triggers(f"search_{name}", record)


def _body(record: type[Record], prefix: str = "") -> str:
    """Return the SQL of what is searched beside the title, parted by newlines."""
    return " || char(10) || ".join(f"{prefix}{column}" for column in record.searched[:0:-1]) or "''"


def _view(name: str, records: Sequence[type[Record]]) -> str:
    """Return the view that is both indexes' content; the `+` keeps look-ups by `seq` off the indexes of the trash."""
    arms = (
        f"SELECT seq, '{record.kind.value}' AS kind, id, {record.searched[0]} AS title, {_body(record)} AS body, "
        f"updated_at FROM {record.__tablename__} WHERE +deleted_at IS NULL"
        for record in records
    )
    return f"CREATE VIEW {name} AS " + " UNION ALL ".join(arms)


def _triggers(index: str, record: type[Record]) -> Iterator[str]:
    table = record.__tablename__
    title = record.searched[0]
    take = (
        f"INSERT INTO {index}({index}, rowid, title, body) "
        f"SELECT 'delete', old.seq, old.{title}, {_body(record, 'old.')} WHERE old.deleted_at IS NULL;"
    )
    give = (
        f"INSERT INTO {index}(rowid, title, body) "
        f"SELECT new.seq, new.{title}, {_body(record, 'new.')} WHERE new.deleted_at IS NULL;"
    )
    columns = ", ".join((*record.searched, "deleted_at"))
    yield f"CREATE TRIGGER {table}_search_insert AFTER INSERT ON {table} BEGIN {give} END"
    yield f"CREATE TRIGGER {table}_search_delete AFTER DELETE ON {table} BEGIN {take} END"
    yield f"CREATE TRIGGER {table}_search_update AFTER UPDATE OF {columns} ON {table} BEGIN {take} {give} END"
