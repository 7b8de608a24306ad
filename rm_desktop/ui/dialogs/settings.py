"""The settings: when it locks, what it keeps, and how it looks; each takes hold at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from rm_desktop.settings import THEMES, Settings
from rm_desktop.ui import words
from rm_desktop.ui.dialogs.plain_sheet import PlainSheet
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.backup_place import BackupPlace
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.titled_row import TitledRow

_WIDTH = 620
_MARGIN = 24
_AROUND = 190  # heading, button, margins, and the window's own frame
_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
_DAYS = (7, 14, 30, 60, 90, 180, 365)
_ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsDialog(PlainSheet):
    """Emits `changed` with all settings each time one is chosen; it keeps and applies nothing itself."""

    changed = Signal(object)  # Settings

    def __init__(self, settings: Settings, usual_backups: Path, theme: Theme, parent: QWidget) -> None:
        """`usual_backups` is the folder where backups go unless another was chosen; the looks are the theme's."""
        super().__init__(theme, parent.tr("Settings"), parent)
        self._theme = theme
        self._usual = usual_backups
        self.settings = settings._replace(theme=theme.scheme.value, zoom=round(theme.zoom * 100))
        self._make_choices()
        self._lay_out()
        theme.changed.connect(self._fit)
        self._show_backups()
        self.idle.setFocus()

    def take_backups(self, folder: Path | None) -> None:
        """Keep backups in a folder from now on, None for the usual one."""
        self._set(self.settings._replace(backups="" if folder in (None, self._usual) else str(folder)))
        self._show_backups()

    def _make_choices(self) -> None:
        now = self.settings
        self.idle = self._combo(self.tr("Lock when nobody touches it"), _MINUTES, now.idle_minutes, _after)
        self.history = self._combo(self.tr("Keep every version of a text"), _DAYS, now.history_days, _days)
        self.zoom = self._combo(self.tr("Size"), _ZOOMS, now.zoom, _size)
        self.scheme = _SteadyCombo(self._theme, self.tr("Theme"))
        for name, text in zip(THEMES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True):
            self.scheme.addItem(text, name)
        self.scheme.setCurrentIndex(self.scheme.findData(now.theme))
        for combo in (self.idle, self.history, self.zoom, self.scheme):
            combo.activated.connect(self._on_chosen)
        self.place = BackupPlace(self._theme)
        self.place.change_requested.connect(self._choose_folder)
        self.usual = QuietButton(self._theme, self.tr("Back to the usual folder"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._on_usual)

    def _combo(self, name: str, values: tuple[int, ...], now: int, say: Callable[[int], str]) -> ComboBox:
        """Return a choice of values, the present one among them whatever it is."""
        combo = _SteadyCombo(self._theme, name)
        for value in sorted({*values, now}):
            combo.addItem(say(value), value)
        combo.setCurrentIndex(combo.findData(now))
        return combo

    def _lay_out(self) -> None:
        theme = self._theme
        self.area = PageArea(theme, margins=(0, 0, 0, 0))
        lock = self.tr("Also when the computer sleeps or locks its screen, where it says so.")
        thin = self.tr("After that, one an hour.")
        groups: tuple[tuple[QWidget, ...], ...] = (
            (
                TitledRow(theme, self.idle.accessibleName(), lock, self.idle),
                TitledRow(theme, self.history.accessibleName(), thin, self.history),
            ),
            (TitledRow(theme, self.tr("Backups"), "", self.usual), self.place),
            (
                TitledRow(theme, self.scheme.accessibleName(), "", self.scheme),
                TitledRow(theme, self.zoom.accessibleName(), "", self.zoom),
            ),
        )
        for group in groups:
            card = Card(theme)
            for row in group:
                if card.body.count() and row is not self.place:
                    card.body.addWidget(Hairline(theme))
                card.body.addWidget(row)
            self.area.page.addWidget(card)
        self.body.addWidget(self.area)

    def _show_backups(self) -> None:
        self.place.show_folder(Path(self.settings.backups) if self.settings.backups else self._usual)
        self.usual.setVisible(bool(self.settings.backups))
        self._fit()

    def _set(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    @Slot()
    def _on_chosen(self) -> None:
        self._set(
            self.settings._replace(
                idle_minutes=self.idle.currentData(),
                history_days=self.history.currentData(),
                theme=self.scheme.currentData(),
                zoom=self.zoom.currentData(),
            )
        )

    @Slot()
    def _choose_folder(self) -> None:
        start = self.settings.backups or str(self._usual)
        chooser = QFileDialog(self, self.tr("Folder of the backups"), start)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._on_folder)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def _on_folder(self, name: str) -> None:
        self.take_backups(Path(name))

    @Slot()
    def _on_usual(self) -> None:
        self.take_backups(None)

    @Slot()
    def _fit(self) -> None:
        """Become as high as the rows are at the dialog's width, as far as the screen reaches."""
        layout = self.layout()
        if layout is not None:
            width = self._theme.px(_WIDTH)
            rows = self.area.page.totalHeightForWidth(width - 2 * self._theme.px(_MARGIN))
            room = self.screen().availableGeometry().height() - self._theme.px(_AROUND)
            self.area.setFixedHeight(min(rows, room))
            layout.activate()
            self.setMinimumWidth(width)
            self.resize(width, layout.totalHeightForWidth(width))


class _SteadyCombo(ComboBox):
    """Leaves the wheel to the page: what is scrolled past must not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _after(minutes: int) -> str:
    if not minutes:
        return words.tr("Never")
    return words.counted(minutes, "After {n} minute", "After {n} minutes")


def _days(days: int) -> str:
    return words.counted(days, "For {n} day", "For {n} days")


def _size(percent: int) -> str:
    return words.tr("{n} %").format(n=percent)
