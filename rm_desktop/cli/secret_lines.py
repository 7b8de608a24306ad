"""The passphrases that come in a file, never in an argument."""

from functools import cached_property

from rm_desktop.cli.asking import ask_new_passphrase
from rm_desktop.cli.options import UsageError
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_secret_lines


class Secrets:
    """The lines of `--passphrase-file`, read when first needed and once: standard input cannot be read twice.

    `typed` is the workspace's passphrase where a person was asked for it, so that nobody is asked twice.
    """

    def __init__(self, file: str | None) -> None:
        self._file = file
        self.typed: str | None = None

    @cached_property
    def _lines(self) -> tuple[str, ...] | None:
        return None if self._file is None else read_secret_lines(self._file)

    @property
    def of_workspace(self) -> str | None:
        """The first line, empty where the file is; without a file what was typed, None where nobody was asked."""
        if self._lines is None:
            return self.typed
        return self._lines[0] if self._lines else ""

    def of_export(self) -> str:
        """Return the second line, or what is typed twice at a terminal."""
        if self._lines is not None and len(self._lines) > 1:
            typed: str | None = self._lines[1]
        else:
            typed = ask_new_passphrase("Passphrase for the exported file")
        if typed is None:
            raise UsageError("export --encrypt needs a passphrase: put it into the second line of --passphrase-file")
        if not typed:
            raise UserError(Problem.EMPTY_PASSPHRASE)
        return typed
