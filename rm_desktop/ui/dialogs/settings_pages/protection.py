"""When the window locks, and the way to the passphrase."""

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages import choice_words
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.titled_row import TitledRow

_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)


class ProtectionPage(SettingsPage):
    """Locks by itself, at once, and leads to the protection of the workspace that is open."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        idle = self.tr("Lock when nobody touches it")
        self.idle = self.combo("idle_minutes", idle, _MINUTES, choice_words.idle)
        self.lock = self.way_to("lock", self.tr("Lock now"))
        self.protection = self.way_to("protection", self.tr("Protection…"))
        asleep = self.tr("Also when the computer sleeps or locks its screen, where it says so.")
        keys = self.keys_of("lock")
        at_once = self.tr("Hide everything until you unlock it again.")
        if keys:
            at_once = self.tr("Hide everything until you unlock it again; {keys} does the same.").format(keys=keys)
        passphrase = self.tr("Set or change the passphrase, and see where it is remembered.")
        self.add_card(
            TitledRow(self.theme, idle, asleep, self.idle),
            TitledRow(self.theme, self.tr("Lock"), at_once, self.lock),
        )
        self.add_card(TitledRow(self.theme, self.tr("Passphrase"), passphrase, self.protection))

    def show_settings(self, settings: Settings) -> None:
        self.idle.show_value(settings.idle_minutes)
