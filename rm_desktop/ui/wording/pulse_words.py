"""The words of the pulse: its three questions, its five answers, and how far the two are with giving them."""

from rm_desktop.services.ratings import PulseState
from rm_desktop.services.sealing import Reveal
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, tr

_QUESTIONS = {
    "said": QT_TRANSLATE_NOOP("words", "I could say what I needed to."),
    "learned": QT_TRANSLATE_NOOP("words", "I learned something I will use."),
    "worth": QT_TRANSLATE_NOOP("words", "It was worth the time."),
}
_ANSWERS = (
    QT_TRANSLATE_NOOP("words", "not at all"),
    QT_TRANSLATE_NOOP("words", "hardly"),
    QT_TRANSLATE_NOOP("words", "partly"),
    QT_TRANSLATE_NOOP("words", "mostly"),
    QT_TRANSLATE_NOOP("words", "fully"),
)
_STATES = {
    Reveal.NOTHING: QT_TRANSLATE_NOOP("words", "Neither of you has given a pulse yet."),
    Reveal.MINE: QT_TRANSLATE_NOOP("words", "Yours is sealed. {partner}’s is not here yet."),
    Reveal.PARTNER: QT_TRANSLATE_NOOP("words", "{partner}’s is sealed and waits for yours."),
    Reveal.SEALED: QT_TRANSLATE_NOOP("words", "Both are sealed. You see them once {partner}’s next bundle is here."),
    Reveal.OPEN: QT_TRANSLATE_NOOP("words", "You both gave yours, so both are open."),
    Reveal.BROKEN: QT_TRANSLATE_NOOP(
        "words", "What came from {partner} does not fit the seal it was given under, so it is not shown."
    ),
}


def pulse_question(item: str) -> str:
    """Return the sentence that is answered; one this version does not know by its own name."""
    return tr(_QUESTIONS[item]) if item in _QUESTIONS else item


def pulse_answer(value: int) -> str:
    """Return the word for an answer from 1 to 5."""
    return tr(_ANSWERS[value - 1])


def pulse_state(state: PulseState, partner: str) -> str:
    """Return how far the two are, in one sentence."""
    return tr(_STATES[state.reveal]).format(partner=partner)
