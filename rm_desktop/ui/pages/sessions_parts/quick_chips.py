"""What a quick line has understood, chip by chip; a click takes the words of a chip out of the line."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from rm_desktop.services.quick_entry import Part, Piece, QuickTopic
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.sessions_parts.rows import clear
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.tip import set_tip
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.data_words import area_name

_ICONS = {Part.LEAD: "user", Part.MINUTES: "clock", Part.AREA: "tag", Part.UNKNOWN: "warning"}


class QuickChips(QWidget):
    """Gone where nothing was marked. The chips take no keyboard: the words themselves can be deleted in the line."""

    taken_out = Signal(object)  # Piece

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Piece, ...] = ()
        self.chips: list[ChipButton] = []
        self._flow = FlowLayout(theme, 6, self)
        self.hide()

    @property
    def spoken(self) -> str:
        """What the chips say, for a screen reader."""
        return ", ".join(chip.accessibleName() for chip in self.chips)

    def show_topic(self, topic: QuickTopic, pair: PairView) -> None:
        """Say what was understood, and what looks like a mark but is none."""
        if topic.pieces == self._shown:
            return
        self._shown = topic.pieces
        clear(self._flow)
        self.chips = [self._chip(piece, topic, pair) for piece in topic.pieces]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(self.chips))

    def _chip(self, piece: Piece, topic: QuickTopic, pair: PairView) -> ChipButton:
        colour: TokenName = "ink2"
        if piece.part is Part.LEAD and topic.lead is not None:
            colour = "mentor" if topic.lead.value == "mentor" else "leader"
        elif piece.part is Part.UNKNOWN:
            colour = "danger"
        chip = ChipButton(self._theme, self._said(piece, topic, pair), colour, _ICONS[piece.part])
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        told = self.tr("Click to take {words} out of the line")
        if piece.part is Part.UNKNOWN:
            told = self.tr("{words} stays in the title. Click to take it out of the line")
        set_tip(chip, told.format(words=words.quoted(piece.words)))
        chip.clicked.connect(partial(self.taken_out.emit, piece))
        return chip

    def _said(self, piece: Piece, topic: QuickTopic, pair: PairView) -> str:
        if piece.part is Part.LEAD and topic.lead is not None:
            return self.tr("{name} leads").format(name=pair.person(topic.lead).short)
        if piece.part is Part.MINUTES and topic.minutes is not None:
            return words.minutes(topic.minutes)
        if piece.part is Part.AREA:
            return area_name(topic.area)
        return self.tr("{words} not understood").format(words=words.quoted(piece.words))
