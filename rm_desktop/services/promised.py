"""What the two promised each other before a session, as it is looked back at."""

from typing import NamedTuple

from rm_desktop.services.today_view import ActionLine


class Promises(NamedTuple):
    """The actions to look back at; `number` is that of the session held last before, None where none was."""

    number: int | None
    lines: tuple[ActionLine, ...]

    @property
    def open(self) -> int:
        """Return how many of them are still to be done."""
        return sum(not line.done for line in self.lines)


NO_PROMISES = Promises(None, ())
