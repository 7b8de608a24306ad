"""The head of the agenda: how much is planned, and what can be done with all of it or with several topics."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLayout, QStackedLayout, QVBoxLayout, QWidget

from rm_desktop.services.agenda_fit import Fit
from rm_desktop.services.today_view import TopicLine
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.sessions_parts.rows import head
from rm_desktop.ui.pages.sessions_parts.topic_deeds import TopicDeeds
from rm_desktop.ui.widgets.bulk_bar import MANY, BulkBar
from rm_desktop.ui.widgets.buttons import IconButton, QuietButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.tip import set_tip
from rm_desktop.ui.wording import words


class AgendaHead(QWidget):
    """The bar for several topics stands where the head stands else: nothing below moves."""

    move_requested = Signal()
    """The chosen topics are to go to another session."""

    def __init__(self, theme: Theme, deeds: TopicDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.planned = Label(theme, "", TextSize.CAPTION, "ink2")
        self.template = QuietButton(theme, self.tr("Use template"))
        self.carry = QuietButton(theme, "")
        self.standing = IconButton(theme, "pin", self.tr("Topics of every session…"))
        self.many = self._bulk_bar(deeds)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Give the buttons a line of their own where there is little room."""
        row: QLayout = self._below if narrow else self._usual
        for button in (self.template, self.carry, self.standing):
            row.addWidget(button)

    def set_writable(self, writable: bool) -> None:
        """Let the agenda be changed, or only be read."""
        for button in (self.template, self.carry, self.standing):
            button.setEnabled(writable)

    def show_fit(self, found: Fit, *, empty: bool) -> None:
        """Say how many minutes are planned of those there are; an empty agenda offers templates itself."""
        self.template.setVisible(not empty)
        self.planned.setText(words.minutes(found.available) if empty else self._planned_words(found))
        self.planned.set_colour("danger" if found.over else "ink2")

    def show_left(self, left: tuple[TopicLine, ...]) -> None:
        """Offer what earlier sessions left."""
        self.carry.setVisible(bool(left))
        if not left:
            return
        self.carry.setText(words.counted(len(left), "Carry over {n} topic", "Carry over {n} topics"))
        said = self.tr("{title}, from session {number}")
        titles = (said.format(title=topic.title, number=topic.carried_from) for topic in left)
        told = self.tr("Left open: {topics}").format(topics="; ".join(titles))
        set_tip(self.carry, told)

    def show_chosen(self, count: int) -> None:
        """Show the bar for several topics where so many are chosen."""
        self.many.show_count(count)
        self._heads.setCurrentIndex(1 if count >= MANY else 0)

    def _planned_words(self, found: Fit) -> str:
        locale = QLocale()
        used, length = locale.toString(found.planned), locale.toString(found.available)
        if not found.unmeasured:
            return self.tr("{used} of {length} min").format(used=used, length=length)
        open_ended = words.counted(found.unmeasured, "{n} without a length", "{n} without a length")
        said = self.tr("{used} of {length} min · {open_ended}")
        return said.format(used=used, length=length, open_ended=open_ended)

    def _bulk_bar(self, deeds: TopicDeeds) -> BulkBar:
        bar = BulkBar(self._theme)
        bar.add_action(self.tr("Done"), "check").clicked.connect(deeds.tick)
        bar.add_action(self.tr("Leave for another time"), "pause").clicked.connect(deeds.park)
        bar.add_action(self.tr("Move to another session…"), "sessions").clicked.connect(self.move_requested)
        bar.add_action(self.tr("Delete"), "trash").clicked.connect(deeds.remove)
        return bar

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._heads = QStackedLayout()
        column.addLayout(self._heads)  # at once: a stack that is on no widget yet shows its first page as a window
        usual = QWidget()
        self._usual = head(self._theme, self.tr("Agenda"), self.planned, self.template, self.carry, self.standing)
        usual.setLayout(self._usual)
        for each in (usual, self.many):
            self._heads.addWidget(each)
        self._below = FlowLayout(self._theme, 4)
        column.addLayout(self._below)
