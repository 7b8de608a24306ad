"""The words that say days, in English and German, which are always understood.

All of them stand here as `plain` spells them, so that `uebermorgen` is `übermorgen` where a keyboard has no `ü`.
"""

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

NEAR = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "tmr": 1,
    "morgen": 1,
    "uebermorgen": 2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "gestern": -1,
    "vorgestern": -2,
    "day before yesterday": -2,
}
"""Words for days near today, and how many days away they are."""

THIS = frozenset(("this", "dieser", "diesen", "diese", "dieses", "diesem"))
_NEXT = ("next", "naechster", "naechsten", "naechste", "naechstes", "naechstem")
_LAST = ("last", "letzter", "letzten", "letzte", "letztes", "letztem")
COMING = frozenset(("coming", "kommende", "kommenden", "kommender", "kommendes", "kommendem"))
"""Words before a weekday that mean the first one to come, and before a week or a month the next one."""

STEPS = {**dict.fromkeys(THIS, 0), **dict.fromkeys(_NEXT, 1), **dict.fromkeys(COMING, 1), **dict.fromkeys(_LAST, -1)}
"""Words before a weekday, a week or a month, and which one they mean, counted from this one."""

LONG_STEPS = {**STEPS, **dict.fromkeys(("uebernaechste", "uebernaechsten", "uebernaechster", "uebernaechstes"), 2)}
"""The same before a week, a month or a year; before a weekday people differ on the last four."""

_DAY = ("day", "days", "tag", "tage", "tagen", "tages")
_WEEK = ("week", "weeks", "woche", "wochen")
_FORTNIGHT = ("fortnight", "fortnights")
_MONTH = ("month", "months", "monat", "monate", "monaten", "monats")
_YEAR = ("year", "years", "jahr", "jahre", "jahren", "jahres")
UNITS = {
    **dict.fromkeys(_DAY, "day"),
    **dict.fromkeys(_WEEK, "week"),
    **dict.fromkeys(_FORTNIGHT, "fortnight"),
    **dict.fromkeys(_MONTH, "month"),
    **dict.fromkeys(_YEAR, "year"),
}
"""Words for lengths of time: `day`, `week`, `fortnight`, `month` or `year`."""

_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_GERMAN = ("eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf")
NUMBERS = {word: number for words in (_ENGLISH, _GERMAN) for number, word in enumerate(words, 1)}
"""Numbers as words, as far as a clock has them."""

COUNTS = {**NUMBERS, **dict.fromkeys(("a", "an", "ein", "eine", "einem", "einer", "einen"), 1), "vierzehn": 14}
"""How many of something."""

AGO = frozenset(("ago", "vor"))
"""Words that turn a length of time back."""

FROM = frozenset(("from", "ab"))
"""Words after a length of time that say from which day on, ..."""

NOW = frozenset(("now", "jetzt"))
"""... and after them those that mean today."""

FILLERS = frozenset(("on", "the", "of", "by", "am", "den", "dem", "der", "bis", "zum", "des", "due", "le", "el"))
"""Words that may stand beside a day and say nothing."""

ENDS = frozenset(("end", "ende"))
"""Words before a week, a month or a year that mean its last day."""

ENDS_IN_ONE = {"monatsende": "month", "jahresende": "year"}
"""The same in one word."""

WEEKEND = frozenset(("weekend", "wochenende"))
"""Two days."""


def plain(word: str) -> str:
    """Return a word as it is compared: in small letters, without a full stop at its end, `ü` as `ue`."""
    return word.casefold().rstrip(".").translate(_SPELT_OUT)
