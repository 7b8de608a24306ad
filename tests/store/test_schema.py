"""The migrated schema and the models' schema are one and the same."""

import re
from pathlib import Path

from rm_desktop.models.base import Base
from rm_desktop.models.registry import BY_KIND, PRIVATE, SHARED
from rm_desktop.store import connection as engine
from rm_desktop.store.migrate import run_scripts
from rm_desktop.store.revision import HEAD, stored_revision


def schema_of(connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r"\s+", " ", sql) for name, sql in rows if name != "alembic_version"}


def test_the_migrated_schema_is_the_models_schema(tmp_path, workspace):
    path: Path = tmp_path / "migrated.rmpair"
    connection = engine.connect(path, None, None, mode="rwc")
    run_scripts(connection)
    assert stored_revision(connection) == HEAD
    assert schema_of(connection) == schema_of(workspace.writer)
    connection.close()


def test_every_table_of_a_record_is_shared_or_private_and_never_both():
    names = {record.__tablename__ for record in BY_KIND.values()}
    assert len(SHARED) + len(PRIVATE) == len(names) == len(BY_KIND)
    beside = {table.name for table in Base.metadata.sorted_tables} - names
    assert beside == {"unit", "history", "local_state"}
