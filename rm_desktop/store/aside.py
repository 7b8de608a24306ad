"""Reading beside a thread that writes: what was there before, at once, in place of waiting for the writer."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from rm_desktop.store.driver import Connection
from rm_desktop.store.folding import teach_folding
from rm_desktop.store.place import Place

if TYPE_CHECKING:
    from rm_desktop.store.workspace import Workspace


class Aside:
    """Lets one thread at a time read without the writer; only where changes go through a log, which lets readers by."""

    def __init__(self, workspace: "Workspace") -> None:
        self._workspace = workspace
        self._thread = 0

    @contextmanager
    def allowed(self) -> Iterator[None]:
        """Have what this thread reads inside the block not wait for another thread that writes."""
        before = self._thread
        self._thread = threading.get_ident() if self._workspace.place is Place.LOCAL else 0
        try:
            yield
        finally:
            self._thread = before

    @contextmanager
    def hold(self) -> Iterator[bool]:
        """Hold the writer inside the block; where that would have to wait and need not, say False."""
        held = self._workspace.writing.acquire(blocking=self._thread != threading.get_ident())
        try:
            yield held
        finally:
            if held:
                self._workspace.writing.release()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Give the writer or, beside another thread that writes, a reader."""
        with self.hold() as held:
            if held:
                yield self._workspace.writer
                return
            with closing(self.reader()) as reader:
                yield reader

    def reader(self) -> Connection:
        """Return a new reader that knows what the writer knows; the caller closes it."""
        reader = self._workspace.reader()
        teach_folding(reader)
        return reader
