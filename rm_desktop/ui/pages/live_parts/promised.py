"""What was promised before the session that is held, first of all on the page; it can be folded up."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts.picture import LivePicture
from rm_desktop.ui.promise_section import PromiseSection
from rm_desktop.ui.widgets.buttons import QuietButton

_FEW = 3


class LivePromises(PromiseSection):
    """Open until the first topic is done: then it was looked at. Whoever opens or folds it has it stay so."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        self.fold = QuietButton(theme, "")
        super().__init__(dispatcher, theme, _FEW, self.fold, parent, "live-promise")
        self._chosen: bool | None = None
        self._held = ""
        self.fold.clicked.connect(self._turn)

    def show_picture(self, picture: LivePicture) -> None:
        """Show what was promised before a session that is held."""
        if self._held != picture.id:
            self._held, self._chosen = picture.id, None
        self.show_promises(picture.id, picture.promised, picture.pair, picture.today)
        begun = any(topic.done for topic in picture.topics)
        self._fold(begun if self._chosen is None else self._chosen)

    def _fold(self, folded: bool) -> None:
        if folded and self.holds_words and self._chosen is None:
            return  # somebody types what came of one
        self.set_folded(folded)
        self.fold.setText(self.tr("Show") if folded else self.tr("Hide"))
        self.fold.setAccessibleName(self.tr("Show what we promised") if folded else self.tr("Hide what we promised"))
        self.fold.updateGeometry()

    @Slot()
    def _turn(self) -> None:
        self._chosen = not self.folded
        self._fold(self._chosen)
