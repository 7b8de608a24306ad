"""How the window looks, and where it begins."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.settings import BEGINNINGS, Settings
from rm_desktop.ui.dialogs.settings_pages import choice_words
from rm_desktop.ui.dialogs.settings_pages.scheme_choice import SchemeChoice
from rm_desktop.ui.dialogs.settings_pages.settings_page import Around, SettingsPage
from rm_desktop.ui.looks.theme import Scheme
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.titled_row import TitledRow

_ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
_SIZES = (80, 90, 100, 110, 120, 130, 140, 160)


class AppearancePage(SettingsPage):
    """Theme, sizes, and the page that is shown first."""

    def __init__(self, around: Around) -> None:
        super().__init__(around)
        self.scheme = SchemeChoice(self.theme)
        self.scheme.picked.connect(self._on_scheme)
        self.zoom = self.combo("zoom", self.tr("Size of everything"), _ZOOMS, choice_words.percent)
        size = self.tr("Size of text you read and write")
        self.reading = self.combo("reading_size", size, _SIZES, choice_words.percent)
        begin = self.tr("When RM Desktop opens")
        self.begin = self.combo("begin_on", begin, BEGINNINGS, choice_words.beginning)
        reading = self.tr("In notes, session notes and the journal.")
        self.add_card(self._themes())
        self.add_card(
            TitledRow(self.theme, self.zoom.accessibleName(), self._about_zoom(), self.zoom),
            TitledRow(self.theme, size, reading, self.reading),
        )
        self.add_card(TitledRow(self.theme, begin, "", self.begin))

    def show_settings(self, settings: Settings) -> None:
        self.scheme.choose(Scheme(settings.theme))
        self.zoom.show_value(settings.zoom)
        self.reading.show_value(settings.reading_size)
        self.begin.show_value(settings.begin_on)

    def _about_zoom(self) -> str:
        larger, smaller, usual = map(self.keys_of, ("zoom-in", "zoom-out", "zoom-reset"))
        if not (larger and smaller and usual):
            return ""
        sentence = self.tr("Also with {larger} and {smaller}; {usual} goes back to 100 %.")
        return sentence.format(larger=larger, smaller=smaller, usual=usual)

    def _themes(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        ScaledSpacing(self.theme, column, 8)
        column.addWidget(Label(self.theme, self.tr("Theme"), weight=QFont.Weight.DemiBold))
        column.addWidget(self.scheme)
        return part

    @Slot(object)
    def _on_scheme(self, scheme: Scheme) -> None:
        self.chosen.emit("theme", scheme.value)
