"""What the quiet words of Today say, and what can be done about each."""

from typing import NamedTuple

from rm_desktop.services.today_view import Nudge, NudgeKind, TodayView
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import tr


class NudgeWords(NamedTuple):
    """A sentence and the words of its button."""

    sentence: str
    button: str


def nudge_words(nudge: Nudge, view: TodayView) -> NudgeWords:
    """Return how a nudge is worded; it asks and never scolds."""
    n = nudge.number
    return {
        NudgeKind.PULSE: NudgeWords(
            tr("How was session {number}? Three taps, sealed until both have answered.").format(number=n),
            tr("Answer now"),
        ),
        NudgeKind.SIGN: NudgeWords(
            tr("The charter waits for your signature."),
            tr("Read and sign"),
        ),
        NudgeKind.CHARTER: NudgeWords(
            tr("You two have not signed a charter yet: one page on how you work together."),
            tr("Open the charter"),
        ),
        NudgeKind.MOVED: NudgeWords(
            tr("Two sessions in a row did not take place. Does the rhythm still suit you and {name}?").format(
                name=view.pair.partner.short
            ),
            tr("Look at the programme"),
        ),
        NudgeKind.UNDATED: NudgeWords(
            tr("Session {number} has no day yet.").format(number=n),
            tr("Choose a day"),
        ),
        NudgeKind.OVERDUE: NudgeWords(
            words.counted(n, "{n} action of yours is past its day.", "{n} actions of yours are past their day."),
            tr("Go to Actions"),
        ),
    }[nudge.kind]
