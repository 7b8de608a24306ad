"""The folder of the pair's own agendas, and what is in it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from rm_desktop.services.own_templates import OwnTemplate, agendas_in
from rm_desktop.settings import Settings
from rm_desktop.ui import words
from rm_desktop.ui.dialogs.settings_pages.folder_row import FolderRow
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.titled_row import TitledRow

_ROWS = 12


class TemplatesPage(SettingsPage):
    """Where agendas of one's own are; the files are looked at anew whenever the folder is shown."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        name = self.tr("Folder of your own templates")
        form = self.tr(
            "Agendas of your own, one .toml file each, in the form of those that come with RM Desktop. "
            "They are read from there and never changed."
        )
        self.place = FolderRow(self.theme, "templates", name, form, around.templates)
        self.place.picked.connect(partial(self.chosen.emit, "templates"))
        self._found: tuple[OwnTemplate, ...] = ()
        self._list: Card | None = None
        self.add_card(self.place)

    def show_settings(self, settings: Settings) -> None:
        self.place.show_folder(settings.templates)
        found = agendas_in(self.place.folder)
        if found != self._found:
            self._found = found
            self._show_found()

    def _show_found(self) -> None:
        if self._list is not None:
            self.column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if self._found:
            self._list = self._listed()
            self.column.addWidget(self._list)

    def _listed(self) -> Card:
        card = Card(self.theme)
        card.body.addWidget(SectionLabel(self.theme, self.tr("Found there")))
        for place, found in enumerate(self._found[:_ROWS]):
            if place:
                card.body.addWidget(Hairline(self.theme))
            card.body.addWidget(self._row(found))
        left = len(self._found) - _ROWS
        if left > 0:
            more = words.counted(left, "and {n} more", "and {n} more")
            card.body.addWidget(Label(self.theme, more, colour="ink2"))
        return card

    def _row(self, found: OwnTemplate) -> QWidget:
        if found.template is None:
            return TitledRow(self.theme, found.file, self.tr("This file is not an agenda that can be read."))
        minutes = Label(self.theme, words.minutes(found.template.minutes), colour="ink2")
        return TitledRow(self.theme, found.template.name, found.file, minutes)
