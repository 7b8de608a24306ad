"""`rm-desktop check`: whether a workspace is as it should be."""

from rm_desktop.cli.opening import opened
from rm_desktop.cli.options import CheckOptions
from rm_desktop.cli.output import say
from rm_desktop.services.checking import Checker, Flaw, Report

WORDS = {
    Flaw.PAGES: "Part of the file is damaged",
    Flaw.FOREIGN_PAGES: "Part of the file was changed by somebody without its key",
    Flaw.LINKS: "A record names another one that is not there",
    Flaw.SEARCH: "The search index is not that of the records",
    Flaw.REVISION: "The file's format is not the one this version writes",
    Flaw.PAIR: "There should be one pair",
    Flaw.PEOPLE: "There should be one leader and one mentor",
}


def run(options: CheckOptions) -> int:
    """Print what was found and the counts; exit 1 where anything is wrong."""
    with opened(options.file, options) as workspace:
        report = Checker().check(workspace)
    value = {
        "ok": report.ok,
        "revision": report.revision,
        "findings": [{"flaw": finding.flaw.value, "detail": finding.detail} for finding in report.flaws],
        "counts": dict(report.counts),
    }
    say(_as_text(report), value, as_json=options.json)
    return 0 if report.ok else 1


def _as_text(report: Report) -> str:
    findings = (f"{WORDS[finding.flaw]}: {finding.detail}" for finding in report.flaws)
    verdict = "Nothing is wrong." if report.ok else "Something is wrong. Keep this file and open your newest backup."
    counts = (f"{name.replace('_', ' ')}: {count}" for name, count in report.counts.items())
    return "\n".join((*findings, verdict, f"revision: {report.revision}", *counts))
