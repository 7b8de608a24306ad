"""Why a template file is skipped, in plain words for the command line."""

from rm_desktop.services.template_checking import Doubt
from rm_desktop.services.template_faults import Cause, Fault

_WORDS: dict[Cause, str] = {
    Cause.UNREADABLE: "The file could not be read.",
    Cause.NOT_A_FILE: "This is no file.",
    Cause.TOO_LARGE: "The file is larger than 64 KiB.",
    Cause.TOO_MANY_FILES: "There are more than a thousand files here; the rest was not read.",
    Cause.NOT_UTF8: "The text is not in UTF-8. Save it as UTF-8.",
    Cause.UTF16: "The text is in UTF-16. Save it as UTF-8.",
    Cause.NOT_CLOSED: "A quotation mark or a bracket is not closed.",
    Cause.NO_EQUALS: "A name has to be followed by an equals sign.",
    Cause.TWICE: "The same name is given twice.",
    Cause.BAD_VALUE: "The value cannot be read; words stand between straight quotation marks.",
    Cause.BACKSLASH: "A backslash has to be written twice.",
    Cause.NOT_TOML: "This cannot be read as TOML.",
    Cause.MISSING: "“{field}” is missing.",
    Cause.EMPTY: "“{field}” is empty.",
    Cause.NOT_TEXT: "“{field}” has to be words between quotation marks.",
    Cause.NOT_MINUTES: "“{field}” has to be a whole number from 1 to 1440.",
    Cause.NOT_STEPS: "The steps have to stand each under a line [[step]].",
    Cause.UNKNOWN_WORD: "“{field}” has to be one of: {known}.",
    Cause.TOO_LONG: "“{field}” is too long.",
    Cause.BAD_CHARACTERS: "A control character stands here.",
    Cause.TOO_MANY_STEPS: "There are more than a hundred steps.",
}


def doubt_words(doubt: Doubt) -> str:
    """Return a doubt in one sentence, with the line where it is known."""
    if doubt.other:
        return f"The id “{doubt.field}” is that of {doubt.other} too; give each its own."
    words = f"No template has “{doubt.field}”; check how it is spelt."
    return words if doubt.line is None else f"Line {doubt.line}: {words}"


def fault_words(fault: Fault | None) -> str:
    """Return a fault in one or two sentences, with the line where it is known; nothing for none."""
    if fault is None:
        return ""
    words = _WORDS[fault.cause].format(field=fault.field, known=", ".join(fault.known))
    return words if fault.line is None else f"Line {fault.line}: {words}"
