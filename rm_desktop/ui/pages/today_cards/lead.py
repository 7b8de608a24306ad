"""What a leading card of Today says, as values."""

from typing import NamedTuple

from rm_desktop.models.kinds import Kind
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.today_cards.row import RowWords


class LeadRow(NamedTuple):
    """One row and the record it leads to."""

    words: RowWords
    kind: Kind
    id: str


class LeadButton(NamedTuple):
    """One thing to do; `id` is what is asked for."""

    id: str
    words: str
    icon: str = ""


class Lead(NamedTuple):
    """One card: what it is called, what it says, and what can be done. The first button is the main one.

    `subject` is the session it is about.
    """

    name: str
    title: str
    facts: str = ""
    about: str = ""
    rows: tuple[LeadRow, ...] = ()
    empty: str = ""
    buttons: tuple[LeadButton, ...] = ()
    aside: str = ""
    aside_colour: TokenName = "ink2"
    name_colour: TokenName = "ink2"
    subject: str = ""
