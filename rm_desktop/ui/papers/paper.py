"""Sheets of paper: which are usual here, and how one becomes a PDF."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

_RESOLUTION = 1200  # dots an inch, as Qt has it unasked


def upright(margin: float) -> QPageLayout:
    """Return an upright sheet of the size that is usual here, with `margin` millimetres around."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(margin, margin, margin, margin)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def pdf(title: str, layout: QPageLayout, draw: Callable[[QPdfWriter], object], resolution: int = _RESOLUTION) -> bytes:
    """Return what is drawn on one sheet as a PDF; `resolution` is in dots an inch."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(resolution)
    writer.setTitle(title)
    writer.setCreator("RM Desktop")
    writer.setPageLayout(layout)
    draw(writer)
    return bytes(buffer.data().data())
