"""Every shipped icon is a 24-px line drawing that takes the colour it is given."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap, QTransform
from PySide6.QtWidgets import QApplication

from rm_desktop.paths import resource
from rm_desktop.ui.looks.icons import DIRECTIONAL, Icons

FILES = sorted(resource("icons").glob("*.svg"))
RED = "#FF0000"


def colours_in(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_icon_is_drawn_in_the_colour_asked_for_and_no_other(file: Path, qapp: QApplication) -> None:
    assert colours_in(Icons().pixmap(file.stem, 32, RED)) == {RED}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_icon_has_the_one_grid_and_the_one_stroke(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke-width="1.75"' in source
    assert "#" not in source


def test_a_dense_screen_gets_more_pixels_for_the_same_size(qapp: QApplication) -> None:
    pixmap = Icons().pixmap("plus", 16, RED, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (32, 16)


def test_arrows_turn_round_where_reading_does_and_a_cross_does_not(qapp: QApplication) -> None:
    icons = Icons()
    plain, turned = (icons.pixmap("chevron-left", 24, RED, mirrored=m).toImage() for m in (False, True))
    assert plain.transformed(QTransform.fromScale(-1, 1)) == turned
    assert icons.pixmap("lock", 24, RED, mirrored=True).toImage() == icons.pixmap("lock", 24, RED).toImage()


def test_every_directional_icon_is_shipped() -> None:
    assert {file.stem for file in FILES} >= DIRECTIONAL


def test_an_icon_that_is_not_shipped_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Icons().pixmap("no-such-icon", 16, RED)


def test_an_icon_for_a_menu_is_sharp_on_dense_screens_too(qapp: QApplication) -> None:
    icon = Icons().icon("trash", 18, RED)
    assert {size.width() for size in icon.availableSizes()} >= {18}
    assert QColor(RED).name().upper() in colours_in(icon.pixmap(18, 18))
