"""`rm-desktop check`: whether a workspace is as it should be, and which backup is, where it is not."""

import shlex
import sys
from pathlib import Path

from rm_desktop.cli.opening import key_unasked
from rm_desktop.cli.options import CheckOptions, backups_of, clock_of
from rm_desktop.cli.output import on_one_line, say
from rm_desktop.cli.reading import read
from rm_desktop.cli.secret_lines import Secrets
from rm_desktop.errors import Problem, UserError
from rm_desktop.messages import one_line
from rm_desktop.services.backing_up import Backup, list_backups, newest_good
from rm_desktop.services.checking import Checker, Flaw, Report
from rm_desktop.services.protecting import lost_its_salt
from rm_desktop.store.connection import inspect_head

WORDS = {
    Flaw.PAGES: "Part of the file is damaged",
    Flaw.FOREIGN_PAGES: "Part of the file was changed by somebody without its key",
    Flaw.LINKS: "A record names another one that is not there",
    Flaw.SEARCH: "The search index is not that of the records",
    Flaw.REVISION: "The file's format is not the one this version writes",
    Flaw.PAIR: "There should be one pair",
    Flaw.PEOPLE: "There should be one leader and one mentor",
}
# What a check is for: with these the file is at fault, not the key, the right to it or the way it was called.
_UNSOUND = frozenset(
    {Problem.DAMAGED, Problem.EMPTY_FILE, Problem.LOG_MISSING, Problem.NOT_A_WORKSPACE, Problem.NO_SUCH_FILE}
)
# With these the file has no key that fits, or its first bytes are not those that the key was made for.
_UNOPENED = frozenset({Problem.WRONG_PASSPHRASE, Problem.NEEDS_PASSPHRASE, Problem.KEY_NOT_IN_KEYRING})


def run(options: CheckOptions) -> int:
    """Print what was found and the counts; exit 1 where anything is wrong."""
    secrets = Secrets(options.passphrase_file)
    try:
        report = read(options.file, options, Checker().check, secrets, doubts=_is_unsound)
    except UserError as error:
        if error.problem in _UNOPENED:
            return _tell_misfit(error, options, secrets)
        if error.problem not in _UNSOUND:
            raise
        return _tell_refusal(error, options, _newest_good(options, secrets))
    backup = None if report.ok else _newest_good(options, secrets)
    value = {
        "ok": report.ok,
        "revision": report.revision,
        "findings": [{"flaw": finding.flaw.value, "detail": finding.detail} for finding in report.flaws],
        "counts": dict(report.counts),
        **_as_json(backup),
    }
    say(_as_text(report, _advice(options, backup)), value, as_json=options.json)
    return 0 if report.ok else 1


def _is_unsound(report: Report) -> bool:
    return not report.ok


def _tell_misfit(error: UserError, options: CheckOptions, secrets: Secrets) -> int:
    """Tell of a file that no known key opens; where one opens its backup, the file may be what is wrong, or surely is.

    A passphrase that opens the newest backup alone may also be the former one, so that is told as both.
    """
    backup = _newest_good(options, secrets)
    if backup is None or inspect_head(backup.path) is None:
        raise error
    if lost_its_salt(options.file, backup.path, key_unasked(backup.path, secrets)):
        error = UserError(Problem.DAMAGED, file=options.file.name, cause="its first bytes are wrong")
    elif error.problem is not Problem.WRONG_PASSPHRASE or backup not in list_backups(*_place(options))[:1]:
        raise error
    return _tell_refusal(error, options, backup)


def _tell_refusal(error: UserError, options: CheckOptions, backup: Backup | None) -> int:
    """Tell of a file that could not even be opened: a line for a person, and the same for a program that asks."""
    if options.json:
        value = {"ok": False, "problem": error.problem.value, "message": one_line(error), **_as_json(backup)}
        say("", value, as_json=True)
    advice = "" if backup is None else f" {_advice(options, backup)}"
    print(f"rm-desktop: {on_one_line(one_line(error) + advice)}", file=sys.stderr)
    return 1


def _newest_good(options: CheckOptions, secrets: Secrets) -> Backup | None:
    return newest_good(*_place(options), lambda backup: key_unasked(backup, secrets))


def _place(options: CheckOptions) -> tuple[Path, Path]:
    return backups_of(options), options.file


def _advice(options: CheckOptions, backup: Backup | None) -> str:
    if backup is None:
        return "No good backup of it was found."
    made = clock_of(options).local(backup.made)
    command = shlex.join(("rm-desktop", "restore", str(backup.path), "--to", str(options.file)))
    return f"The newest good backup is of {made:%Y-%m-%d %H:%M}: {backup.path}; restore it with: {command}"


def _as_json(backup: Backup | None) -> dict[str, object]:
    return {} if backup is None else {"backup": {"file": str(backup.path), "made": backup.made.isoformat()}}


def _as_text(report: Report, advice: str) -> str:
    findings = (f"{WORDS[finding.flaw]}: {finding.detail}" for finding in report.flaws)
    verdict = "Nothing is wrong." if report.ok else f"Something is wrong. Keep this file as it is. {advice}"
    counts = (f"{name.replace('_', ' ')}: {count}" for name, count in report.counts.items())
    return "\n".join((*findings, verdict, f"revision: {report.revision}", *counts))
