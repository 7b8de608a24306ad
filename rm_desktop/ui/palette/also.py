"""Other words by which people look for a command: between commas, each of them fits for itself."""

from PySide6.QtCore import QCoreApplication

from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP

_ALSO = {
    "session-postpone": QT_TRANSLATE_NOOP("actions", "reschedule, delay, another day"),
    "session-cancel": QT_TRANSLATE_NOOP("actions", "call off, drop"),
    "session-begin": QT_TRANSLATE_NOOP("actions", "live, run, begin, meet"),
    "session-log": QT_TRANSLATE_NOOP("actions", "log, unplanned, spontaneous"),
    "session-wrap": QT_TRANSLATE_NOOP("actions", "end, finish, close"),
    "session-minutes": QT_TRANSLATE_NOOP("actions", "protocol, record, summary"),
    "session-mail": QT_TRANSLATE_NOOP("actions", "send, email"),
    "session-copy": QT_TRANSLATE_NOOP("actions", "clipboard"),
    "programme-plan": QT_TRANSLATE_NOOP("actions", "schedule, rhythm, cadence, all dates"),
    "template-use": QT_TRANSLATE_NOOP("actions", "kit, ideas, things to try"),
    "calendar-session": QT_TRANSLATE_NOOP("actions", "ics, outlook, google, appointment"),
    "calendar-export": QT_TRANSLATE_NOOP("actions", "ics, outlook, google, appointments"),
    "calendar-import": QT_TRANSLATE_NOOP("actions", "ics, import, dates"),
    "topic-carry": QT_TRANSLATE_NOOP("actions", "left over, unfinished, last time"),
    "topic-park": QT_TRANSLATE_NOOP("actions", "park, postpone the topic, later"),
    "topic-standing": QT_TRANSLATE_NOOP("actions", "standing topics, recurring"),
    "preparation-phrase": QT_TRANSLATE_NOOP("actions", "phrase, how to say it, tact, feedback"),
    "promise-due": QT_TRANSLATE_NOOP("actions", "due, postpone, deadline"),
    "page-actions": QT_TRANSLATE_NOOP("actions", "all actions, promises, tasks, to do"),
    "page-charter": QT_TRANSLATE_NOOP("actions", "agreement, ground rules, confidentiality"),
    "charter-sign": QT_TRANSLATE_NOOP("actions", "signature, agree"),
}


def also(command_id: str) -> tuple[str, ...]:
    """Return the other words for a command, in the person's language."""
    found = _ALSO.get(command_id, "")
    return tuple(QCoreApplication.translate("actions", found).split(", ")) if found else ()
