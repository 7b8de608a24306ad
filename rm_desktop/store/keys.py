"""What opens a protected workspace: a passphrase, or the raw key derived from it."""

import unicodedata

from rm_desktop.errors import Problem, UserError

SALT_BYTES = 16
# SQLCipher 4's own defaults (PRAGMA cipher_settings), so that any SQLCipher tool opens the file with the passphrase.
_ROUNDS = 256_000
_KEY_BYTES = 32
# How SQLCipher 4 seals a page (https://www.zetetic.net/sqlcipher/design/): HMAC-SHA512 over its content, its IV and
# its number, with a key derived from the page key by two rounds over the salt XOR 0x3a; the seal is the page's end.
_SEAL_BYTES = 64
_SEAL_MASK = 0x3A
_SEAL_ROUNDS = 2


class RawKey:
    """A derived key: 64 hex characters, which is all that a keyring is given. Its repr does not show it."""

    __slots__ = ("hex",)

    def __init__(self, hex: str) -> None:
        if len(hex) != 2 * _KEY_BYTES or not all(letter in "0123456789abcdef" for letter in hex):
            raise ValueError("a raw key is 64 hex characters")
        self.hex = hex

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RawKey) and self.hex == other.hex

    def __hash__(self) -> int:
        return hash(self.hex)

    def sealed(self, page: bytes, number: int, salt: bytes) -> bool:
        """Return whether a page of a file, counted from 1, was written with this key and not touched since."""
        import hmac
        from _hashlib import pbkdf2_hmac

        mask = bytes(byte ^ _SEAL_MASK for byte in salt)
        sealing = pbkdf2_hmac("sha512", bytes.fromhex(self.hex), mask, _SEAL_ROUNDS, _KEY_BYTES)
        content = page[len(salt) if number == 1 else 0 : -_SEAL_BYTES]
        seal = hmac.digest(sealing, content + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(seal, page[-_SEAL_BYTES:])


class Passphrase:
    """What a person types; NFC-normalised, never empty. Its repr does not show it."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        if not text:
            raise UserError(Problem.EMPTY_PASSPHRASE)
        self.text = unicodedata.normalize("NFC", text)

    def derive(self, salt: bytes) -> RawKey:
        """Return the key for a file whose first 16 bytes are `salt`; takes about 0.2 s on purpose."""
        from _hashlib import pbkdf2_hmac  # OpenSSL, which a window over an unprotected file does without

        return RawKey(pbkdf2_hmac("sha512", self.text.encode(), salt, _ROUNDS, _KEY_BYTES).hex())


Key = RawKey | Passphrase


def raw_key(key: Key, salt: bytes) -> RawKey:
    """Return the raw key that a key means for this salt."""
    return key.derive(salt) if isinstance(key, Passphrase) else key
