"""When the window reminds of a session."""

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages import choice_words
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.titled_row import TitledRow

_BEFORE = (0, 5, 10, 15, 30, 60)
_AFTER = (0, 15, 30, 60, 120, 1440)


class RemindersPage(SettingsPage):
    """Before a session and after it; both are off until somebody wants them."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        before, after = self.tr("Before a session"), self.tr("After a session")
        self.before = self.combo("remind_before", before, _BEFORE, choice_words.before)
        self.after = self.combo("remind_after", after, _AFTER, choice_words.after)
        opens = self.tr("A message with a way to the session.")
        writes = self.tr("A message with a way to the journal, while you still remember.")
        runs = self.tr(
            "Reminders show only while RM Desktop runs and is unlocked. "
            "Outside its window they name the number of the session and nothing else."
        )
        self.add_card(
            TitledRow(self.theme, before, opens, self.before), TitledRow(self.theme, after, writes, self.after)
        )
        self.column.addWidget(Label(self.theme, runs, colour="ink2", wrap=True))

    def show_settings(self, settings: Settings) -> None:
        self.before.show_value(settings.remind_before)
        self.after.show_value(settings.remind_after)
