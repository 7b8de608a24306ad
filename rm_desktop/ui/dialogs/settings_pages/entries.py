"""The table of the pages of the settings."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rm_desktop.ui.dialogs.settings_pages.appearance import AppearancePage
from rm_desktop.ui.dialogs.settings_pages.backup import BackupPage
from rm_desktop.ui.dialogs.settings_pages.exchange import ExchangePage
from rm_desktop.ui.dialogs.settings_pages.keys import KeysPage
from rm_desktop.ui.dialogs.settings_pages.language import LanguagePage
from rm_desktop.ui.dialogs.settings_pages.protection import ProtectionPage
from rm_desktop.ui.dialogs.settings_pages.reminders import RemindersPage
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.dialogs.settings_pages.templates import TemplatesPage
from rm_desktop.ui.dialogs.settings_pages.writing import WritingPage
from rm_desktop.ui.wording.words import QT_TRANSLATE_NOOP


class SettingsEntry(NamedTuple):
    """One page: by what it is named, and how it is made."""

    id: str
    words: str
    icon: str
    make: Callable[[Around], SettingsPage]

    @property
    def title(self) -> str:
        """Return its name in the person's language."""
        return QCoreApplication.translate("settings", self.words)


ENTRIES: tuple[SettingsEntry, ...] = (
    SettingsEntry("appearance", QT_TRANSLATE_NOOP("settings", "Appearance"), "sun", AppearancePage),
    SettingsEntry("writing", QT_TRANSLATE_NOOP("settings", "Writing"), "edit", WritingPage),
    SettingsEntry("protection", QT_TRANSLATE_NOOP("settings", "Protection"), "lock", ProtectionPage),
    SettingsEntry("backup", QT_TRANSLATE_NOOP("settings", "Backup"), "save", BackupPage),
    SettingsEntry("exchange", QT_TRANSLATE_NOOP("settings", "Exchange"), "exchange", ExchangePage),
    SettingsEntry("reminders", QT_TRANSLATE_NOOP("settings", "Reminders"), "bell", RemindersPage),
    SettingsEntry("keys", QT_TRANSLATE_NOOP("settings", "Keys"), "keyboard", KeysPage),
    SettingsEntry("templates", QT_TRANSLATE_NOOP("settings", "Templates"), "folder", TemplatesPage),
    SettingsEntry("language", QT_TRANSLATE_NOOP("settings", "Language"), "globe", LanguagePage),
)
