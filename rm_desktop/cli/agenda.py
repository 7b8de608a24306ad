"""`rm-desktop agenda`: what a session will be about, as it would stand on paper; nothing private is in it."""

from dataclasses import asdict

from rm_desktop.cli.options import AgendaOptions
from rm_desktop.cli.output import on_one_line, say
from rm_desktop.cli.reading import read
from rm_desktop.documents.reading import area_in_words
from rm_desktop.documents.state_words import state_in_words
from rm_desktop.errors import Problem, UserError
from rm_desktop.services.one_page import OnePage, PaperAction, PaperTopic, page_of_number
from rm_desktop.services.sharing import SharingService
from rm_desktop.store.workspace import Workspace


def run(options: AgendaOptions) -> int:
    """Print the agenda of a session."""

    def find(workspace: Workspace) -> tuple[OnePage | None, str]:
        page = page_of_number(workspace, options.session)
        wanted = page is not None and options.markdown
        return page, SharingService(workspace).text(f"agenda:{options.session}", "markdown") if wanted else ""

    page, markdown = read(options.file, options, find)
    if page is None:
        raise UserError(Problem.NO_SUCH_SESSION, number=options.session)
    say(markdown.rstrip("\n") or "\n".join(_lines(page)), _as_json(page), as_json=options.json)
    return 0


def _lines(page: OnePage) -> list[str]:
    when = " ".join(part for part in (str(page.day or ""), f"{page.at:%H:%M}" if page.at else "") if part)
    parts = (when or "no day yet", f"{page.minutes} min", on_one_line(page.place), state_in_words(page.state))
    facts = " · ".join(part for part in parts if part)
    planned = sum(topic.minutes for topic in page.topics)
    lines = [f"Session {page.number} · {page.title}", facts, *([page.purpose] if page.purpose else [])]
    if page.actions:
        lines += ["", "What we promised", *map(_action, page.actions)]
    lines += ["", f"Topics, {planned} of {page.minutes} min planned", *map(_topic, page.topics)]
    if page.parked:
        lines += ["", "Parked", *map(_topic, page.parked)]
    return lines


def _topic(topic: PaperTopic) -> str:
    minutes = f"{topic.minutes} min" if topic.minutes else ""
    came = f"from session {topic.origin}" if topic.origin else ""
    asides = ", ".join(part for part in (minutes, topic.lead, area_in_words(topic.area), came) if part)
    return f"[{'x' if topic.done else ' '}] {topic.title}{f' ({asides})' if asides else ''}"


def _action(action: PaperAction) -> str:
    due = f", due {action.due}" if action.due else ""
    came = f" \N{RIGHTWARDS ARROW} {on_one_line(action.evidence)}" if action.done and action.evidence else ""
    return f"[{'x' if action.done else ' '}] {on_one_line(action.text)} ({action.owner}{due}){came}"


def _as_json(page: OnePage) -> dict[str, object]:
    value = asdict(page)
    value |= {"day": str(page.day) if page.day else None, "at": f"{page.at:%H:%M}" if page.at else None}
    value["actions"] = [asdict(each) | {"due": str(each.due) if each.due else None} for each in page.actions]
    value["topics"] = [_topic_value(topic, "done" if topic.done else "open") for topic in page.topics]
    value["parked"] = [_topic_value(topic, "parked") for topic in page.parked]
    return value


def _topic_value(topic: PaperTopic, state: str) -> dict[str, object]:
    return asdict(topic) | {"state": state}
