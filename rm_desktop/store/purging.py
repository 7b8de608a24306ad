"""Deleting records for good: with what cannot be without them, with their history, and with every name they had."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.store.changes import Changes, Deed
from rm_desktop.store.driver import Connection
from rm_desktop.store.history import open_unit
from rm_desktop.store.links import links_to

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

Ref = tuple[Kind, str]


def purge(workspace: "Workspace", records: Iterable[Ref], subject: str = "") -> Changes:
    """Delete records for good in one unit, which is no step of undo; also return those whose links were emptied.

    The unit keeps no subject: `subject` is for the Changes alone, which else are called after `records`.
    """
    asked = tuple(records)
    with workspace.transaction() as writer:
        writer.execute("PRAGMA defer_foreign_keys = ON")
        doomed = with_dependants(writer, asked)
        if not doomed:
            return Changes.made([], Deed.PURGE)
        freed = [ref for kind, record_id in doomed for ref in _empty_links(writer, kind, record_id)]
        for kind, record_id in doomed:
            writer.execute(f"DELETE FROM {kind} WHERE id = ?", (record_id,))
            _forget(writer, record_id)
        open_unit(writer, Deed.PURGE, "", workspace.clock.now())
    return Changes.made([*doomed, *freed], Deed.PURGE, subject).called_after(asked)


def with_dependants(connection: Connection, records: Iterable[Ref]) -> list[Ref]:
    """Return records and everything that cannot be without them, each once, what was asked for first."""
    found = dict.fromkeys(records)
    waiting = list(found)
    while waiting:
        kind, record_id = waiting.pop()
        for link in links_to(kind):
            if link.needed:
                rows = connection.execute(f"SELECT id FROM {link.kind} WHERE {link.column} = ?", (record_id,))
                new = [ref for row in rows if (ref := (link.kind, str(row[0]))) not in found]
                found.update(dict.fromkeys(new))
                waiting += new
    return list(found)


def _empty_links(writer: Connection, kind: Kind, record_id: str) -> list[Ref]:
    """Empty every link to a record that may be empty; return the records that held one."""
    freed: list[Ref] = []
    for link in links_to(kind):
        if not link.needed:
            pointing = f"{link.column} = ?"
            rows = writer.execute(f"SELECT id FROM {link.kind} WHERE {pointing}", (record_id,)).fetchall()
            freed += [(link.kind, row[0]) for row in rows]
            writer.execute(f"UPDATE {link.kind} SET {link.column} = NULL WHERE {pointing}", (record_id,))
    return freed


def _forget(writer: Connection, record_id: str) -> None:
    """Take a record out of the history; units that touched others too stay, without the name they may have from it."""
    units = "SELECT unit_id FROM history WHERE record_id = ?"
    writer.execute(f"UPDATE unit SET subject = '' WHERE id IN ({units})", (record_id,))
    emptied = f"id IN ({units}) AND NOT EXISTS (SELECT 1 FROM history WHERE unit_id = unit.id AND record_id <> ?)"
    gone = [row[0] for row in writer.execute(f"SELECT id FROM unit WHERE {emptied}", (record_id, record_id))]
    writer.execute("DELETE FROM history WHERE record_id = ?", (record_id,))
    writer.executemany("DELETE FROM unit WHERE id = ?", [(unit_id,) for unit_id in gone])
