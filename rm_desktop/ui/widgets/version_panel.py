"""Then and now beside each other, under heads that say when, with what is marked told in its own marks."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.difference_rows import Shown, words_changed
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.difference_view import DifferenceView
from rm_desktop.ui.widgets.elided_label import ElidedLabel
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_INSET = 24
_SPOKEN = 300


class VersionPanel(Card):
    """Shows what it is given; its own step through the differences is all it keeps."""

    def __init__(self, theme: Theme, *, private: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, private=private, padding=12, parent=parent)
        self.then = ElidedLabel(theme, "", weight=QFont.Weight.DemiBold)
        self.now = ElidedLabel(theme, "", weight=QFont.Weight.DemiBold)
        self.view = DifferenceView(theme, self.tr("Then and now, side by side"))
        self.sentence = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._shown = Shown((), (), 0, False)
        self._step = -1
        self._lay_out()

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    @property
    def step(self) -> int:
        """The difference that was gone to last, from 0; -1 before the first."""
        return self._step

    def show_rows(self, shown: Shown) -> None:
        """Show two texts, from the top."""
        self._shown, self._step = shown, -1
        self.view.show_rows(shown.rows)

    def say(self, sentence: str) -> None:
        """Say something under the texts; nothing takes no room."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def go(self, by: int) -> None:
        """Go to a difference before or after the present one; at the ends it stays."""
        if self._shown.starts:
            self._step = min(max(self._step + by, 0), len(self._shown.starts) - 1)
            self.view.go_to(self._shown.starts[self._step])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken))

    @property
    def spoken(self) -> str:
        """The difference one is at, for ears: they hear neither colours nor lines."""
        if self._step < 0:
            return ""
        then, now = words_changed(self._shown.rows, self._shown.starts[self._step])
        gone = self.tr("Gone since: {words}").format(words=then[:_SPOKEN]) if then else ""
        new = self.tr("New since: {words}").format(words=now[:_SPOKEN]) if now else ""
        return ". ".join(part for part in (gone, new) if part)

    def _lay_out(self) -> None:
        heads = QHBoxLayout()
        ScaledSpacing(self._theme, heads, 12, (_INSET, 4, _INSET, 4))
        heads.addLayout(self._head(self.then, self.tr("gone since"), "danger", struck=True), 1)
        heads.addLayout(self._head(self.now, self.tr("new since"), "ok", struck=False), 1)
        self.body.addLayout(heads)
        self.body.addWidget(Hairline(self._theme))
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.sentence)
        self.say("")

    def _head(self, when: Label, legend: str, colour: TokenName, *, struck: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 2)
        column.addWidget(when)
        column.addWidget(_Marked(self._theme, legend, colour, struck=struck))
        return column


class _Marked(Label):
    """Words that look as what they stand for: struck through, or underlined."""

    def __init__(self, theme: Theme, text: str, colour: TokenName, *, struck: bool) -> None:
        self._struck = struck
        super().__init__(theme, text, TextSize.CAPTION, colour)

    def _font(self) -> QFont:
        font = QFont(super()._font())
        font.setStrikeOut(self._struck)
        font.setUnderline(not self._struck)
        return font
