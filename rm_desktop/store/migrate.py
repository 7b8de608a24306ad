"""Bringing an older workspace to the present schema: a checked backup first, then Alembic in one transaction."""

from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(workspace: "Workspace", backups: Path) -> None:
    """Upgrade an open workspace to HEAD after a checked backup was made into a folder.

    Raises what writing can raise; then nothing has changed.
    """
    from rm_desktop.store.backup import Reason, make_backup  # which brings SQLAlchemy

    make_backup(workspace, backups, Reason.MIGRATION)
    with faults_named(workspace.path):
        run_scripts(workspace.writer)


def run_scripts(writer: Connection) -> None:
    """Run every revision the file lacks, in one transaction on this connection."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, exc
    from sqlalchemy.pool import StaticPool

    core = create_engine("sqlite://", module=dbapi, creator=lambda: writer, poolclass=StaticPool, hide_parameters=True)
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with core.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
    except exc.DBAPIError as error:
        if isinstance(error.orig, dbapi.DatabaseError):  # as every other statement would say it
            raise error.orig from error
        raise
