"""Documents for other eyes: what would be in one, writing it, and the receipt of what left."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Protocol

from sqlalchemy import func, select

from rm_desktop.documents import builders
from rm_desktop.documents.blocks import Block, Document, Heading
from rm_desktop.documents.html_out import render_html
from rm_desktop.documents.markdown_out import render_markdown
from rm_desktop.documents.scope import Item as ContentItem
from rm_desktop.documents.scope import Scope
from rm_desktop.errors import Problem, UserError
from rm_desktop.exchange.seal import seal
from rm_desktop.files import Written, digest_of, write_whole
from rm_desktop.models.private import DraftGoal, JournalEntry, Preparation, Receipt
from rm_desktop.store.changes import NOTHING, Changes, Deed
from rm_desktop.store.firewall import SharedReader
from rm_desktop.store.units import Units
from rm_desktop.store.workspace import Workspace

__all__ = ["FORMATS", "ContentItem", "Contents", "Exported", "LeftOut", "ReceiptLine", "SharingService"]
# So many pieces go on together; between two batches a person may stop the work.
_BATCH = 128
_RENDERERS = {"markdown": render_markdown, "html": render_html}
FORMATS = tuple(_RENDERERS)
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Seal(Protocol):
    """What encrypts for a passphrase; see `exchange.seal.seal`."""

    def __call__(self, plaintext: bytes, passphrase: str, *, cancelled: Cancelled | None = None) -> bytes:
        """Return the encrypted bytes."""
        ...


@dataclass(frozen=True)
class LeftOut:
    """How many private records there are that no document ever holds."""

    journal: int
    preparations: int
    drafts: int


@dataclass(frozen=True)
class Contents:
    """What a document would hold, item by item, and what stays here."""

    title: str
    items: tuple[ContentItem, ...]
    left_out: LeftOut


@dataclass(frozen=True)
class Exported:
    """A document that is safely in its place; `changes` has the receipt's id."""

    path: Path
    sha256: str
    size: int
    encrypted: bool
    changes: Changes


@dataclass(frozen=True)
class ReceiptLine:
    """What once left; `what` is the scope."""

    id: str
    at: datetime
    what: str
    format: str
    file_name: str
    sha256: str
    size: int
    encrypted: bool


