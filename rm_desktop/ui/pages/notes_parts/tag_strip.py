"""Over the list: the tags that most notes have, to filter by, and to drop notes on."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rm_desktop.ui.item_models.note_list import NOTES_MIME
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.shell.tab_chain import stop_at
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.wording.bidi import isolated

_SHOWN = 8
_GAP = 4


class TagStrip(QWidget):
    """A chip for each of the most used tags; notes that are dropped on one have it from then on."""

    filter_requested = Signal(str)
    tag_requested = Signal(object, str)  # list[str]: ids of notes; the tag they shall have

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(theme, _GAP, self)
        self.setAccessibleName(self.tr("Tags in use"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._fit)
        self.hide()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show the most used tags; those used as often by the alphabet."""
        tags = tuple(sorted(sorted(counts), key=counts.__getitem__, reverse=True)[:_SHOWN])
        if tags == self._tags:
            return
        self._tags = tags
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.setObjectName("")
                chip.deleteLater()
        places = [_TagPlace(self._theme, tag, self) for tag in tags]
        for place in places:
            self._flow.addWidget(place)
        stop_at(self, places)
        self.setVisible(bool(tags))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Show as many chips as have room in one row."""
        room, gap = self.width(), self._theme.px(_GAP)
        for chip in self.findChildren(_TagPlace):
            if chip.objectName() in self._tags:
                room -= chip.sizeHint().width()
                chip.setVisible(room >= 0)
                room -= gap

    @Slot()
    def on_clicked(self) -> None:
        """List the notes with the tag that was pressed."""
        self.filter_requested.emit(f"#{self.sender().objectName()} ")


class _TagPlace(ChipButton):
    """One tag; while notes are over it, it has a ring of ink: there they may land."""

    def __init__(self, theme: Theme, tag: str, strip: TagStrip) -> None:
        super().__init__(theme, isolated(f"#{tag}"), parent=strip)
        self._strip = strip
        self._lit = False
        self.setObjectName(tag)
        self.setToolTip(self.tr("Show the notes with this tag, or drop notes here to give it to them"))
        self.setAcceptDrops(True)
        self.clicked.connect(strip.on_clicked)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(NOTES_MIME):
            event.acceptProposedAction()
            self._light(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(NOTES_MIME):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        ids = bytes(event.mimeData().data(NOTES_MIME).data()).decode().split()
        if ids:
            event.acceptProposedAction()
            self._strip.tag_requested.emit(ids, self.objectName())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lit:
            painter = smooth(self)
            focus_ring(painter, self._theme, QRectF(self.rect()), self.height() / 2)
            painter.end()

    def _light(self, lit: bool) -> None:
        self._lit = lit
        self._colour = "ink" if lit else "ink2"
        self.update()
