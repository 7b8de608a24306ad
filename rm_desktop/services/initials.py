"""The letters a person goes by, in any script; standard library only, so that a form can show them while one types."""

import unicodedata

# Unicode's combining classes from here on are accents; those below are vowel signs, viramas and the like.
_ACCENTS = 200


def initials(name: str) -> str:
    """Return the first letter of a name's first and last word, in any script, with its accents."""
    words = [word for word in unicodedata.normalize("NFC", name).split() if any(map(str.isalnum, word))]
    ends = words[:1] + words[1:][-1:]
    return "".join(_first_letter(word) for word in ends) or name.strip()[:1]


def _first_letter(word: str) -> str:
    """Return a word's first letter with the accents set above or below it, but no vowel signs."""
    start = next(at for at, letter in enumerate(word) if letter.isalnum())
    end = start + 1
    while end < len(word) and unicodedata.combining(word[end]) >= _ACCENTS:
        end += 1
    upper = word[start].upper()
    return (upper if len(upper) == 1 else word[start]) + word[start + 1 : end]
