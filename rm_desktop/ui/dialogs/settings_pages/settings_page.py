"""What the pages of the settings share: cards of rows, and one way to say what was chosen."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.settings import Settings
from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.page_keys import any_of
from rm_desktop.ui.dialogs.settings_pages.choice_combo import ChoiceCombo
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class Around(NamedTuple):
    """What the pages know beside the settings: the usual folders, and the commands."""

    theme: Theme
    backups: Path
    documents: Path
    templates: Path
    table: CommandTable | None = None


class SettingsPage(QWidget):
    """One subject. It shows settings and says what a person chose; it keeps and applies nothing."""

    chosen = Signal(str, object)  # a field of Settings, and its value
    asked = Signal(str)  # the id of a command that leaves the settings
    fills = False  # whether it takes all the height there is

    def __init__(self, around: Around) -> None:
        super().__init__()
        self.around = around
        self.theme = around.theme
        self.column = QVBoxLayout(self)
        ScaledSpacing(self.theme, self.column, 16)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""

    def add_card(self, *rows: QWidget) -> None:
        """Add a card of rows with lines between them."""
        card = Card(self.theme)
        for row in rows:
            if card.body.count():
                card.body.addWidget(Hairline(self.theme))
            card.body.addWidget(row)
        self.column.addWidget(card)

    def combo(self, field: str, title: str, values: Iterable[object], say: Callable[..., str]) -> ChoiceCombo:
        """Return a choice of a field's values."""
        combo = ChoiceCombo(self.theme, title, values, say, name=field)
        combo.picked.connect(partial(self.chosen.emit, field))
        return combo

    def keys_of(self, command_id: str) -> str:
        """Return the first keys of a command as they are now, `Ctrl L`; "" for none."""
        table = self.around.table
        return "" if table is None else any_of(table.keys(command_id)[:1])

    def way_to(self, command_id: str, text: str) -> PlainButton:
        """Return a button that leaves the settings for a command; it can be used where the command can."""
        button = PlainButton(self.theme, text)
        button.setObjectName(command_id)
        button.setAutoDefault(False)
        table = self.around.table
        button.setEnabled(table is None or table.action(command_id).isEnabled())
        button.clicked.connect(partial(self.asked.emit, command_id))
        return button
