"""Documents for other eyes: what would be in one, writing it, and the receipt of what left."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import func, select

from rm_desktop.documents import builders
from rm_desktop.documents.blocks import Document
from rm_desktop.documents.calendar_out import render_ics
from rm_desktop.documents.html_out import render_html
from rm_desktop.documents.markdown_out import render_markdown
from rm_desktop.documents.scope import Item as ContentItem
from rm_desktop.documents.scope import Scope, What
from rm_desktop.errors import Problem, UserError
from rm_desktop.exchange.seal import seal
from rm_desktop.files import digest_of, write_whole
from rm_desktop.models.private import DraftGoal, JournalEntry, Preparation, Receipt
from rm_desktop.services.export_pieces import Cancelled, Progress, counted, in_batches
from rm_desktop.services.leaving import Leaving
from rm_desktop.store.changes import Changes
from rm_desktop.store.firewall import SharedReader
from rm_desktop.store.workspace import Workspace

__all__ = ["FORMATS", "ContentItem", "Contents", "Exported", "LeftOut", "ReceiptLine", "SharingService", "formats_of"]
CALENDAR = "ics"
_RENDERERS = {"markdown": render_markdown, CALENDAR: render_ics, "html": render_html}
FORMATS = tuple(_RENDERERS)


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
    """What a document would hold, item by item, what stays here, and in which formats just that can be written."""

    title: str
    items: tuple[ContentItem, ...]
    left_out: LeftOut
    formats: tuple[str, ...] = ("html", "markdown")


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
            title, items = builders.title(reader, wanted), builders.contents(reader, wanted)
        formats = (CALENDAR,) if wanted.what is What.CALENDAR else ()
        return Contents(title, items, self.left_out(), (*formats, "html", "markdown"))

    def text(self, scope: str, format: str) -> str:
        """Return a document that stays here: to be looked at, or handed over with a receipt; raises as `contents`."""
        wanted = _wanted(scope, format)
        with self._workspace.shared_reader() as reader:
            return "".join(_RENDERERS[format](self._document(reader, wanted, None, None)))

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
        wanted = _wanted(scope, format)
        self._refuse_own_files(path)
        with self._workspace.shared_reader() as reader:
            document = self._document(reader, wanted, only, progress)
            chunks = in_batches(_RENDERERS[format](document), cancelled)
            if passphrase is not None:
                chunks = self._sealed(chunks, passphrase, cancelled)
            receipt = Receipt(what=str(wanted), format=format, file_name=path.name, encrypted=passphrase is not None)
            leaving = Leaving(self._workspace, receipt, reader)
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

    def recognise(
        self, path: Path, report: Progress | None = None, cancelled: Cancelled | None = None
    ) -> ReceiptLine | None:
        """Return the receipt of the file at `path`, by its bytes and whatever its name; None where it is not ours.

        Raises what `digest_of` raises.
        """
        digest = digest_of(path, report, cancelled)
        return next((receipt for receipt in self.receipts() if receipt.sha256 == digest), None)

    def _document(
        self, reader: SharedReader, scope: Scope, only: frozenset[str] | None, progress: Progress | None
    ) -> Document:
        clock = self._workspace.clock
        document = builders.build(reader, scope, only, clock.today(), clock.now())
        if progress is None:
            return document
        total = sum(only is None or item.id in only for item in builders.contents(reader, scope))
        return replace(document, blocks=counted(document.blocks, total, progress))

    def _refuse_own_files(self, path: Path) -> None:
        """Raise IN_USE for the workspace's file and SQLite's two beside it."""
        own = self._workspace.path.resolve()
        if path.resolve() in (own, own.with_name(f"{own.name}-wal"), own.with_name(f"{own.name}-shm")):
            raise UserError(Problem.IN_USE, file=path.name)

    def _sealed(self, chunks: Iterator[bytes], passphrase: str, cancelled: Cancelled | None) -> Iterator[bytes]:
        """Yield the encrypted whole: made in memory, and not before the place for it is known to be good."""
        yield self._seal(b"".join(chunks), passphrase, cancelled=cancelled)


def formats_of(scope: str) -> tuple[str, ...]:
    """Return the formats in which a scope can be exported; raises BAD_SCOPE."""
    dated = Scope.parse(scope).has_calendar
    return tuple(format for format in FORMATS if dated or format != CALENDAR)


def _wanted(scope: str, format: str) -> Scope:
    """Return what a document is about; a calendar file holds entries, whatever they were asked for by."""
    wanted = Scope.parse(scope)
    return wanted.as_calendar() if format == CALENDAR else wanted
