"""The sign of the program: drawn at every size that desktops ask for, the same on light bars and on dark ones."""

from PySide6.QtCore import QSize

from rm_desktop.ui.looks.app_icon import SIZES, app_icon


def test_the_icon_is_there_in_every_size_and_each_is_drawn(qtbot):
    icon = app_icon()
    assert icon.availableSizes() == [QSize(side, side) for side in SIZES]
    for side in SIZES:
        drawn = icon.pixmap(QSize(side, side), 1.0).toImage()
        left, right = drawn.pixelColor(side // 6, side // 2), drawn.pixelColor(side - side // 6 - 1, side // 2)
        assert left.green() > left.red()  # the mentor's circle
        assert right.red() > right.green()  # the leader's
        assert drawn.pixelColor(0, 0).alpha() == 0
