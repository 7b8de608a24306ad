"""What every failure says: what happened, what is safe, and what to do; names of details stand in braces."""

from dataclasses import dataclass

from rm_desktop.errors import Problem


@dataclass(frozen=True)
class Message:
    """Three short sentences; `safe` may be empty where nothing was at stake."""

    what: str
    safe: str
    action: str


NOTHING_CHANGED = "Nothing was changed."
NOTHING_WRITTEN = "Nothing was written, and nothing in your workspace was changed."
STILL_THERE = "The file itself was not touched."

WORDS: dict[Problem, Message] = {
    Problem.NOT_A_WORKSPACE: Message(
        "This is not an RM Desktop workspace: {file}.", STILL_THERE, "Choose a file whose name ends in .rmpair."
    ),
    Problem.WRONG_PASSPHRASE: Message(
        "That passphrase does not open {file}.", STILL_THERE, "Check Caps Lock and the keyboard layout, and try again."
    ),
    Problem.NEEDS_PASSPHRASE: Message(
        "A passphrase is needed to open {file}.",
        STILL_THERE,
        "Type it, or give --passphrase-file on the command line.",
    ),
    Problem.EMPTY_PASSPHRASE: Message(
        "An empty passphrase protects nothing.", NOTHING_CHANGED, "Choose a few words that only you would put together."
    ),
    Problem.NO_KEYRING: Message(
        "This computer offers no keyring that RM Desktop can trust.", NOTHING_CHANGED, "Use a passphrase instead."
    ),
    Problem.KEY_NOT_IN_KEYRING: Message(
        "The keyring does not hold the key to {file}.",
        STILL_THERE,
        "Type its passphrase, or give --passphrase-file on the command line.",
    ),
    Problem.NOT_PROTECTED: Message(
        "The new workspace was asked to be encrypted, but it came out readable: {file}.",
        "It was taken away again before anything was put into it.",
        "Please reinstall RM Desktop; if it happens again, report it.",
    ),
    Problem.DAMAGED: Message(
        "The workspace is damaged: {file} ({cause}).",
        "RM Desktop did not change it.",
        "Keep the damaged file as it is and open your newest backup.",
    ),
    Problem.EMPTY_FILE: Message(
        "The workspace is empty, all of its content is gone: {file}.",
        "RM Desktop did not change it, and your backups are untouched.",
        "Restore the newest backup.",
    ),
    Problem.LOG_MISSING: Message(
        "The newest changes to {file} are missing: they were in {log}, which is no longer beside it.",
        "RM Desktop did not change the workspace.",
        "Put that file back beside it, or restore the newest backup.",
    ),
    Problem.STRANGE_LOG: Message(
        "The file {log} beside {file} belongs to something else, and opening both would mix them.",
        "RM Desktop did not change either of them; the workspace is whole without it.",
        "Move that file to another folder, then open the workspace again.",
    ),
    Problem.SECOND_NAME: Message(
        "The workspace {file} has a second name on this disk (a hard link), and changes made under both would be lost.",
        STILL_THERE,
        "Make a copy of it and open the copy, or open it for reading only.",
    ),
    Problem.REPLACED: Message(
        "Another program has removed or replaced the open workspace {file}.",
        "This change was not made, and the new file was not touched.",
        "Copy what you just wrote, then open the workspace again.",
    ),
    Problem.NEWER_REVISION: Message(
        "A newer RM Desktop made {file} (its format is {theirs}, this one knows {ours}).",
        STILL_THERE,
        "Update RM Desktop, then open it again.",
    ),
    Problem.IS_A_FOLDER: Message("This is a folder, not a file: {file}.", NOTHING_CHANGED, "Give the name of a file."),
    Problem.NOT_A_FILE: Message(
        "This is a device or a pipe, not an ordinary file: {file}.",
        NOTHING_WRITTEN,
        "Give the name of an ordinary file.",
    ),
    Problem.NO_SUCH_FILE: Message(
        "There is no such file: {file}.", NOTHING_CHANGED, "Check the name and the folder, and try again."
    ),
    Problem.NO_SUCH_FOLDER: Message(
        "There is no such folder: {folder}.", NOTHING_WRITTEN, "Make the folder first, or choose another one."
    ),
    Problem.NO_PERMISSION: Message(
        "This computer does not let you use {file}.",
        NOTHING_CHANGED,
        "Ask for the right to it, or choose another place.",
    ),
    Problem.READ_ONLY: Message(
        "Nothing can be written there, the place is read-only: {file}.",
        NOTHING_WRITTEN,
        "Choose a place that you can write to.",
    ),
    Problem.NAME_TOO_LONG: Message(
        "This name is too long for a file: {file}.", NOTHING_CHANGED, "Choose a shorter name, and try again."
    ),
    Problem.ALREADY_EXISTS: Message(
        "There is a file of that name already: {file}.",
        "It was left as it is.",
        "Choose another name; on the command line, export --force replaces it.",
    ),
    Problem.IN_USE: Message(
        "Another window or program is using {file}.", STILL_THERE, "Close it there, then try again."
    ),
    Problem.OPEN_ELSEWHERE: Message(
        "Another computer ({host}) has {file} open.",
        STILL_THERE,
        "Close it there, or open it here for reading only.",
    ),
    Problem.ONLY_READING: Message(
        "This window only reads {file}: it is open elsewhere, or its file or folder cannot be written.",
        NOTHING_CHANGED,
        "Close it there, or see to it that file and folder can be written, then open it here again.",
    ),
    Problem.DISK_FULL: Message(
        "The disk is full, so {file} could not be saved.",
        "Everything saved earlier is safe, and no half-written file was left.",
        "Free some space, then try again.",
    ),
    Problem.COULD_NOT_WRITE: Message(
        "The computer could not write {file} ({cause}).",
        "Everything saved earlier is safe, and no half-written file was left.",
        "Try again, or choose another place.",
    ),
    Problem.COULD_NOT_READ: Message(
        "The computer could not read {file} ({cause}).", STILL_THERE, "Check that the disk is connected, and try again."
    ),
    Problem.BUSY: Message(
        "The workspace is busy with something else: {file}.",
        "Everything saved earlier is safe; this one change was not made.",
        "Wait a moment, then do it again.",
    ),
    Problem.NO_DISPLAY: Message(
        "There is no display here, so the window cannot open.",
        "",
        "To have its pages as pictures instead, give --screenshot DIR.",
    ),
    Problem.NO_BACKUP: Message(
        "There is no backup of {file} here.", NOTHING_CHANGED, "Choose the folder that holds your backups."
    ),
    Problem.BAD_BACKUP: Message(
        "This backup cannot be used: {file} ({cause}).", "Your workspace was not touched.", "Choose another backup."
    ),
    Problem.KEY_CHANGED: Message(
        "This backup was made under another passphrase: {file}.",
        "Your workspace was not touched.",
        "Type the passphrase that the workspace had then, or choose another backup.",
    ),
    Problem.NOT_FOUND: Message(
        "This {kind} is no longer there; it may be in the trash.", NOTHING_CHANGED, "Look in the trash, or undo."
    ),
    Problem.EMPTY_TITLE: Message(
        "The {field} is empty, and it is needed.", NOTHING_CHANGED, "Write at least one word."
    ),
    Problem.EMPTY_TEXT: Message("There is no text to keep.", NOTHING_CHANGED, "Write something first."),
    Problem.TITLE_TOO_LONG: Message(
        "The {field} is longer than {limit} characters.", NOTHING_CHANGED, "Shorten it, and put the rest into the text."
    ),
    Problem.TEXT_TOO_LONG: Message(
        "The {field} is larger than {limit}.", NOTHING_CHANGED, "Split it into several smaller ones."
    ),
    Problem.BAD_CHARACTERS: Message(
        "Line {line} of the {field} holds a character that no text has ({code}).",
        NOTHING_CHANGED,
        "Take that character out, and try again.",
    ),
    Problem.BAD_DATE: Message(
        "That is not a date.", NOTHING_CHANGED, "Write it as year-month-day, for example 2026-11-22."
    ),
    Problem.BAD_NUMBER: Message("That number is out of range.", NOTHING_CHANGED, "Choose a number within {limit}."),
    Problem.BAD_SCOPE: Message(
        "It is not clear what to export.",
        NOTHING_WRITTEN,
        "Choose one of: session:NUMBER, agenda:NUMBER, calendar, calendar:NUMBER, charter, notes, goals, programme.",
    ),
    Problem.NO_SUCH_SESSION: Message(
        "There is no session {number}.", NOTHING_CHANGED, "Look up its number under Sessions, and try again."
    ),
    Problem.ALREADY_LIVE: Message(
        "Session {number} is still going on.", NOTHING_CHANGED, "End that one first, or go on with it."
    ),
    Problem.ALREADY_HELD: Message(
        "Session {number} was held, and cannot be called off.",
        NOTHING_CHANGED,
        "If it did not take place, delete it: it goes into the trash.",
    ),
    Problem.NOT_UTF8: Message(
        "The text is not in UTF-8: {file}.", NOTHING_CHANGED, "Save the file as UTF-8 in its editor, and try again."
    ),
    Problem.NOT_TEXT: Message(
        "This file holds no text: {file}.", NOTHING_CHANGED, "Choose a text file, such as .md or .txt."
    ),
    Problem.NOT_ALL_READ: Message(
        "Of {total} files {added} came in; these did not: {files}.",
        "They were not touched.",
        "Save what they say as text files (.md or .txt), and add those.",
    ),
    Problem.CHANGED_OUTSIDE: Message(
        "Another program has just changed this workspace.",
        "It was read again, and nothing was undone or redone.",
        "The menu says what undo takes back now: press it once more if that is what you want.",
    ),
    Problem.NOTHING_TO_UNDO: Message("There is nothing left to undo.", "", "Every earlier change is as you left it."),
    Problem.NOTHING_TO_REDO: Message("There is nothing to redo.", "", "Redo works right after an undo."),
    Problem.CHARTER_CHANGED: Message(
        "The charter has changed since it was shown, and was not signed.", NOTHING_CHANGED, "Read it again, then sign."
    ),
    Problem.SEAL_FAILED: Message(
        "The encryption did not finish ({cause}).",
        "Nothing was written, encrypted or not.",
        "Close other programs to free memory, then try again.",
    ),
    Problem.NOT_SEALED: Message(
        "This is not a file that RM Desktop can decrypt: {file} ({cause}).",
        NOTHING_CHANGED,
        "Ask for the file again, encrypted by age with a passphrase.",
    ),
    Problem.TOO_LARGE: Message(
        "This is larger than {limit}: {file}.", NOTHING_CHANGED, "Choose less at a time, and try again."
    ),
    Problem.CANCELLED: Message(
        "Stopped, as you asked.", "Nothing was left half done.", "Start again whenever you like."
    ),
    Problem.NOT_TAKEN: Message(
        "This computer has no program that took it.",
        "Nothing left this computer, and your workspace is as it was.",
        "Copy the agenda instead, and paste it where you write.",
    ),
    Problem.NOT_A_CALENDAR: Message(
        "This is not a calendar file: {file}.",
        NOTHING_CHANGED,
        "Export the calendar as an .ics file in the program it is kept in, and choose that.",
    ),
    Problem.TOO_MANY_ENTRIES: Message(
        "This calendar has more than {limit} entries: {file}.",
        NOTHING_CHANGED,
        "Export fewer months, or only the sessions, and try again.",
    ),
    Problem.VERSION_GONE: Message(
        "That version is no longer kept.", NOTHING_CHANGED, "Choose another version; old ones are thinned out."
    ),
}
