"""What was found, as rows of the palette."""

from typing import TYPE_CHECKING

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.item_models.choices import Choice, Enter
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.palette.groups import TEXT_WORTH, Group, found_in, stretches
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import counted, tr

if TYPE_CHECKING:  # the answers come with the services, which bring SQLAlchemy
    from rm_desktop.services.answers import Answer, Named, PersonFound, Recent, TagFound
    from rm_desktop.store.hits import Hit

_ICONS: dict[Kind, str] = {
    Kind.PAIR: "user",
    Kind.PERSON: "user",
    Kind.CHARTER: "file",
    Kind.SESSION: "sessions",
    Kind.TOPIC: "sessions",
    Kind.ACTION: "check-square",
    Kind.TAKEAWAY: "lightbulb",
    Kind.GOAL: "goals",
    Kind.DRAFT_GOAL: "goals",
    Kind.CHECK_IN: "check-circle",
    Kind.NOTE: "notes",
    Kind.JOURNAL: "journal",
    Kind.PREPARATION: "edit",
    Kind.RECEIPT: "share",
}
# Documents tell of these; no page of the window shows one.
_NOWHERE = frozenset({Kind.ASSUMPTION, Kind.OBSERVATION})
_ROLES: dict[str, TokenName] = {"mentor": "mentor", "leader": "leader"}
# So many names beside texts, else as many as there are.
_FEW_TITLES = 7
# What is still typed comes first: the tags and people it may become.
_NARROWS = 2.0


def recent_groups(recent: "Recent", *, but: str = "") -> list[Group]:
    """Return where a person was last and what changed last, without the record that is shown already."""
    opened = tuple(_hit(hit) for hit in recent.opened if hit.id != but)
    changed = tuple(_hit(hit) for hit in recent.changed if hit.id != but and hit.kind not in _NOWHERE)
    return [Group(tr("Opened last"), opened, 0.0), Group(tr("Changed last"), changed, 0.0)]


def record_groups(answer: "Answer") -> list[Group]:
    """Return the records found and what narrows them down."""
    known = [each for each in answer.titles if each.kind not in _NOWHERE]
    texts = tuple(_hit(each) for each in answer.texts if each.kind not in _NOWHERE)
    titles = known[:_FEW_TITLES] if texts else known
    best = titles[0].score if titles else 0.0
    return [
        Group(tr("People"), tuple(_person(each) for each in answer.people), _NARROWS),
        Group(tr("Tags"), tuple(_tag(each) for each in answer.tags), _NARROWS),
        Group(tr("Titles") if answer.asked.words else tr("Changed last"), tuple(_named(each) for each in titles), best),
        Group(tr("In the text"), texts, TEXT_WORTH),
    ]


def said_of(answer: "Answer", offered: int) -> str:
    """Return in one sentence how much there is."""
    if answer.stranger:
        return tr("Nobody here is called ‘{name}’").format(name=answer.stranger)
    if answer.more:
        return counted(offered, "More than {n} found", "More than {n} found")
    return said_count(offered)


def said_count(count: int) -> str:
    """Return `12 found`, or that there is nothing."""
    return counted(count, "{n} found", "{n} found") if count else tr("Nothing found")


def note_offer(title: str) -> Group:
    """Return the offer to make a note where nothing is called so."""
    words_ = tr("Make a note called ‘{title}’").format(title=title)
    row = Choice(Enter.MAKE, words_, id=title, icon="plus")
    return Group(tr("Nothing is called or says ‘{words}’").format(words=title), (row,), 0.1)


def _named(named: "Named") -> Choice:
    return Choice(
        Enter.OPEN,
        _one_line(named.title),
        chip=words.kind_word(named.kind),
        kind=named.kind.value,
        id=named.id,
        icon=_ICONS.get(named.kind, "file"),
        colour=_ROLES.get(named.who, "ink2"),
        private=_private(named.private),
        marks=stretches(named.marks),
    )


def _hit(hit: "Hit") -> Choice:
    text, spans = found_in(hit.snippet)
    title = hit.title or text
    return Choice(
        Enter.OPEN,
        _one_line(title),
        caption="" if text == title else text,
        chip=words.kind_word(hit.kind),
        kind=hit.kind.value,
        id=hit.id,
        icon=_ICONS.get(hit.kind, "file"),
        private=_private(hit.private),
        found=spans,
    )


def _person(person: "PersonFound") -> Choice:
    said, colour = _role_word(person.role.value), _ROLES[person.role.value]
    return Choice(Enter.COMPLETE, person.name, chip=said, id=person.name.split()[0], icon="user", colour=colour)


def _role_word(role: str) -> str:
    return tr("Mentor") if role == "mentor" else tr("Leader")


def _tag(tag: "TagFound") -> Choice:
    chip = counted(tag.uses, "{n} record", "{n} records")
    private, marks = _private(tag.private), stretches(tag.marks)
    return Choice(Enter.COMPLETE, tag.name, chip=chip, id=tag.name, icon="tag", private=private, marks=marks)


def _private(private: bool) -> str:
    return tr("Private") if private else ""


def _one_line(title: str) -> str:
    """Return a title on one line, each letter in its place."""
    return title.replace("\n", " ").replace("\t", " ").replace("\r", " ")
