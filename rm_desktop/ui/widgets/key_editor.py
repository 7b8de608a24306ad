"""The keys of one command, and what stands in the way of those that were pressed for it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.commands.actions import CommandTable
from rm_desktop.ui.commands.command import Command, Keys
from rm_desktop.ui.commands.key_choices import Unfit, rivals, unfit, usual
from rm_desktop.ui.commands.page_keys import any_of, key_words
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.page import entry_of
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.key_field import KeyField
from rm_desktop.ui.widgets.labels import Label


class KeyEditor(Card):
    """Changes nothing itself: `chosen` carries the keys of every command as they would be."""

    chosen = Signal(object)  # dict[str, Keys]

    def __init__(self, table: CommandTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, parent=parent)
        self._table = table
        self._command: Command | None = None
        self._keys: dict[str, Keys] = {}
        self._offered: Keys = ()
        self._title = Label(theme, "", weight=QFont.Weight.DemiBold, wrap=True)
        self.field = KeyField(theme)
        self.reset = QuietButton(theme, self.tr("Back to the usual"))
        self.sentence = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.use_here = PlainButton(theme, self.tr("Use them here"))
        self.body.addWidget(self._title)
        self.body.addWidget(FoldingRow(theme, self.field, self.reset))
        self.body.addWidget(FoldingRow(theme, self.sentence, self.use_here))
        self.field.keys_pressed.connect(self._on_pressed)
        self.field.cleared.connect(self._clear)
        self.field.listening_changed.connect(self._on_listening)
        self.reset.clicked.connect(self._reset)
        self.use_here.clicked.connect(self._use_here)

    def show_command(self, command: Command, keys: dict[str, Keys]) -> None:
        """Show a command; `keys` are those of all commands."""
        same = self._command is not None and self._command.id == command.id and self._keys == keys
        self._command, self._keys = command, keys
        words = self._table.usual_words(command.id)
        self._title.setText(words)
        self.field.show_keys(words, keys[command.id])
        self.reset.setEnabled(keys[command.id] != usual(command))
        if not same:
            self._explain()

    @Slot(str)
    def _on_pressed(self, keys: str) -> None:
        """Give the command these keys, or say what they are needed for."""
        command = self._command
        if command is None:
            return
        reason = unfit(command, keys)
        if reason is not None:
            self._refuse(self._why_not(reason, keys), keys)
        else:
            self._offer((keys,))

    def _offer(self, keys: Keys) -> None:
        """Give the command these keys; those that another one has only once a person agrees."""
        command = self._command
        if command is None:
            return
        for each in keys:
            others = rivals(self._table.commands, self._keys, command, each)
            if others:
                self._refuse(self._taken(each, others), each)
                self._offered = keys
                self.use_here.show()
                return
        self._give(keys)

    @Slot()
    def _use_here(self) -> None:
        """Take keys away from whom they belong to; that can still be reached by menu and palette."""
        self._give(self._offered)

    @Slot()
    def _clear(self) -> None:
        self._give(())

    @Slot()
    def _reset(self) -> None:
        if self._command is not None:
            self._offer(usual(self._command))

    def _give(self, keys: Keys) -> None:
        """Have the command alone answer to these keys."""
        command = self._command
        if command is None:
            return
        changed = dict(self._keys)
        for each in keys:
            for other in rivals(self._table.commands, changed, command, each):
                changed[other.id] = tuple(others for others in changed[other.id] if others != each)
        changed[command.id] = keys
        self.chosen.emit(changed)
        self.field.setFocus()

    @Slot(bool)
    def _on_listening(self, listening: bool) -> None:
        if listening:
            self._say(self.tr("Escape keeps the keys as they are, Backspace takes them away."))
        else:
            self._explain()

    def _explain(self) -> None:
        """Tell what is usual, as far as that is news."""
        command = self._command
        if command is None:
            return
        if self._keys[command.id] == usual(command):
            self._say(self.tr("Press Enter or click into the field, then the new keys."))
        elif usual(command):
            self._say(self.tr("Usually {keys}.").format(keys=any_of(usual(command))))
        else:
            self._say(self.tr("Usually it has no keys."))

    def _say(self, sentence: str) -> None:
        self._offered = ()
        self.use_here.hide()
        self.sentence.set_colour("ink2")
        self.sentence.setText(sentence)

    def _refuse(self, sentence: str, keys: str) -> None:
        """Leave the keys that were pressed on view, and say why they are not taken."""
        self.field.show_tried(keys)
        self.sentence.set_colour("danger")
        self.sentence.setText(sentence)

    def _why_not(self, reason: Unfit, keys: str) -> str:
        sentences = {
            Unfit.TYPES: self.tr("{keys} is for writing. Add Ctrl or Alt, or take a key such as F7."),
            Unfit.EDITS: self.tr("{keys} does its own work wherever you write. Please choose other keys."),
            Unfit.SYSTEM: self.tr("{keys} belongs to the window and the system. Please choose other keys."),
        }
        return sentences[reason].format(keys=key_words(QKeySequence(keys)))

    def _taken(self, keys: str, others: tuple[Command, ...]) -> str:
        """Name the first of those that have the keys; a page's own with its page."""
        other = others[0]
        words, told = self._table.usual_words(other.id), key_words(QKeySequence(keys))
        if len(others) > 1:
            return self.tr("{keys} already does ‘{command}’ and {count} more. They stay in the menus.").format(
                keys=told, command=words, count=len(others) - 1
            )
        if other.page:
            return self.tr("{keys} already does ‘{command}’ on the page {page}, which stays in the menus.").format(
                keys=told, command=words, page=entry_of(other.page).title
            )
        return self.tr("{keys} already does ‘{command}’, which stays in the menus.").format(keys=told, command=words)
