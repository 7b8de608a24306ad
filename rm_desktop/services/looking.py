"""Looking for one typed line: by name, in the texts, by tag and by person; runs away from the window."""

from collections.abc import Callable, Iterable, Sequence

from rm_desktop.models.kinds import Role
from rm_desktop.services.answers import Answer, Named, PersonFound, TagFound
from rm_desktop.services.asked import PERSON, TAG, Asked
from rm_desktop.services.fuzzy import fit, folded_words
from rm_desktop.store.driver import Connection
from rm_desktop.store.folding import fold
from rm_desktop.store.headings import EVERY, Heading, Headings, Only
from rm_desktop.store.hits import NOTHING_FOUND, Found
from rm_desktop.store.query import LEAST_TYPED
from rm_desktop.store.search import Searcher

# So many likely names are weighed one by one; each takes 20 µs.
_WEIGHED = 120
_TITLES = 20
_TEXTS = 20
# Of those a tag or person leaves over, as texts are found for all records alike.
_TEXTS_SIFTED = 60
# Among so many records three letters begin words in thousands of texts, which takes 20 ms to find and helps nobody.
_MANY = 30_000
_TAGS = 6
# A name that fits so much worse than the best one is none that was meant.
_NEAR = 0.25
# Names that fit about as well come newest first.
_ALIKE = 20
_PEOPLE = "SELECT role, name, initials, id FROM person WHERE deleted_at IS NULL ORDER BY role"


class Look:
    """One look; between its parts it asks whether it is still wanted, and ends with None where it is not."""

    def __init__(
        self, searcher: Searcher, headings: Headings, cancelled: Callable[[], bool], *, private: bool = True
    ) -> None:
        """Without `private` nothing private is found, nor counted."""
        self._private = private
        self._searcher = searcher
        self.headings = headings
        self._cancelled = cancelled

    def haste(self, asked: Asked) -> Answer:
        """Return only the texts, among whose hits are names too."""
        found = self._texts(asked, EVERY, shown=set())
        return Answer(asked, texts=found.hits, more=found.more, hasty=True)

    def answer(self, asked: Asked) -> Answer | None:
        """Return what is found, or None."""
        people = people_of(self._searcher.connection)
        meant = [called(each, people) for each in asked.people]
        stranger = next((each for each, found in zip(asked.people, meant, strict=True) if not found), "")
        if stranger:
            return Answer(asked, stranger=stranger)
        who = tuple({person.role.value for found in meant for person in found})
        only = Only(tuple(map(fold, asked.tags)), who, self._private)
        words = folded_words(asked.words)
        titles = self._titles(words, only) if words or asked.narrowed else ()
        if self._cancelled():
            return None
        found = self._texts(asked, only, shown={named.id for named in titles})
        if self._cancelled():
            return None
        tags = self._tags(asked.unfinished[1:]) if asked.unfinished[:1] == TAG else ()
        offered = tuple(meant[-1]) if asked.unfinished[:1] == PERSON else ()
        return Answer(asked, titles, found.hits, found.more, tags, offered)

    def _titles(self, words: Sequence[str], only: Only) -> tuple[Named, ...]:
        return ranked(words, self.headings.named(words, only, _WEIGHED))[:_TITLES]

    def _tags(self, typed: str) -> tuple[TagFound, ...]:
        shared = self.headings.tags(private=False)
        found = likely_tags(typed, self.headings.tags() if self._private else shared)
        return tuple(tag._replace(private=tag.name not in shared) for tag in found)

    def _texts(self, asked: Asked, only: Only, shown: set[str]) -> Found:
        """Return the texts found, without records that are shown by their names already."""
        if not asked.words:
            return NOTHING_FOUND
        least = LEAST_TYPED + (self.headings.count >= _MANY)
        limit = _TEXTS_SIFTED if asked.narrowed else _TEXTS + len(shown)
        found = self._searcher.glance(asked.words, limit, least, private=self._private)
        hits = [hit for hit in found.hits if hit.id not in shown]
        if asked.narrowed:
            count = {heading.id for heading in self.headings.of((hit.id for hit in hits), only)}
            hits = [hit for hit in hits if hit.id in count]
        more = found.more or len(hits) > _TEXTS
        return found._replace(hits=tuple(hits[:_TEXTS]), more=more)


def ranked(words: Sequence[str], headings: Iterable[Heading]) -> tuple[Named, ...]:
    """Return those that fit folded words, the best first and of equally good ones the newest."""
    fitting = [(heading, found) for heading in headings if (found := fit(words, heading.title)) is not None]
    fitting.sort(key=lambda pair: (-round(pair[1].score * _ALIKE), pair[0].place))
    best = max((found.score for _, found in fitting), default=0.0)
    return tuple(
        Named(heading.kind, heading.id, heading.title, heading.who, heading.private, found.marks, found.score)
        for heading, found in fitting
        if found.score >= best - _NEAR
    )


def likely_tags(typed: str, counts: dict[str, int]) -> tuple[TagFound, ...]:
    """Return the tags that fit what was typed of one, the most used first; all of them where nothing was."""
    words = folded_words(typed)
    fitting = [(tag, count, found) for tag, count in counts.items() if (found := fit(words, tag)) is not None]
    fitting.sort(key=lambda each: (-round(each[2].score * _ALIKE), -each[1], each[0]))
    return tuple(TagFound(tag, count, found.marks) for tag, count, found in fitting[:_TAGS])


def people_of(connection: Connection) -> tuple[tuple[PersonFound, str], ...]:
    """Return the two people, each with their initials."""
    rows = connection.execute(_PEOPLE)
    return tuple((PersonFound(Role(role), name, id_), initials) for role, name, initials, id_ in rows)


def called(typed: str, people: Iterable[tuple[PersonFound, str]]) -> list[PersonFound]:
    """Return who is meant: by the beginning of any of their names or by their initials."""
    wanted = fold(typed)
    return [
        person
        for person, initials in people
        if fold(initials) == wanted or any(part.startswith(wanted) for part in fold(person.name).split())
    ]
