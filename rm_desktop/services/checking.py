"""Whether a workspace is as it should be, checked from the pages up to the pair."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from weakref import finalize

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Role
from rm_desktop.models.registry import BY_KIND
from rm_desktop.store import connection as engine
from rm_desktop.store.driver import Connection, dbapi
from rm_desktop.store.faults import faults_named
from rm_desktop.store.integrity import (
    SEARCH_INDEXES,
    cipher_faults,
    index_is_sound,
    link_faults,
    page_faults,
    quick_faults,
)
from rm_desktop.store.rest_seal import CHANGED_AT_REST, RestSeal
from rm_desktop.store.revision import HEAD, stored_revision
from rm_desktop.store.scratch import scratch_copy
from rm_desktop.store.workspace import Workspace

TRASH = "trash"
Cancelled = Callable[[], bool]
_LOOK_EVERY = 10_000  # of SQLite's steps between two looks at `cancelled`; about a millisecond


class Flaw(StrEnum):
    """What can be wrong with a workspace; worded where it is shown."""

    PAGES = "damaged-pages"
    FOREIGN_PAGES = "changed-without-the-key"
    LINKS = "broken-links"
    SEARCH = "search-index"
    REVISION = "revision"
    PAIR = "not-one-pair"
    PEOPLE = "not-two-people"


@dataclass(frozen=True)
class Finding:
    """One flaw and the engine's word on where; a detail never holds what a person wrote."""

    flaw: Flaw
    detail: str

    def __str__(self) -> str:
        return f"{self.flaw.value}: {self.detail}"


@dataclass(frozen=True)
class Report:
    """The outcome of a check; `counts` has the living records of each kind, and how many lie in the trash."""

    flaws: tuple[Finding, ...]
    revision: str
    counts: dict[str, int]

    @property
    def ok(self) -> bool:
        """Return whether nothing was found."""
        return not self.flaws

    @property
    def findings(self) -> tuple[str, ...]:
        """Return the flaws as `code: detail`."""
        return tuple(map(str, self.flaws))


class Checker:
    """Reads everything once; takes as long as the file is large, so it belongs on the background lane."""

    def quick(self, workspace: Workspace, cancelled: Cancelled | None = None) -> tuple[Finding, ...]:
        """Return what a look at every page finds, without comparing what they hold: for each start.

        Raises CANCELLED where `cancelled` says so.
        """
        looks = [(Flaw.PAGES, quick_faults)]
        if workspace.encrypted:
            looks.insert(0, (Flaw.FOREIGN_PAGES, cipher_faults))
        with faults_named(workspace.path):
            found = list(_at_rest(workspace))
            for flaw, look in looks:
                with closing(workspace.reader()) as reader:
                    if cancelled is not None:
                        reader.set_progress_handler(cancelled, _LOOK_EVERY)
                    found += [Finding(flaw, detail) for detail in look(reader)]
                if cancelled is not None and cancelled():
                    raise UserError(Problem.CANCELLED)
        return tuple(found)

    def check(self, workspace: Workspace) -> Report:
        """Return what is wrong with an open workspace and what it holds; nothing is changed."""
        with faults_named(workspace.path):
            flaws = _at_rest(workspace) + _in_the_pages(workspace)
            if not flaws:
                flaws = (*_in_the_indexes(workspace), *_in_the_pair(workspace))
            return Report(flaws, stored_revision(workspace.writer) or "", _counts(workspace))


def _at_rest(workspace: Workspace) -> tuple[Finding, ...]:
    """Look whether an unprotected file is as it was left; asked before anything of the present has been written."""
    broken = workspace.changed_at_rest() or _read_broken(workspace)
    return (Finding(Flaw.FOREIGN_PAGES, CHANGED_AT_REST),) if broken else ()


def _read_broken(workspace: Workspace) -> bool:
    """Return the same of a file that is only read, and that nobody is writing at the moment."""
    if not workspace.read_only or workspace.encrypted:
        return False
    if any(companion.exists() for companion in engine.companions(workspace.path)):
        return False
    seal = RestSeal(workspace.path, to_write=False)
    finalize(workspace, seal.let_go)  # no sooner: closing it would drop the locks of who reads in this process
    return seal.broken()


def _in_the_pages(workspace: Workspace) -> tuple[Finding, ...]:
    """Look at every page and every link between rows.

    Each look has a connection of its own: SQLCipher answers nothing more once it has met a page it cannot trust.
    """
    looks = [(Flaw.PAGES, page_faults), (Flaw.LINKS, link_faults)]
    if workspace.encrypted:
        looks.insert(0, (Flaw.FOREIGN_PAGES, cipher_faults))
    found = []
    for flaw, look in looks:
        with closing(workspace.reader()) as reader:
            found += [Finding(flaw, detail) for detail in look(reader)]
    return tuple(found)


def _in_the_indexes(workspace: Workspace) -> Iterator[Finding]:
    yield from (Finding(Flaw.SEARCH, index) for index in _unsound_indexes(workspace))
    with workspace.writing:
        revision = stored_revision(workspace.writer)
    if revision != HEAD:
        yield Finding(Flaw.REVISION, revision or "none")


def _unsound_indexes(workspace: Workspace) -> list[str]:
    """Compare the search indexes with the records, on a copy: SQLite lets only a writer ask, and for seconds.

    Where there is no room for a copy, it is made in memory.
    """
    try:
        with scratch_copy(workspace) as copy:
            return [index for index in SEARCH_INDEXES if not index_is_sound(copy, index)]
    except UserError as error:
        if error.problem is not Problem.DISK_FULL:
            raise
    with _copy_in_memory(workspace) as copy:
        return [index for index in SEARCH_INDEXES if not index_is_sound(copy, index)]


@contextmanager
def _copy_in_memory(workspace: Workspace) -> Iterator[Connection]:
    with closing(engine.connect(workspace.path, workspace.key, workspace.salt, mode="memory")) as copy:
        engine.prepare_scratch(copy)
        with closing(workspace.reader()) as source, engine.snapshot(source):
            source.backup(copy)
        engine.prepare_scratch(copy)
        yield copy


def _in_the_pair(workspace: Workspace) -> Iterator[Finding]:
    with closing(workspace.reader()) as reader:
        pairs = reader.execute("SELECT count(*) FROM pair WHERE deleted_at IS NULL").fetchone()[0]
        roles = sorted(row[0] for row in reader.execute("SELECT role FROM person WHERE deleted_at IS NULL"))
    if pairs != 1:
        yield Finding(Flaw.PAIR, str(pairs))
    if roles != sorted(Role):
        yield Finding(Flaw.PEOPLE, " ".join(roles) or "0")


def _counts(workspace: Workspace) -> dict[str, int]:
    """Count the records of every kind that can still be read."""
    counts: dict[str, int] = {}
    trashed = 0
    for kind in BY_KIND:
        with closing(workspace.reader()) as reader, suppress(dbapi.DatabaseError):  # told above, page by page
            # count() leaves out what is null
            query = f"SELECT count(*), count(deleted_at) FROM {kind.value}"  # noqa: S608 (a name of ours)
            total, deleted = reader.execute(query).fetchone()
            counts[kind.value] = total - deleted
            trashed += deleted
    return counts | {TRASH: trashed}
