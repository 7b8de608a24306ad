"""What a person typed into the palette, taken apart: `>` a command, `#` a tag, `@` a person, else words. Pure."""

from dataclasses import dataclass

TAG, PERSON, COMMAND = "#", "@", ">"


@dataclass(frozen=True)
class Asked:
    """One typed line. `unfinished` is the tag or person that is still typed at its end, with its sign, or empty."""

    text: str
    words: str = ""
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    unfinished: str = ""
    only_commands: bool = False

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is asked for."""
        return not (self.words.strip() or self.narrowed or self.only_commands)

    @property
    def narrowed(self) -> bool:
        """Return whether only some records count."""
        return bool(self.tags or self.people)

    def completed(self, name: str) -> str:
        """Return the line with its unfinished tag or person written out, ready for more words."""
        return f"{self.text.removesuffix(self.unfinished)}{self.unfinished[:1]}{name} "


def read_asked(text: str) -> Asked:
    """Take a typed line apart; signs count where a word begins with them."""
    if text.lstrip().startswith(COMMAND):
        return Asked(text, text.lstrip().removeprefix(COMMAND).strip(), only_commands=True)
    parts = text.split()
    words = [part for part in parts if part[0] not in (TAG, PERSON)]
    last = parts[-1] if parts and not text[-1].isspace() else ""
    unfinished = last if last[:1] in (TAG, PERSON) else ""
    still_typed = bool(last) and not unfinished
    return Asked(
        text,
        " ".join(words) + ("" if still_typed or not words else " "),
        tuple(part[1:] for part in parts if part[0] == TAG),
        tuple(part[1:] for part in parts if part[0] == PERSON),
        unfinished,
    )
