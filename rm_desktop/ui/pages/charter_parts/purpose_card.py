"""Why the two do this: part of what is signed, and needed for it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rm_desktop.ui.announce import announce
from rm_desktop.ui.dispatcher import Dispatcher
from rm_desktop.ui.kept_text import KeptText
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.charter_parts import calls
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_LINES = 3
_LONGEST = 4_000
"""So much the editor lays out without a pause; a purpose that is longer is only shown."""


class PurposeCard(Card):
    """One or two sentences in large type; what is typed is saved by itself."""

    def __init__(self, dispatcher: Dispatcher, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, parent=parent)
        hint = self.tr("What shall be different at the end, and why the two of you? One or two sentences.")
        self._dispatcher = dispatcher
        self._long = False
        self.editor = WritingEdit(theme, self.tr("Purpose, needed before anybody signs"), hint, lines=_LINES)
        self._kept = KeptText(self.editor, dispatcher, "charter-purpose")
        self._kept.bind(calls.write_purpose, "")
        self._fault = Label(theme, "", TextSize.CAPTION, "danger", wrap=True)
        self._fault.hide()
        self.body.addWidget(SectionLabel(theme, self.tr("Purpose")))
        self.body.addWidget(self.editor)
        self.body.addWidget(self._fault)
        self.editor.edited.connect(self._fault.hide)
        dispatcher.can_write_changed.connect(self._allow)

    def show_purpose(self, purpose: str) -> None:
        """Show what is stored, but never over what is being typed."""
        self._long = len(purpose) > _LONGEST
        self._kept.show_text(purpose[:_LONGEST] + "…" if self._long else purpose)
        self._allow(self._dispatcher.can_write)

    def save_pending(self) -> bool:
        """Write what is unsaved; return False where that failed."""
        return self._kept.flush()

    def refuse(self) -> None:
        """Say that nothing is signed without a purpose, and go there."""
        said = self.tr("Without a purpose a charter cannot be signed. Write one sentence here first.")
        self._fault.setText(said)
        self._fault.show()
        announce(self, said, urgent=True)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard into the purpose."""
        self.editor.setFocus()

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self.editor.setReadOnly(self._long or not allowed)
