"""The settings: a page for each subject; each choice takes hold at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QWidget

from rm_desktop.settings import Settings
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.dialogs.settings_pages.book import SettingsBook
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.looks.theme import Theme

_SIZE = QSize(880, 640)
_LEAST = QSize(420, 320)
_NARROW = 640
_SPARE = 64  # of the screen, for the window's own frame


class SettingsDialog(QDialog):
    """Emits `changed` with all settings each time one is chosen; it keeps and applies nothing itself."""

    changed = Signal(object)  # Settings
    page_shown = Signal(str)
    protection_requested = Signal()
    backups_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        usual_backups: Path,
        theme: Theme,
        parent: QWidget,
        *,
        page: str = "appearance",
        table: CommandTable | None = None,
        usual_documents: Path | None = None,
        usual_templates: Path | None = None,
    ) -> None:
        """Open at `page`; the usual folders hold where no other was chosen. The looks shown are the theme's.

        `page_shown` tells the page to open at next time. `table` is for the keys, and tells whether there is a
        workspace to lock, protect or back up. The dialog closes itself before it asks for one of these.
        `take(settings)` shows what was changed elsewhere meanwhile; it tells nothing.
        """
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        documents = usual_documents or Path.home()
        templates = usual_templates or usual_backups.with_name("templates")
        self._around = Around(theme, usual_backups, documents, templates, table)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._rewording = False
        self.settings = self._as_shown(settings)
        self._make_book(page)
        lend_zoom(self, parent)
        self._fit_screen()
        theme.changed.connect(self._on_theme)

    @property
    def page(self) -> str:
        """Return the id of the page that is shown."""
        return self.book.page

    def show_page(self, page_id: str) -> None:
        """Turn to a page; an unknown one is the first."""
        self.book.show_page(page_id)

    def take(self, settings: Settings) -> None:
        """Show other settings and tell nothing: they were changed elsewhere."""
        self.settings = self._as_shown(settings)
        self.book.show_settings(self.settings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self._rewording:
            self._rewording = True
            QTimer.singleShot(0, self, self._reword)  # once, however many translations come and go

    def _as_shown(self, settings: Settings) -> Settings:
        """Return the settings with the looks of the window, which keys and menus change too."""
        return settings._replace(theme=self._theme.scheme.value, zoom=round(self._theme.zoom * 100))

    def _make_book(self, page: str) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.book = SettingsBook(self._around, self.settings)
        self.book.chosen.connect(self._on_chosen)
        self.book.asked.connect(self._on_asked)
        self.book.page_shown.connect(self.page_shown)
        self.book.close_requested.connect(self.accept)
        self._row.addWidget(self.book)
        self.book.show_page(page)
        self.book.index.setFocus()

    def _fit_screen(self) -> None:
        room = self.screen().availableSize()
        room -= QSize(0, _SPARE)
        px = self._theme.px
        self.setMinimumSize(QSize(px(_LEAST.width()), px(_LEAST.height())).boundedTo(room))
        self.resize(QSize(px(_SIZE.width()), px(_SIZE.height())).boundedTo(room))
        self._fit()

    def _stand_in_the_middle(self) -> None:
        """Stand over the middle of the window again after a change of size, whole on its screen."""
        frame, parent = self.frameGeometry(), self.parentWidget()
        if parent is not None:
            frame.moveCenter(parent.window().frameGeometry().center())
        room = self.screen().availableGeometry()
        frame.moveLeft(max(room.left(), min(frame.left(), room.right() + 1 - frame.width())))
        frame.moveTop(max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height())))
        self.move(frame.topLeft())

    def _fit(self) -> None:
        self.book.index.set_narrow(self.width() < self._theme.px(_NARROW))

    @Slot()
    def _on_theme(self) -> None:
        self._fit_screen()
        self._stand_in_the_middle()
        self.take(self.settings)

    @Slot(str, object)
    def _on_chosen(self, field: str, value: Any) -> None:
        settings = self.settings._replace(**{field: value})
        if settings != self.settings:
            self.settings = settings
            self.book.show_settings(settings)
            self.changed.emit(settings)

    @Slot(str)
    def _on_asked(self, command_id: str) -> None:
        asks = {
            "lock": self.lock_requested,
            "protection": self.protection_requested,
            "backups": self.backups_requested,
        }
        self.accept()
        asks[command_id].emit()

    @Slot()
    def _reword(self) -> None:
        """Say everything again in the language that is spoken now, with the keyboard where it was."""
        self._rewording = False
        old, focused = self.book, QApplication.focusWidget()
        name = focused.objectName() if focused is not None and old.isAncestorOf(focused) else ""
        self._row.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._make_book(old.page)
        self._fit()
        self.book.show()  # what is not on view cannot have the keyboard
        again = self.book.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
