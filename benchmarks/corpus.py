"""Notes as people write them, the same for the same seed: words by Zipf's law, Markdown structure, few long ones."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

SEED = 20_260_101
VOCABULARY = 20_000
# Every 40th note holds a rare word, and three notes share one: one to five hits whatever the size of the corpus.
_RARE_EVERY = 40
_RARE_SHARED_BY = 3
# Words of running text by Zipf's law with exponent 1 (Manning and Schütze 1999, section 1.4.3).
_ONSETS: tuple[str, ...] = (
    *"bcdfghjklmnprstvwzbcdfglmnprst",
    "br",
    "cl",
    "dr",
    "fl",
    "gr",
    "pl",
    "pr",
    "st",
    "tr",
    "sh",
    "th",
    "qu",
)
_VOWELS: tuple[str, ...] = (*"aeiouaeiouaeio", "ai", "ea", "ie", "oo", "ä", "ö", "ü", "é")
_CODAS = ("", "", "", "", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ck", "ng")
# Characters of a note: log-normal, mean about 1.8 KB, one note in a hundred over 8 KB.
_LENGTH_MU, _LENGTH_SIGMA, _LENGTH_MOST = 7.02, 0.92, 60_000
_EXPRESSION = "reverse mentoring session"


@dataclass(frozen=True)
class NoteText:
    """What a person would have typed into one note."""

    title: str
    body: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class Query:
    """A typed search; `kind` is rare, common, phrase or prefix."""

    kind: str
    text: str


class Corpus:
    """A fixed vocabulary and the notes written with it."""

    def __init__(self, seed: int = SEED) -> None:
        self._seed = seed
        self.words = _vocabulary(random.Random(seed))
        self._weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
        self._tags = self.words[200:260]

    def notes(self, count: int) -> Iterator[NoteText]:
        """Yield `count` notes; the first ones are the same for every count."""
        rng = random.Random(self._seed + 1)
        for number in range(count):
            yield self._note(rng, number)

    def queries(self) -> tuple[Query, ...]:
        """Return the searches of each class, the hardest of their kind among them."""
        words = self.words
        common = [words[rank] for rank in range(0, 20, 2)]
        phrases = [f'"{words[rank]} {words[rank + 1]}"' for rank in (4, 9, 16, 30, 60, 120)]
        phrases += [f'"{_EXPRESSION}"', f'"{words[2]} mentoring"', f'"{words[700]} {words[3]}"', '"mentoring session"']
        long_words = [word for word in words if len(word) > 6]
        prefixes = [f"{long_words[rank][:length]}*" for length in (3, 5) for rank in (10, 40, 200, 1200, 5000)]
        return (
            *(Query("rare", rare_word(number)) for number in range(10)),
            *(Query("common", word) for word in common),
            *(Query("phrase", phrase) for phrase in phrases),
            *(Query("prefix", prefix) for prefix in prefixes),
        )

    def _note(self, rng: random.Random, number: int) -> NoteText:
        length = min(int(rng.lognormvariate(_LENGTH_MU, _LENGTH_SIGMA)), _LENGTH_MOST)
        blocks: list[str] = []
        size = 0
        while size < length:
            block = self._block(rng)
            blocks.append(block)
            size += len(block) + 2
        if number % _RARE_EVERY == 0:
            blocks.append(f"Ask about {rare_word(number // _RARE_EVERY // _RARE_SHARED_BY)}.")
        if number % 20 == 7:
            blocks.append(f"For the next {_EXPRESSION}.")
        tags = tuple(dict.fromkeys(rng.choices(self._tags, k=rng.randrange(4))))
        title = " ".join(self._draw(rng, rng.randint(2, 7))).capitalize()
        return NoteText(title, "\n\n".join(blocks) + "\n", tags)

    def _block(self, rng: random.Random) -> str:
        shape = rng.random()
        if shape < 0.12:
            return f"## {self._sentence(rng, 2, 6)}"
        if shape < 0.32:
            mark = rng.choice(("- ", "- [ ] ", "1. "))
            return "\n".join(mark + self._sentence(rng, 3, 12) for _ in range(rng.randint(2, 6)))
        if shape < 0.36:
            return f"> {self._sentence(rng, 6, 20)}."
        return " ".join(f"{self._sentence(rng, 5, 24)}." for _ in range(rng.randint(1, 5)))

    def _sentence(self, rng: random.Random, least: int, most: int) -> str:
        words = self._draw(rng, rng.randint(least, most))
        words[0] = words[0].capitalize()
        if rng.random() < 0.15:
            words[-1] = f"**{words[-1]}**"
        return " ".join(words)

    def _draw(self, rng: random.Random, count: int) -> list[str]:
        return rng.choices(self.words, cum_weights=self._weights, k=count)


def rare_word(number: int) -> str:
    """Return the rare word of a number: letters only, and in no vocabulary."""
    letters = ""
    for _ in range(5):
        number, digit = divmod(number, 26)
        letters += chr(ord("a") + digit)
    return f"xy{letters}x"


def _vocabulary(rng: random.Random) -> list[str]:
    """Return 20,000 distinct made-up words, the short ones mostly first as in real languages."""
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        syllables = 1 + min(len(words) // 150, 1) + rng.randrange(1 + min(len(words) // 400, 2))
        words["".join(_syllable(rng) for _ in range(syllables))] = None
    return list(words)


def _syllable(rng: random.Random) -> str:
    return rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)
