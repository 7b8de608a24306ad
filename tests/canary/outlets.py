"""Every document a workspace can make: the scopes and formats come from the program's own lists."""

from collections.abc import Iterator
from pathlib import Path

from rm_desktop.documents.scope import Scope, What
from rm_desktop.errors import UserError
from rm_desktop.exchange.seal import seal
from rm_desktop.services.one_page import keep_pdf, one_page
from rm_desktop.services.own_templates import import_template, rewrite_own, save_own
from rm_desktop.services.sharing import FORMATS, Seal, SharingService, formats_of
from rm_desktop.services.template_saving import template_of
from rm_desktop.store.workspace import Workspace
from tests.canary.searching import PASSPHRASE, quick_seal


def scopes(workspace: Workspace) -> list[str]:
    """Return every scope there is; one that is about a session, once for each session."""
    numbers = [row[0] for row in workspace.writer.execute("SELECT number FROM session WHERE deleted_at IS NULL")]
    return [scope for what in What for scope in _spelled(what, numbers)]


def sheets(workspace: Workspace, folder: Path) -> Iterator[Path]:
    """Write the agenda of every session as it is kept for paper, and yield the files.

    What the window draws glyph by glyph from a page, and from nothing else, stands here in words.
    """
    for (session_id,) in workspace.writer.execute("SELECT id FROM session WHERE deleted_at IS NULL").fetchall():
        page = one_page(workspace, session_id)
        if page is not None:
            path = folder / f"agenda-{page.number}.pdf"
            keep_pdf(workspace, page, repr(page).encode(), path)
            yield path


def kept_templates(workspace: Workspace, folder: Path) -> Iterator[Path]:
    """Keep every agenda as a template, write each anew and bring it in again, and yield the files."""
    rows = workspace.writer.execute("SELECT id, number FROM session WHERE deleted_at IS NULL").fetchall()
    for session_id, number in rows:
        template = template_of(workspace, session_id, f"Session {number}", "As held")
        path = save_own(folder, template)
        yield path
        rewrite_own(path, template)
        yield path
        if template.steps:
            import_template(folder / "imported", path)
            yield folder / "imported" / path.name


def _spelled(what: What, numbers: list[int]) -> Iterator[str]:
    try:
        yield str(Scope.parse(what.value))
    except UserError:
        yield from (str(Scope.parse(f"{what.value}:{number}")) for number in numbers)


def documents(workspace: Workspace, folder: Path, only: frozenset[str] | None = None) -> Iterator[Path]:
    """Write every scope in every format, readable and sealed, and yield the files."""
    sharing = SharingService(workspace, seal=quick_seal)
    for scope in scopes(workspace):
        for form in formats_of(scope):
            for passphrase in (None, PASSPHRASE):
                path = folder / f"{scope.replace(':', '-')}.{form}{'.age' if passphrase else ''}"
                yield sharing.export(scope, form, path, passphrase=passphrase, only=only).path


def sealed_document(workspace: Workspace, folder: Path, sealing: Seal = seal) -> Path:
    """Write the whole programme as a person would have it encrypted, which takes seconds."""
    path = folder / "programme.age"
    return SharingService(workspace, sealing).export("programme", FORMATS[-1], path, passphrase=PASSPHRASE).path
