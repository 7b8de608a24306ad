"""Reads the folder of one's own templates a few files at a time, so that nothing stands still meanwhile."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rm_desktop.services.own_templates import OwnTemplate, own_templates

_SLICE = 0.012  # s; a key may wait 50 ms


class FolderReading(QObject):
    """Says `found` once, with everything, and is gone then."""

    found = Signal(object)  # tuple[OwnTemplate, ...]

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._reading: Iterator[OwnTemplate] = own_templates(folder)
        self._read: list[OwnTemplate] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self.deleteLater()

    @Slot()
    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        for each in self._reading:
            self._read.append(each)
            if perf_counter() > until:
                self._timer.start()
                return
        self.found.emit(tuple(self._read))
        self.deleteLater()
