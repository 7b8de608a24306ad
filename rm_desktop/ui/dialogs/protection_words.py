"""What the forms of protection say: what each change means, before and after the fields."""

from typing import NamedTuple

from rm_desktop.ui.words import counted, tr


class FormWords(NamedTuple):
    """Heading, the sentence above the fields, the one below them, and the button."""

    heading: str
    before: str
    after: str
    button: str


_FORMS: dict[str, FormWords] = {
    "change": FormWords(
        "Change the passphrase",
        "",
        "Backups and copies made until now still open with the present passphrase, and with it alone.",
        "Change",
    ),
    "protect": FormWords(
        "Protect this workspace",
        "The file is written anew, encrypted.",
        "Unprotected copies and backups made until now stay readable to whoever has them.",
        "Protect",
    ),
    "unprotect": FormWords(
        "Remove protection",
        "",
        "Anybody who gets the file can then read it, the journal too, and damage is harder to notice.",
        "Remove protection",
    ),
    "forget": FormWords(
        "Remove from the keyring",
        "From then on the workspace opens with its passphrase alone. Type it, to be sure that you have it.",
        "",
        "Remove",
    ),
    "sheet": FormWords(
        "Recovery sheet", "Type the passphrase; it is then shown in large letters to print.", "", "Show the sheet"
    ),
}


def form_words(kind: str) -> FormWords:
    """Return the words of a form, in the person's language; raises KeyError for what has no form."""
    return FormWords(*(tr(part) if part else "" for part in _FORMS[kind]))


def backups_words(count: int) -> str:
    """Return the offer to delete the backups that anybody can read."""
    return counted(count, "Delete the {n} unprotected backup", "Delete the {n} unprotected backups")
