"""The calm strip that says how much of what both share has not left this computer yet."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.services.today_view import TodayView
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words

_COUNTED = 999  # the service counts one more at most


class ShareStrip(Card):
    """Shown only where there is something to share; its button goes there.

    While it `waits` it does not come in: what somebody is typing below would jump.
    """

    share_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, CardTone.SUNKEN, padding=12, parent=parent)
        self.waits = False
        self._words = Label(theme, "", colour="ink2", wrap=True)
        button = PlainButton(theme, self.tr("Share…"))
        button.clicked.connect(self.share_requested)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 12, (6, 0, 4, 0))
        row.addWidget(IconPicture(theme, "exchange", 18, "ink2"))
        row.addWidget(self._words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.hide()

    def show_view(self, view: TodayView, today: date) -> None:
        """Say how many changes there are, or nothing where there are none."""
        self.setVisible(view.unshared > 0 and not (self.waits and self.isHidden()))
        if view.unshared:
            text = self._sentence(view, today)
            self._words.setText(text)
            self.setAccessibleName(text)

    def _sentence(self, view: TodayView, today: date) -> str:
        count = view.unshared
        if view.left_on is None:
            if count > _COUNTED:
                return self.tr("Not exchanged yet · more than {n} shared changes").format(n=_COUNTED)
            return words.counted(
                count, "Not exchanged yet · {n} shared change", "Not exchanged yet · {n} shared changes"
            )
        ago = words.from_now(view.left_on, today)
        since = words.counted(count, "{n} shared change since then", "{n} shared changes since then")
        return self.tr("Everything shared was last exported {ago} · {since}").format(ago=ago, since=since)
