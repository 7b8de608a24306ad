"""The language of the window."""

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.titled_row import TitledRow
from rm_desktop.ui.wording.language import LANGUAGES


class LanguagePage(SettingsPage):
    """The system's, or one of those there are, each by its own name."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        name = self.tr("Language")
        codes = ("", *(code for code, _ in LANGUAGES))
        self.language = self.combo("language", name, codes, self._say)
        apart = self.tr("Of menus, dates and numbers; what the two of you wrote stays as it is.")
        self.add_card(TitledRow(self.theme, name, apart, self.language))

    def show_settings(self, settings: Settings) -> None:
        self.language.show_value(settings.language)

    def _say(self, code: str) -> str:
        return dict(LANGUAGES).get(code, code) if code else self.tr("As the system")
