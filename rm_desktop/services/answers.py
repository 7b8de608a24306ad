"""What was found for one typed line: plain values that go from the thread that looks to the window that shows."""

from dataclasses import dataclass
from typing import NamedTuple

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.asked import Asked
from rm_desktop.store.hits import Hit


class Named(NamedTuple):
    """A record that is called so; `marks` are the places of the letters that fit, `score` how well they do."""

    kind: Kind
    id: str
    title: str
    who: str
    private: bool
    marks: tuple[int, ...] = ()
    score: float = 0.0


class TagFound(NamedTuple):
    """A tag as it is written, and how many records bear it; a `private` one is on private records alone."""

    name: str
    uses: int
    marks: tuple[int, ...] = ()
    private: bool = False


class PersonFound(NamedTuple):
    """One of the two."""

    role: Role
    name: str
    id: str


@dataclass(frozen=True)
class Answer:
    """What was found, the best of each group first; `more` where not all texts are here.

    It is `hasty` where names were not looked at, as they are still to be read: the same line can be asked again.
    `stranger` is a person asked for whom nobody of the two is called.
    """

    asked: Asked
    titles: tuple[Named, ...] = ()
    texts: tuple[Hit, ...] = ()
    more: bool = False
    tags: tuple[TagFound, ...] = ()
    people: tuple[PersonFound, ...] = ()
    stranger: str = ""
    hasty: bool = False

    @property
    def nothing(self) -> bool:
        """Return whether no record was found, nor what would find one."""
        return not (self.titles or self.texts or self.tags or self.people)


@dataclass(frozen=True)
class Recent:
    """Where a person was last, and what changed last; no record is in both."""

    opened: tuple[Hit, ...] = ()
    changed: tuple[Hit, ...] = ()
