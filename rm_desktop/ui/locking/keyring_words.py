"""What the six states of the keyring mean to a person, in one sentence each."""

from rm_desktop.services.keeping import KeyringState
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP, tr

_ASKED_WHY: dict[KeyringState | None, str] = {
    None: QT_TRANSLATE_NOOP("words", "This workspace is protected by a passphrase."),
    KeyringState.OK: QT_TRANSLATE_NOOP(
        "words", "The keyring's key does not open this workspace: perhaps its passphrase was changed elsewhere."
    ),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("words", "The keyring is locked, so the passphrase is needed."),
    KeyringState.MISSING: QT_TRANSLATE_NOOP(
        "words", "The keyring does not know this workspace, so the passphrase is needed."
    ),
    KeyringState.WRONG: QT_TRANSLATE_NOOP(
        "words", "What the keyring holds for this workspace is not a key, so the passphrase is needed."
    ),
    KeyringState.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "words", "No keyring answers on this computer, so the passphrase is needed."
    ),
    KeyringState.PLAIN_TEXT_ONLY: QT_TRANSLATE_NOOP(
        "words", "This computer's keyring would keep keys as readable text, so it is not used."
    ),
}

_LOCKED: dict[KeyringState | None, str] = {
    None: QT_TRANSLATE_NOOP(
        "words", "It opens with the passphrase you chose, or by itself where the keyring knows it."
    ),
    KeyringState.OK: QT_TRANSLATE_NOOP("words", "The keyring of this computer holds its key."),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP(
        "words", "The keyring of this computer is locked. Unlock it, or type the passphrase."
    ),
    KeyringState.MISSING: QT_TRANSLATE_NOOP("words", "It opens with its passphrase. The keyring does not know it."),
    KeyringState.WRONG: QT_TRANSLATE_NOOP(
        "words", "It opens with its passphrase. What the keyring holds for it is not a key."
    ),
    KeyringState.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "words", "It opens with its passphrase. No keyring answers on this computer."
    ),
    KeyringState.PLAIN_TEXT_ONLY: QT_TRANSLATE_NOOP(
        "words", "It opens with its passphrase. The keyring here would keep keys as readable text."
    ),
}

_NOT_REMEMBERED: dict[KeyringState, str] = {
    KeyringState.OK: QT_TRANSLATE_NOOP("words", "Not used. The passphrase is asked each time."),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("words", "Locked. Unlock it to let it remember this workspace."),
    KeyringState.MISSING: QT_TRANSLATE_NOOP(
        "words", "Does not know this workspace. The passphrase is asked each time."
    ),
    KeyringState.WRONG: QT_TRANSLATE_NOOP("words", "What it holds for this workspace is not its key."),
    KeyringState.UNAVAILABLE: QT_TRANSLATE_NOOP("words", "No keyring answers on this computer."),
    KeyringState.PLAIN_TEXT_ONLY: QT_TRANSLATE_NOOP("words", "It would keep keys as readable text, so it is not used."),
}


def asked_why(state: KeyringState | None) -> str:
    """Return why the passphrase is asked for: how asking the keyring ended, None where it was not asked.

    OK means that the keyring gave a key which the workspace refused.
    """
    return tr(_ASKED_WHY[state])


def opens_how(state: KeyringState | None) -> str:
    """Return how a locked workspace opens; None where the keyring was not asked yet, OK where it holds the key."""
    return tr(_LOCKED[state])


def not_remembered(state: KeyringState) -> str:
    """Return how it stands with a keyring that does not open this workspace."""
    return tr(_NOT_REMEMBERED[state])
