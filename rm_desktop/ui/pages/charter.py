"""The pair's working agreement."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.page import Page
from rm_desktop.ui.tasks import Lane
from rm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from rm_desktop.services.desk import Desk


class CharterPage(Page):
    """The pair's working agreement."""

    def __init__(
        self, desk: "Desk", dispatcher: Dispatcher, theme: Theme, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Charter")
