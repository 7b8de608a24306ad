"""What the forms of protection say: what each change means, before and after the fields."""

from typing import NamedTuple

from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, counted, tr


class FormWords(NamedTuple):
    """Heading, the sentence above the fields, the one below them, and the button."""

    heading: str
    before: str
    after: str
    button: str


_FORMS: dict[str, FormWords] = {
    "change": FormWords(
        QT_TRANSLATE_NOOP("words", "Change the passphrase"),
        "",
        QT_TRANSLATE_NOOP(
            "words", "Backups and copies made until now still open with the present passphrase, and with it alone."
        ),
        QT_TRANSLATE_NOOP("words", "Change"),
    ),
    "protect": FormWords(
        QT_TRANSLATE_NOOP("words", "Protect this workspace"),
        QT_TRANSLATE_NOOP("words", "The file is written anew, encrypted."),
        QT_TRANSLATE_NOOP("words", "Unprotected copies and backups made until now stay readable to whoever has them."),
        QT_TRANSLATE_NOOP("words", "Protect"),
    ),
    "unprotect": FormWords(
        QT_TRANSLATE_NOOP("words", "Remove protection"),
        "",
        QT_TRANSLATE_NOOP(
            "words", "Anybody who gets the file can then read it, the journal too, and damage is harder to notice."
        ),
        QT_TRANSLATE_NOOP("words", "Remove protection"),
    ),
    "forget": FormWords(
        QT_TRANSLATE_NOOP("words", "Remove from the keyring"),
        QT_TRANSLATE_NOOP(
            "words", "From then on the workspace opens with its passphrase alone. Type it, to be sure that you have it."
        ),
        "",
        QT_TRANSLATE_NOOP("words", "Remove"),
    ),
    "sheet": FormWords(
        QT_TRANSLATE_NOOP("words", "Recovery sheet"),
        QT_TRANSLATE_NOOP("words", "Type the passphrase; it is then shown in large letters to print."),
        "",
        QT_TRANSLATE_NOOP("words", "Show the sheet"),
    ),
}


def form_words(kind: str) -> FormWords:
    """Return the words of a form, in the person's language; raises KeyError for what has no form."""
    return FormWords(*(tr(part) if part else "" for part in _FORMS[kind]))


def backups_words(count: int) -> str:
    """Return the offer to delete the backups that anybody can read."""
    return counted(count, "Delete the {n} unprotected backup", "Delete the {n} unprotected backups")
