"""The keys of the commands, and the way to change them."""

from functools import partial

from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.key_settings import KeySettings


class KeysPage(SettingsPage):
    """Shows the keys that hold in the table; that applies them, and says so."""

    fills = True

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        if around.table is not None:
            self.keys = KeySettings(around.table, around.theme)
            self.keys.changed.connect(partial(self.chosen.emit, "keys"))
            self.column.addWidget(self.keys)
