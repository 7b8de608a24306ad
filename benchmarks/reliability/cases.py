"""Commands that are starved of disk, and what must be true of the files after each."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reliability.future import at_next_revision, scripts
from benchmarks.reliability.kills import ROOT
from rm_desktop.clock import SystemClock
from rm_desktop.errors import UserError
from rm_desktop.messages import one_line
from rm_desktop.services.backing_up import examine, list_backups
from rm_desktop.services.checking import Checker
from rm_desktop.services.protecting import key_for
from rm_desktop.store.backup_folder import folder_for
from rm_desktop.store.driver import dbapi
from rm_desktop.store.workspace import open_workspace

PASSPHRASE = "three mild pears"
_OLDER = "what was exported before\n"
_KNOWN, _NEW = "known before", "new at that moment"
_BODY = "many words " * 3000
_EXPORT = ("export", "PAIR", "--what", "notes", "--format", "markdown", "--out", "OUT")
ARGUMENTS = {
    "save": ("add", "PAIR", "note", f"# {_NEW}\n\n{_BODY}"),
    "migrate": ("add", "PAIR", "note", f"# {_NEW}\n\n{_BODY}"),
    "export": _EXPORT,
    "export over another": (*_EXPORT, "--force"),
    "backup": ("backup", "PAIR"),
    "restore": ("restore", "FIRST", "--to", "PAIR"),
}
# SQLite says so too where a full disk shows only in fsync, ftruncate or the file in which memory is shared; the program
# then looks how much room there is, and of that strace changes nothing.
IN_GENERAL = "(disk I/O)"
_CAUSES = {"ENOSPC": ("disk is full", "No space left", IN_GENERAL), "EIO": ("could not write", "could not read")}


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it said on standard error."""

    code: int
    told: str


@dataclass(frozen=True)
class Case:
    """A command on the workspace in a folder, in which everything else it may touch lies too."""

    name: str
    protected: bool
    folder: Path

    def copied(self, folder: Path) -> "Case":
        """Return the same case on copies of all files."""
        shutil.copytree(self.folder, folder)
        return Case(self.name, self.protected, folder)

    def prepare(self) -> None:
        """Make the workspace with one change that was acknowledged, and what the command works on."""
        self._out.parent.mkdir(parents=True)
        (self.folder / "secret").write_text(PASSPHRASE, encoding="utf-8")
        self._plainly("demo", "PAIR", *(() if self.protected else ("--unprotected",)))
        self._plainly("add", "PAIR", "note", f"# {_KNOWN}\n\n{_BODY}")
        if self.name == "migrate":
            scripts()  # else the command would write them, and could be starved there
        if self.name == "export over another":
            self._out.write_text(_OLDER, encoding="utf-8")
        if self.name == "restore":
            shutil.copyfile(self._path, self.folder / "first.rmpair")

    def command(self) -> tuple[str, ...]:
        """Return the command line that is to be starved."""
        program = ("-m", "benchmarks.reliability.upgrade") if self.name == "migrate" else (str(ROOT / "main.py"),)
        return (sys.executable, *program, *self._filled(*ARGUMENTS[self.name]))

    def complaints(self, ended: Ended, error: str) -> list[str]:
        """Return what is not as it must be."""
        found = [] if ended.code in (0, 1) else [f"exit code {ended.code}: {ended.told[-300:]}"]
        if ended.code == 1:
            found += badly_told(ended.told, error)
        return [*found, *self._in_the_workspace(ended), *self._in_the_document(ended), *self._beside()]

    def kept_though_refused(self, ended: Ended) -> bool:
        """Return whether the command failed and yet its change is there: reported, as SQLite cannot do otherwise."""
        return ended.code == 1 and self.name in ("save", "migrate") and _NEW in self._titles()

    @property
    def _path(self) -> Path:
        return self.folder / "pair.rmpair"

    @property
    def _out(self) -> Path:
        return self.folder / "out" / "notes.md"

    @property
    def _root(self) -> Path:
        return self.folder / "home" / "backups"

    def _filled(self, *words: str) -> tuple[str, ...]:
        places = {"PAIR": str(self._path), "OUT": str(self._out), "FIRST": str(self.folder / "first.rmpair")}
        secret = ("--passphrase-file", str(self.folder / "secret")) if self.protected else ()
        return (*(places.get(word, word) for word in words), "--home", str(self.folder / "home"), *secret)

    def _plainly(self, *words: str) -> None:
        subprocess.run((sys.executable, str(ROOT / "main.py"), *self._filled(*words)), check=True, capture_output=True)

    def _program(self) -> AbstractContextManager[None]:
        return at_next_revision() if self.name == "migrate" else nullcontext()

    def _titles(self) -> list[str]:
        backups = folder_for(self._root, self._path)
        with self._program():
            key = key_for(self._path, PASSPHRASE)
            with closing(open_workspace(self._path, key, SystemClock(), backups=backups)) as workspace:
                report = Checker().check(workspace)
                with closing(workspace.reader()) as reader:
                    titles = [row[0] for row in reader.execute("SELECT title FROM note")]
        return [*titles, *(f"flaw {finding}" for finding in report.findings)]

    def _in_the_workspace(self, ended: Ended) -> Iterator[str]:
        try:
            titles = self._titles()
        except (UserError, dbapi.DatabaseError) as error:
            yield f"the workspace: {one_line(error) if isinstance(error, UserError) else error}"
            return
        yield from (title for title in titles if title.startswith("flaw "))
        if titles.count(_KNOWN) != 1:
            yield "the change from before is gone"
        if self.name in ("save", "migrate") and ended.code == 0 and _NEW not in titles:
            yield "the acknowledged change is gone"

    def _in_the_document(self, ended: Ended) -> Iterator[str]:
        if not self.name.startswith("export"):
            return
        text = self._out.read_text(encoding="utf-8") if self._out.exists() else None
        whole = text is not None and text.count(_BODY.strip()) == 1
        before = _OLDER if self.name == "export over another" else None
        if not whole and (ended.code == 0 or text != before):
            yield "the document is neither whole nor as it was"

    def _beside(self) -> Iterator[str]:
        yield from (f"left behind: {part.name}" for part in self.folder.rglob("*.part*"))
        for backup in list_backups(self._root, self._path):
            found = examine(backup.path, key_for(backup.path, PASSPHRASE))
            if not found.ok:
                yield f"{backup.path.name}: {found.fault}"


def badly_told(told: str, error: str) -> list[str]:
    """Return what is wrong with the words of a command that could not do its work."""
    if not told.startswith("rm-desktop: ") or told.count("\n") != 1 or "fault in RM Desktop" in told:
        return [f"no sentence: {told[-300:]}"]
    if ".part" in told:
        return [f"a name that nobody knows: {told.strip()}"]
    return [] if any(cause in told for cause in _CAUSES[error]) else [f"another cause: {told.strip()}"]
