"""Bringing an older workspace to the present schema: a checked copy first, then Alembic in one transaction."""

from pathlib import Path
from typing import TYPE_CHECKING

from rm_desktop.errors import Problem, UserError
from rm_desktop.store import connection as engine
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.revision import HEAD, stored_revision

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(workspace: "Workspace") -> None:
    """Upgrade an open workspace to HEAD; a copy of it as it was stays beside it as `NAME.before-REVISION.rmpair`.

    Raises what writing can raise; then nothing has changed.
    """
    _copy_beside(workspace)
    with faults_named(workspace.path):
        run_scripts(workspace.writer)


def run_scripts(writer: Connection) -> None:
    """Run every revision the file lacks, in one transaction on this connection."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    core = create_engine("sqlite://", module=dbapi, creator=lambda: writer, poolclass=StaticPool, hide_parameters=True)
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with core.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def _free_name(path: Path) -> Path:
    """Return `NAME.before-REVISION.rmpair`, numbered where an earlier try has left one."""
    name = f"{path.stem}.before-{HEAD}"
    names = (path.with_name(f"{name}{number}{path.suffix}") for number in ("", *(f"-{n}" for n in range(2, 100))))
    free = next((candidate for candidate in names if not candidate.exists()), None)
    if free is None:
        raise UserError(Problem.ALREADY_EXISTS, file=f"{name}{path.suffix}")
    return free


def _copy_beside(workspace: "Workspace") -> None:
    revision = stored_revision(workspace.writer) or "0000"
    target = _free_name(workspace.path)
    with faults_named(target):
        copy = engine.connect(target, workspace.key, workspace.salt, mode="rwc")
        try:
            workspace.writer.backup(copy)
            if stored_revision(copy) != revision:
                raise UserError(Problem.COULD_NOT_WRITE, file=target.name, cause="the copy differs")
        finally:
            copy.close()
