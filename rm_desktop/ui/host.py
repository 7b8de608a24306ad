"""What the later half of the window may ask of the `Desktop`, which makes it."""

from typing import Protocol

from rm_desktop.store.workspace import Workspace


class Host(Protocol):
    """Holds the open workspace."""

    @property
    def workspace(self) -> Workspace | None:
        """The workspace that is open."""
        ...

    def all_saved(self) -> bool:
        """Write what was typed; return False where that failed, once, so that the person can read why."""
        ...

    def let_go(self) -> None:
        """Close the workspace and forget its pages; its lock is kept."""
        ...

    def leave(self) -> bool:
        """Save, close the workspace and release its lock; return False where that has to wait."""
        ...

    def take(self, workspace: Workspace) -> None:
        """Show a workspace in place of what was shown."""
        ...
