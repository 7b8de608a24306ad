"""How text is written and kept."""

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages import choice_words
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.titled_row import TitledRow

_LENGTHS = (50, 60, 72, 80, 90, 100, 120)
_DAYS = (7, 14, 30, 60, 90, 180, 365)


class WritingPage(SettingsPage):
    """The length of a line, and for how long each version is kept."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        length, versions = self.tr("Longest line"), self.tr("Keep every version of a text")
        self.length = self.combo("line_length", length, _LENGTHS, choice_words.characters)
        self.history = self.combo("history_days", versions, _DAYS, choice_words.days)
        why = self.tr("Text you read and write is no wider than this, however wide the window is.")
        thin = self.tr("After that, one an hour.")
        self.add_card(TitledRow(self.theme, length, why, self.length))
        self.add_card(TitledRow(self.theme, versions, thin, self.history))

    def show_settings(self, settings: Settings) -> None:
        self.length.show_value(settings.line_length)
        self.history.show_value(settings.history_days)
