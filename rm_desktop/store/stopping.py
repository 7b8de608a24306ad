"""Stopping what is being written: the engine looks from time to time whether it is still wanted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import exc

from rm_desktop.errors import Problem, UserError
from rm_desktop.store.driver import dbapi

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace

# So many steps of SQLite's machine lie between two looks: about 20 records.
_STEPS = 2_000


@contextmanager
def stopped_by(workspace: "Workspace", cancelled: Callable[[], bool]) -> Iterator[None]:
    """Hold the writer inside the block; once it is `cancelled` what is being written is taken back.

    Raises CANCELLED then.
    """
    with workspace.writing:
        workspace.writer.set_progress_handler(cancelled, _STEPS)
        try:
            yield
        except (exc.OperationalError, dbapi.OperationalError) as error:
            if "interrupted" not in str(error):
                raise
            raise UserError(Problem.CANCELLED) from error
        finally:
            workspace.writer.set_progress_handler(None, 0)
