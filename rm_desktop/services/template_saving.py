"""A session's agenda as a template that another session, or another pair, can use."""

from rm_desktop.models.limits import clean_text, clean_title
from rm_desktop.models.sessions import Session, Topic
from rm_desktop.services.lines import pair_view, topic_lines
from rm_desktop.services.template import Step, Template, TemplateKind
from rm_desktop.services.template_filling import unfilled
from rm_desktop.services.template_reading import MOST_STEPS
from rm_desktop.services.template_writing import file_name
from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.services.two_sides import parted
from rm_desktop.store.workspace import Workspace


def template_of(workspace: Workspace, session_id: str, name: str, summary: str = "") -> Template:
    """Return what is on a session's agenda and not parked as a template, a hundred steps at most.

    The names of the two become variables again, and nothing but the topics' own words is read. Raises EMPTY_TITLE.
    """
    named = clean_title(name, "name")
    with workspace.read() as reader:
        pair = pair_view(reader, workspace.me)
        topics = topic_lines(reader, Topic.session_id == session_id)
        session = reader.get(Session, session_id)
    steps = tuple(_step(topic, pair) for topic in topics if not topic.parked)[:MOST_STEPS]
    planned = sum(step.minutes or 0 for step in steps) or (None if session is None else session.minutes)
    told = unfilled(clean_text(summary, "summary").strip(), pair)
    return Template(file_name(named).removesuffix(".toml"), TemplateKind.AGENDA, named, told, planned, steps)


def _step(topic: TopicLine, pair: PairView) -> Step:
    both, mentor, leader = (unfilled(text, pair) for text in parted(topic.detail, pair))
    title = unfilled(topic.title, pair)
    return Step(title, mentor, leader, topic.lead, topic.minutes, topic.area, both)
