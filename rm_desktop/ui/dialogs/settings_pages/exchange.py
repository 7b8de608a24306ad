"""Where what leaves this computer is put first."""

from functools import partial

from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.folder_row import FolderRow
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.labels import Label


class ExchangePage(SettingsPage):
    """The folder of documents, and what happens to them: nothing by itself."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        name = self.tr("Folder of documents and sealed files")
        offered = self.tr("It is offered first when you export; you can choose another one each time.")
        self.place = FolderRow(self.theme, "documents", name, offered, around.documents)
        self.place.picked.connect(partial(self.chosen.emit, "documents"))
        alone = self.tr(
            "Nothing is sent from here: a document reaches your partner when you hand it on. "
            "Each of you has a workspace of your own, and neither changes the other’s."
        )
        self.add_card(self.place)
        self.column.addWidget(Label(self.theme, alone, colour="ink2", wrap=True))

    def show_settings(self, settings: Settings) -> None:
        self.place.show_folder(settings.documents)
