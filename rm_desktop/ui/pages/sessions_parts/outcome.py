"""An action or a takeaway as its row shows it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.ui.pages.sessions_parts.picture import SessionPicture
from rm_desktop.ui.wording import words


class Outcome(NamedTuple):
    """What came out of a session; a takeaway has no `done`."""

    kind: Kind
    id: str
    text: str
    role: Role
    whose: str
    done: bool | None = None
    due: date | None = None
    due_words: str = ""
    late: bool = False


def outcomes_of(picture: SessionPicture) -> tuple[Outcome, ...]:
    """Return the actions of a session, then its takeaways."""
    locale, today, pair = QLocale(), picture.today, picture.pair
    actions = tuple(
        Outcome(
            Kind.ACTION,
            line.id,
            line.text,
            line.owner,
            pair.person(line.owner).short,
            line.done,
            line.due,
            words.due(line.due, today, locale) if line.due is not None and not line.done else "",
            line.overdue(today),
        )
        for line in picture.actions
    )
    takeaways = tuple(
        Outcome(
            Kind.TAKEAWAY,
            line.id,
            line.text,
            line.learner,
            words.tr("{name} learned").format(name=pair.person(line.learner).short),
        )
        for line in picture.takeaways
    )
    return (*actions, *takeaways)
