"""The sheet before a calendar is taken: each session whose day would change, with a box, and what is left alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.clock import Clock
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.item_models.calendar_days import CalendarDaysModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.tick_list import TickList
from rm_desktop.ui.wording import words

if TYPE_CHECKING:
    from rm_desktop.services.calendars import CalendarReview

_WIDTH = 620
_MOST_ROWS = 7


class CalendarImportDialog(FormDialog):
    """`answered` holds the proposals that are ticked."""

    def __init__(self, review: "CalendarReview", clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.tr("Take these days from the calendar?"), words.tr("Take them"), _WIDTH, parent)
        self.model = CalendarDaysModel(review.proposals, clock, self)
        self.model.ticked_changed.connect(self._update)
        self.list = TickList(theme, self.tr("Sessions and their days"), two_lines=True)
        self.list.setModel(self.model)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.show_rows(min(_MOST_ROWS, len(review.proposals)))
        self._count = Label(theme, "", TextSize.CAPTION, "ink2")
        file = Label(theme, self.tr("From {file}").format(file=words.quoted(review.file)), colour="ink2", wrap=True)
        for widget in (file, self._count, self.list, Label(theme, _rest(review), TextSize.CAPTION, "ink2", wrap=True)):
            self.form.addWidget(widget)
        self._update()
        self.list.setFocus()

    @Slot()
    def answer(self) -> None:
        """Emit what is ticked."""
        if self.model.chosen:
            self.answered.emit(self.model.chosen)

    @Slot()
    def _update(self) -> None:
        count = len(self.model.chosen)
        self._count.setText(words.counted(count, "{n} session changes", "{n} sessions change"))
        self.save.setEnabled(count > 0)


def _rest(review: "CalendarReview") -> str:
    """Return what of the file changes nothing."""
    same = words.counted(review.same, "{n} session is in it as it is here.", "{n} sessions are in it as they are here.")
    others = words.counted(
        review.others,
        "{n} more entry is not about a session to come, and is left alone.",
        "{n} more entries are not about a session to come, and are left alone.",
    )
    broken = words.counted(
        review.broken, "{n} entry has no day that can be read.", "{n} entries have no day that can be read."
    )
    counted = ((review.same, same), (review.others, others), (review.broken, broken))
    held = words.tr("Sessions that were held stay as they are.")
    return " ".join((*(sentence for count, sentence in counted if count), held))
