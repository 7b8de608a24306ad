"""What the later half of the window may ask of the `Desktop`, which makes it."""

from collections.abc import Callable
from typing import Protocol

from rm_desktop.errors import UserError
from rm_desktop.store.workspace import Workspace


class Host(Protocol):
    """Holds the open workspace."""

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that is open."""
        ...

    def save_failure(self) -> UserError | None:
        """Write what was typed; return why that failed, or None."""
        ...

    def all_saved(self, again: Callable[[], object]) -> bool:
        """Write what was typed; where that failed, ask whether to do `again` without it, and return False."""
        ...

    def let_go(self) -> None:
        """Close the workspace and forget its pages; its lock is kept."""
        ...

    def leave(self, again: Callable[[], object]) -> bool:
        """Save, close the workspace and release its lock; return False where that has to wait."""
        ...

    def take(self, workspace: Workspace) -> None:
        """Show a workspace in place of what was shown."""
        ...