class SharingService:
    """The one way documents leave: what is in them is read through the firewall and in no other way."""

    def __init__(self, workspace: Workspace, seal: Seal = seal) -> None:
        self._workspace = workspace
        self._seal = seal

    def contents(self, scope: str) -> Contents:
        """Return what a document of this scope would hold; raises BAD_SCOPE and NO_SUCH_SESSION."""
        wanted = Scope.parse(scope)
        with self._workspace.shared_reader() as reader:
            return Contents(builders.title(reader, wanted), builders.contents(reader, wanted), self.left_out())

    def export(
        self,
        scope: str,
        format: str,
        path: Path,
        *,
        passphrase: str | None = None,
        overwrite: bool = False,
        only: frozenset[str] | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Exported:
        """Write a document, encrypted by age where there is a passphrase, and its receipt; on any thread.

        The file appears whole and with its receipt, or not at all; of an encrypted one no readable byte touches the
        disk. `only` holds the ids of the records that may be in it, None allows all; `progress` is told (records done,
        in all). Raises BAD_SCOPE, NO_SUCH_SESSION, CANCELLED, IN_USE for the workspace's own files, and what
        `write_whole`, `seal` and a unit raise.
        """
        wanted = Scope.parse(scope)
        self._refuse_own_files(path)
        with self._workspace.shared_reader() as reader:
            document = self._document(reader, wanted, only, progress)
            chunks = _in_batches(_RENDERERS[format](document), cancelled)
            if passphrase is not None:
                chunks = self._sealed(chunks, passphrase, cancelled)
            receipt = Receipt(what=str(wanted), format=format, file_name=path.name, encrypted=passphrase is not None)
            leaving = _Leaving(self._workspace.units, receipt, reader)
            written = write_whole(path, chunks, overwrite=overwrite, around=leaving.with_receipt)
        return Exported(path, written.sha256, written.size, passphrase is not None, leaving.changes)

    def receipts(self) -> tuple[ReceiptLine, ...]:
        """Return what ever left, newest first."""
        columns = select(
            Receipt.id,
            Receipt.created_at,
            Receipt.what,
            Receipt.format,
            Receipt.file_name,
            Receipt.sha256,
            Receipt.size,
            Receipt.encrypted,
        )
        with self._workspace.read() as session:
            rows = session.execute(columns.where(Receipt.deleted_at.is_(None)).order_by(Receipt.seq.desc()))
            return tuple(ReceiptLine(*row) for row in rows)

    def left_out(self) -> LeftOut:
        """Return how many private records stay; of them only their number is read."""
        with self._workspace.read() as session:
            counts = (
                session.scalar(select(func.count()).select_from(record).where(record.deleted_at.is_(None))) or 0
                for record in (JournalEntry, Preparation, DraftGoal)
            )
            return LeftOut(*counts)

    def recognise(self, path: Path) -> ReceiptLine | None:
        """Return the receipt of the file at `path`, by its bytes and whatever its name; None where it is not ours.

        Raises what `digest_of` raises.
        """
        digest = digest_of(path)
        return next((receipt for receipt in self.receipts() if receipt.sha256 == digest), None)

    def _document(
        self, reader: SharedReader, scope: Scope, only: frozenset[str] | None, progress: Progress | None
    ) -> Document:
        document = builders.build(reader, scope, only, self._workspace.clock.today())
        if progress is None:
            return document
        total = sum(only is None or item.id in only for item in builders.contents(reader, scope))
        return replace(document, blocks=_counted(document.blocks, total, progress))

    def _refuse_own_files(self, path: Path) -> None:
        """Raise IN_USE for the workspace's file and SQLite's two beside it."""
        own = self._workspace.path.resolve()
        if path.resolve() in (own, own.with_name(f"{own.name}-wal"), own.with_name(f"{own.name}-shm")):
            raise UserError(Problem.IN_USE, file=path.name)

    def _sealed(self, chunks: Iterator[bytes], passphrase: str, cancelled: Cancelled | None) -> Iterator[bytes]:
        """Yield the encrypted whole: made in memory, and not before the place for it is known to be good."""
        yield self._seal(b"".join(chunks), passphrase, cancelled=cancelled)


class _Leaving:
    """The unit in which a file gets its name: `changes` has the receipt's id once both are safe."""

    def __init__(self, units: Units, receipt: Receipt, reader: SharedReader) -> None:
        self.changes: Changes = NOTHING
        self._units = units
        self._receipt = receipt
        self._reader = reader

    @contextmanager
    def with_receipt(self, written: Written) -> Iterator[None]:
        """Write the receipt of what is about to leave; it is kept only if the block comes to its end."""
        self._receipt.sha256, self._receipt.size = written.sha256, written.size
        self._reader.let_go()  # everything has been read, and a reader would keep the first change of a session waiting
        with self._units.begin(Deed.EXPORT, self._receipt.what) as unit:
            unit.add(self._receipt)
            yield
        self.changes = unit.changes


def _counted(blocks: Iterable[Block], total: int, progress: Progress) -> Iterator[Block]:
    """Pass blocks on and tell of each record that begins."""
    done = 0
    for block in blocks:
        if isinstance(block, Heading) and block.record:
            done += 1
            progress(min(done, total), total)
        yield block
    progress(total, total)


def _in_batches(pieces: Iterator[str], cancelled: Cancelled | None) -> Iterator[bytes]:
    """Yield the text as UTF-8, many pieces at a time."""
    while batch := list(islice(pieces, _BATCH)):
        _stop_if(cancelled)
        yield "".join(batch).encode()


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise UserError(Problem.CANCELLED)
