"""The world's faults, as values: what went wrong and with which details."""

from enum import StrEnum


class Problem(StrEnum):
    """Each way the world can be at fault; worded in `messages.py`."""

    # Opening and making workspaces
    NOT_A_WORKSPACE = "not-a-workspace"
    WRONG_PASSPHRASE = "wrong-passphrase"
    NEEDS_PASSPHRASE = "needs-passphrase"
    EMPTY_PASSPHRASE = "empty-passphrase"
    NO_KEYRING = "no-keyring"
    KEY_NOT_IN_KEYRING = "key-not-in-keyring"
    NOT_PROTECTED = "not-protected"
    DAMAGED = "damaged"
    EMPTY_FILE = "empty-file"
    LOG_MISSING = "log-missing"
    STRANGE_LOG = "strange-log"
    SECOND_NAME = "second-name"
    REPLACED = "replaced"
    NEWER_REVISION = "newer-revision"
    IS_A_FOLDER = "is-a-folder"
    NOT_A_FILE = "not-a-file"
    NO_SUCH_FILE = "no-such-file"
    NO_SUCH_FOLDER = "no-such-folder"
    NO_PERMISSION = "no-permission"
    READ_ONLY = "read-only"
    NAME_TOO_LONG = "name-too-long"
    ALREADY_EXISTS = "already-exists"
    IN_USE = "in-use"
    OPEN_ELSEWHERE = "open-elsewhere"
    ONLY_READING = "only-reading"
    DISK_FULL = "disk-full"
    COULD_NOT_WRITE = "could-not-write"
    COULD_NOT_READ = "could-not-read"
    BUSY = "busy"
    NO_DISPLAY = "no-display"
    # Backups
    NO_BACKUP = "no-backup"
    BAD_BACKUP = "bad-backup"
    KEY_CHANGED = "key-changed"
    # What a person typed
    NOT_FOUND = "not-found"
    EMPTY_TITLE = "empty-title"
    EMPTY_TEXT = "empty-text"
    TITLE_TOO_LONG = "title-too-long"
    TEXT_TOO_LONG = "text-too-long"
    BAD_CHARACTERS = "bad-characters"
    BAD_DATE = "bad-date"
    BAD_NUMBER = "bad-number"
    BAD_SCOPE = "bad-scope"
    NO_SUCH_SESSION = "no-such-session"
    ALREADY_LIVE = "already-live"
    ALREADY_HELD = "already-held"
    NOT_UTF8 = "not-utf8"
    NOT_TEXT = "not-text"
    NOT_ALL_READ = "not-all-read"
    CHANGED_OUTSIDE = "changed-outside"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    VERSION_GONE = "version-gone"
    CHARTER_CHANGED = "charter-changed"
    # Documents and seals
    SEAL_FAILED = "seal-failed"
    NOT_SEALED = "not-sealed"
    TOO_LARGE = "too-large"
    CANCELLED = "cancelled"
    NOT_TAKEN = "not-taken"
    # Calendars that come in
    NOT_A_CALENDAR = "not-a-calendar"
    TOO_MANY_ENTRIES = "too-many-entries"


class UserError(Exception):
    """The world is at fault, not the program; `details` name files, versions and limits, never what a person wrote."""

    def __init__(self, problem: Problem, /, **details: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.details = details
