"""What is made late is come to by Tab where it stands, and asking for the way leaves every widget as it was."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from rm_desktop.ui.shell.tab_chain import stop_at


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for name in ("first", "last"):
        line = QLineEdit()
        line.setObjectName(name)
        column.addWidget(line)
    column.insertWidget(1, QLabel("here"))
    window.findChild(QLabel).stackUnder(window.findChild(QLineEdit, "last"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def walk(window, count):
    """Return the names of what Tab comes to."""
    window.findChild(QLineEdit, "first").setFocus()
    names = []
    for _ in range(count):
        names.append(QApplication.focusWidget().objectName())
        window.focusNextChild()
    return names


def late(window, *names):
    """Add lines, which stand where the label is."""
    lines = [QLineEdit() for _ in names]
    for place, (line, name) in enumerate(zip(lines, names, strict=True)):
        line.setObjectName(name)
        window.layout().insertWidget(2 + place, line)
        line.show()
    return lines


def test_what_is_made_late_is_come_to_where_it_stands(window):
    stop_at(window.findChild(QLabel), late(window, "second", "third"))
    assert walk(window, 4) == ["first", "second", "third", "last"]


def test_without_it_tab_comes_there_last(window):
    late(window, "second")
    assert walk(window, 3) == ["first", "last", "second"]


def test_what_stands_beside_lives_on_when_one_stop_dies(window):
    (second,) = late(window, "second")
    stop_at(window.findChild(QLabel), [second])
    second.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    others = [window.findChild(QLineEdit, "first"), window.findChild(QLineEdit, "last"), window.findChild(QLabel)]
    assert all(isValid(each) for each in others)
    assert not isValid(second)
