"""The folder of the pair's own templates, and what is in it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.own_templates import OwnTemplate
from rm_desktop.settings import Settings
from rm_desktop.ui.dialogs.settings_pages.folder_row import FolderRow
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.templates.template_folder import FolderReading
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.template_words import caption, fault_sentence

_ROWS = 12
_LEAST_WORDS = 180


class TemplatesPage(SettingsPage):
    """Where templates of one's own are; the files are looked at anew whenever the folder is shown."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        name = self.tr("Folder of your own templates")
        form = self.tr(
            "Agendas, forms and reflections of your own, one .toml file each. “Save as a template” on an agenda writes "
            "the first one for you. A folder that several people share works too."
        )
        self.place = FolderRow(self.theme, "templates", name, form, around.templates)
        self.place.picked.connect(partial(self.chosen.emit, "templates"))
        self._found: tuple[OwnTemplate, ...] = ()
        self._reading: FolderReading | None = None
        self._list: Card | None = None
        self.add_card(self.place)

    def show_settings(self, settings: Settings) -> None:
        self.place.show_folder(settings.templates)
        if self._reading is not None:
            self._reading.stop()
        self._reading = FolderReading(self.place.folder, self)
        self._reading.found.connect(self._on_found)

    @Slot(object)
    def _on_found(self, found: tuple[OwnTemplate, ...]) -> None:
        self._reading = None
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
        """Return the first of what was found; what is broken first, for that is what to do something about."""
        card = Card(self.theme)
        card.body.addWidget(SectionLabel(self.theme, self.tr("Found there")))
        for place, found in enumerate(sorted(self._found, key=_is_whole)[:_ROWS]):
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
            said = fault_sentence(found.fault) if found.fault is not None else ""
            return FoundRow(self.theme, found.file, said)
        extent = Label(self.theme, caption(found.template), colour="ink2")
        return FoundRow(self.theme, found.template.name, found.file, extent)


class FoundRow(FoldingRow):
    """A name, what there is to say about it below, and how much it is where reading ends."""

    def __init__(self, theme: Theme, title: str, sentence: str, *extent: QWidget) -> None:
        said = QWidget()
        column = QVBoxLayout(said)
        ScaledSpacing(theme, column, 2)
        self.title = Label(theme, title, weight=QFont.Weight.DemiBold, wrap=True)
        column.addWidget(self.title)
        column.addWidget(Label(theme, sentence, TextSize.CAPTION, "ink2", wrap=True))
        super().__init__(theme, said, *extent, least=_LEAST_WORDS)


def _is_whole(found: OwnTemplate) -> bool:
    return found.template is not None
