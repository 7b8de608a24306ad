"""The settings: shown, and everything a person chooses there done at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from rm_desktop.settings import Settings
from rm_desktop.ui.attention import Attention
from rm_desktop.ui.commands.window_commands import WindowCommands
from rm_desktop.ui.looks.theme import Looks, Scheme
from rm_desktop.ui.opening.opener import Shared
from rm_desktop.ui.page import EVERY_PAGE, Page
from rm_desktop.ui.wording import language

if TYPE_CHECKING:  # which knows of backups, and so brings SQLAlchemy
    from rm_desktop.ui.dialogs.settings import SettingsDialog


class SettingsAtOnce(QObject):
    """Hears of other habits and applies what is other than before."""

    retranslated = Signal()
    protection_requested = Signal()
    backups_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self, shared: Shared, application: QApplication, commands: WindowCommands, attention: Attention
    ) -> None:
        super().__init__(shared.window)
        self._shared = shared
        self._application = application
        self._commands = commands
        self._attention = attention
        self._applied = shared.habits.settings
        self._page = "appearance"
        self._dialog: SettingsDialog | None = None
        shared.habits.changed.connect(self._on_changed)
        shared.theme.changed.connect(self._on_looks)
        shared.window.pages.page_made.connect(self._on_page_made)
        self._offer_folders()

    @Slot()
    def show(self) -> None:
        """Show the settings, at the page where they were left."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.raise_()
            return
        from rm_desktop.ui.dialogs.settings import SettingsDialog

        shared = self._shared
        dialog = SettingsDialog(
            shared.habits.settings,
            shared.habits.usual_backups,
            shared.theme,
            shared.window,
            page=self._page,
            table=self._commands.table,
            usual_documents=shared.habits.usual_documents,
            usual_templates=shared.habits.usual_templates,
        )
        dialog.changed.connect(shared.habits.change)
        dialog.page_shown.connect(self._on_page)
        dialog.protection_requested.connect(self.protection_requested)
        dialog.backups_requested.connect(self.backups_requested)
        dialog.lock_requested.connect(self.lock_requested)
        self._dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_page(self, page: str) -> None:
        self._page = page

    @Slot()
    def _on_changed(self) -> None:
        before, now = self._applied, self._shared.habits.settings
        self._applied = now
        self._shared.theme.set_looks(Looks(Scheme(now.theme), now.zoom / 100, now.reading_size, now.line_length))
        if _attended(now) != _attended(before):
            self._attention.apply(now)
        if now.keys != before.keys:
            self._commands.table.set_keys(now.keys)
        if (now.documents, now.templates) != (before.documents, before.templates):
            self._offer_folders()
        if now.language != before.language:
            self._speak(now)
        if self._dialog is not None and isValid(self._dialog) and self._dialog.settings != now:
            self._dialog.take(now)

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        page.set_folder(self._shared.habits.documents)
        page.set_templates(self._shared.habits.templates)

    def _offer_folders(self) -> None:
        """Tell the pages that were made where documents go first, and where one's own templates are."""
        made = self._shared.window.pages.made
        for page in filter(None, (made(entry.id) for entry in EVERY_PAGE)):
            self._on_page_made(page)

    @Slot()
    def _on_looks(self) -> None:
        """Note what a command changed, so that no later setting takes it back."""
        theme, habits = self._shared.theme, self._shared.habits
        habits.settings = habits.settings._replace(theme=theme.scheme.value, zoom=round(theme.zoom * 100))
        self._applied = habits.settings

    def _speak(self, now: Settings) -> None:
        """Speak another language everywhere; dialogs hear of it from Qt."""
        language.install(self._application, now.language)
        self._commands.table.retranslate()
        self.retranslated.emit()


def _attended(settings: Settings) -> tuple[int, int, int]:
    return settings.idle_minutes, settings.remind_before, settings.remind_after
