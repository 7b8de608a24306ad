"""What templates and their faults are called on the screen."""

from PySide6.QtCore import QLocale

from rm_desktop.services.areas import area_name
from rm_desktop.services.template import Template, TemplateKind
from rm_desktop.services.template_faults import Cause, Fault
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, counted, tr

_KINDS: dict[TemplateKind, str] = {
    TemplateKind.AGENDA: QT_TRANSLATE_NOOP("words", "Agendas"),
    TemplateKind.KIT: QT_TRANSLATE_NOOP("words", "Things to try"),
    TemplateKind.FORM: QT_TRANSLATE_NOOP("words", "Forms"),
    TemplateKind.REFLECTION: QT_TRANSLATE_NOOP("words", "Reflections"),
}
_FAULTS: dict[Cause, str] = {
    Cause.UNREADABLE: QT_TRANSLATE_NOOP("words", "The file could not be read."),
    Cause.NOT_A_FILE: QT_TRANSLATE_NOOP("words", "This is no file."),
    Cause.TOO_LARGE: QT_TRANSLATE_NOOP("words", "The file is larger than 64 KiB."),
    Cause.TOO_MANY_FILES: QT_TRANSLATE_NOOP(
        "words", "There are more than a thousand files here; the rest was not read."
    ),
    Cause.NOT_UTF8: QT_TRANSLATE_NOOP("words", "The text is not in UTF-8. Save it as UTF-8."),
    Cause.UTF16: QT_TRANSLATE_NOOP("words", "The text is in UTF-16. Save it as UTF-8."),
    Cause.NOT_CLOSED: QT_TRANSLATE_NOOP("words", "A quotation mark or a bracket is not closed."),
    Cause.NO_EQUALS: QT_TRANSLATE_NOOP("words", "A name has to be followed by an equals sign."),
    Cause.TWICE: QT_TRANSLATE_NOOP("words", "The same name is given twice."),
    Cause.BAD_VALUE: QT_TRANSLATE_NOOP(
        "words", "The value cannot be read; words stand between straight quotation marks."
    ),
    Cause.BACKSLASH: QT_TRANSLATE_NOOP("words", "A backslash has to be written twice."),
    Cause.NOT_TOML: QT_TRANSLATE_NOOP("words", "This cannot be read as TOML."),
    Cause.MISSING: QT_TRANSLATE_NOOP("words", "“{field}” is missing."),
    Cause.EMPTY: QT_TRANSLATE_NOOP("words", "“{field}” is empty."),
    Cause.NOT_TEXT: QT_TRANSLATE_NOOP("words", "“{field}” has to be words between quotation marks."),
    Cause.NOT_MINUTES: QT_TRANSLATE_NOOP("words", "“{field}” has to be a whole number from 1 to 1440."),
    Cause.NOT_STEPS: QT_TRANSLATE_NOOP("words", "The steps have to stand each under a line [[step]]."),
    Cause.UNKNOWN_WORD: QT_TRANSLATE_NOOP("words", "“{field}” has to be one of: {known}."),
    Cause.TOO_LONG: QT_TRANSLATE_NOOP("words", "“{field}” is too long."),
    Cause.BAD_CHARACTERS: QT_TRANSLATE_NOOP("words", "A control character stands here."),
    Cause.TOO_MANY_STEPS: QT_TRANSLATE_NOOP("words", "There are more than a hundred steps."),
}


def kind_heading(kind: TemplateKind) -> str:
    """Return the heading over templates of a kind: `Agendas`."""
    return tr(_KINDS[kind])


def fault_sentence(fault: Fault) -> str:
    """Return why a file is skipped, with the line: `Line 4: “title” is missing`."""
    said = tr(_FAULTS[fault.cause]).format(field=fault.field, known=", ".join(fault.known))
    if fault.line is None:
        return said
    return tr("Line {line}: {fault}").format(line=QLocale().toString(fault.line), fault=said)


def caption(template: Template) -> str:
    """Return how much there is to a template: `7 steps · 60 min`, `Technology · 15 min`, `5 parts`."""
    count = len(template.steps)
    if template.kind is TemplateKind.KIT and template.area:
        extent = area_name(template.area)
    elif template.kind in (TemplateKind.AGENDA, TemplateKind.KIT):
        extent = counted(count, "{n} step", "{n} steps")
    else:
        extent = counted(count, "{n} part", "{n} parts")
    if template.minutes is None:
        return extent
    return tr("{extent} · {minutes}").format(extent=extent, minutes=words.minutes(template.minutes))
