"""What a person may type into a record, beyond what `models/limits.py` says of any text."""

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.limits import clean_text, clean_title

DAY_MINUTES = 24 * 60


def clean_line(text: str, name: str = "text") -> str:
    """Return one line of at most 300 characters; raises EMPTY_TEXT and what `clean_title` raises."""
    if not text.strip():
        raise UserError(Problem.EMPTY_TEXT, field=name)
    return clean_title(text, name)


def clean_said(text: str, name: str = "text") -> str:
    """Return a text of any length without space around it; raises EMPTY_TEXT and what `clean_text` raises."""
    said = clean_text(text, name).strip()
    if not said:
        raise UserError(Problem.EMPTY_TEXT, field=name)
    return said


def clean_number(number: int, lowest: int, highest: int, name: str) -> int:
    """Return a number inside its limits, both included; raises BAD_NUMBER."""
    if not lowest <= number <= highest:
        raise UserError(Problem.BAD_NUMBER, field=name, limit=f"{lowest}–{highest}")
    return number


def clean_minutes(minutes: int) -> int:
    """Return a length between one minute and a day; raises BAD_NUMBER."""
    return clean_number(minutes, 1, DAY_MINUTES, "minutes")


def clean_area(area: str) -> str:
    """Return a focus area's key: lower case, words joined by hyphens; empty stays empty."""
    return "-".join(clean_text(area, "area").lower().split())
