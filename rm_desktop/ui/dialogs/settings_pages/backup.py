"""Where the backups lie, and the way to them."""

from functools import partial

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.folder_row import FolderRow
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.titled_row import TitledRow


class BackupPage(SettingsPage):
    """The folder, the rule, and the list of what there is."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        rule = self.tr(
            "One is made daily when something changed, and before anything that could go wrong; "
            "the 10 newest, one a week for 8 weeks and one a month for 12 months are kept, those by hand always."
        )
        self.place = FolderRow(self.theme, "backups", self.tr("Folder of the backups"), rule, around.backups)
        self.place.picked.connect(partial(self.chosen.emit, "backups"))
        self.backups = self.way_to("backups", self.tr("Backups…"))
        by_hand = self.tr("Make one now, look at an older one, or go back to it.")
        self.add_card(self.place)
        self.add_card(TitledRow(self.theme, self.tr("Backups of this workspace"), by_hand, self.backups))

    def show_settings(self, settings: Settings) -> None:
        self.place.show_folder(settings.backups)
