"""Where the charter stands, in words."""

from datetime import date

from PySide6.QtCore import QLocale

from rm_desktop.models.kinds import Role
from rm_desktop.services.charter_view import CharterState, CharterView
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr

_GROUP = 4
_GROUPS = 4


def chip_words(view: CharterView, pair: PairView) -> str:
    """Return the state in two or three words."""
    partner = pair.partner.short
    return {
        CharterState.EMPTY: tr("Not begun"),
        CharterState.DRAFT: tr("Draft, not signed"),
        CharterState.SIGNED_BY_ME: tr("Signed by you"),
        CharterState.SIGNED_BY_PARTNER: tr("Signed by {name}").format(name=partner),
        CharterState.SIGNED: tr("Signed by both"),
        CharterState.CHANGED: tr("Changed since it was signed"),
    }[view.state]


def chip_colour(state: CharterState) -> TokenName:
    """Return the colour of the state; the words say it too."""
    if state is CharterState.CHANGED:
        return "danger"
    return "ok" if state is CharterState.SIGNED else "ink2"


def sentence(view: CharterView, pair: PairView, today: date) -> str:
    """Return what there is to know about the signatures, and what to do next."""
    partner = pair.partner.short
    if view.state is CharterState.SIGNED:
        day = words.long_day(max(one.on for one in view.signatures if one.holds), QLocale(), today)
        said = tr("Both of you signed exactly these words, the last one on {day}. A later change asks you both again.")
        return said.format(day=day)
    if view.state is CharterState.CHANGED:
        return tr("Something was changed after the signing, so no signature counts. See what it was, and sign again.")
    if view.state is CharterState.SIGNED_BY_ME:
        if view.earlier(pair.me.other) is not None:
            said = tr(
                "You signed these words; {name} signed earlier ones. Show what changed, and have it signed again."
            )
        else:
            said = tr("You signed these words. {name} has not signed yet.")
        return said.format(name=partner)
    if view.state is CharterState.SIGNED_BY_PARTNER:
        if view.earlier(pair.me) is not None:
            said = tr("{name} signed these words; you signed earlier ones. See what changed, and sign again.")
        else:
            said = tr("{name} signed these words. You have not signed yet.")
        return said.format(name=partner)
    return tr("Read it aloud together, change every word that is not yours, then sign what is left.")


def role_word(role: Role) -> str:
    """Return what somebody is in this pair."""
    return tr("mentor") if role is Role.MENTOR else tr("leader")


def fingerprint(digest: str) -> str:
    """Return the beginning of a digest as two people can read it to each other: `3F9A 22C1 0B5E 77D0`."""
    shown = digest[: _GROUP * _GROUPS].upper()
    return " ".join(shown[at : at + _GROUP] for at in range(0, len(shown), _GROUP))
