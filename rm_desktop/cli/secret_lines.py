"""The passphrases that come in a file, never in an argument."""

from rm_desktop.cli.asking import ask_new_passphrase
from rm_desktop.cli.options import UsageError
from rm_desktop.errors import Problem, UserError
from rm_desktop.files import read_secret_lines


class Secrets:
    """The lines of `--passphrase-file`, read once: standard input cannot be read twice."""

    def __init__(self, file: str | None) -> None:
        self._lines = None if file is None else read_secret_lines(file)

    @property
    def of_workspace(self) -> str | None:
        """The first line, empty where the file is; None where no file was given."""
        if self._lines is None:
            return None
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
