"""The smallest PySide6 window, as the start is compared with it: writes when it was painted, then quits."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class BareWindow(QWidget):
    """An empty window that ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        marks = os.environ.get("RM_DESKTOP_TIMING")
        if marks:
            Path(marks).write_text(f"first_window {time.time():.6f}\n", encoding="utf-8")
            QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1360, 860)
    window.show()
    sys.exit(application.exec())
