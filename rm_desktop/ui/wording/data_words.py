"""What is shipped as data, in the person's language: focus areas, scales, and the journal's questions."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from rm_desktop.services import areas
from rm_desktop.services import scales as shipped
from rm_desktop.services.scales import Scale, Scales


def area_name(key: str) -> str:
    """Return a shipped area's name; one a person made up is shown as typed."""
    return QCoreApplication.translate("areas", areas.area_name(key))


def scales() -> Scales:
    """Return the shipped scales."""
    known = shipped.scales()
    kinds = tuple(replace(each, word=_said(each.word), meaning=_said(each.meaning)) for each in known.evidence)
    return Scales(_scale(known.level), _scale(known.confidence), kinds)


def question(text: str) -> str:
    """Return a question of the journal; an entry keeps it as it is shipped, and one of a person's own as typed."""
    return QCoreApplication.translate("prompts", text)


def _scale(scale: Scale) -> Scale:
    steps = tuple(replace(step, word=_said(step.word), meaning=_said(step.meaning)) for step in scale.steps)
    return Scale(_said(scale.name), _said(scale.question), steps)


def _said(text: str) -> str:
    return QCoreApplication.translate("scales", text)
