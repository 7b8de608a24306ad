"""The quiet ways at the head of the list: to the programme, the charter and the actions, with how they stand."""

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rm_desktop.services.charter_view import CharterState
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.sessions_parts.picture import WaysView
from rm_desktop.ui.widgets.chip_button import ChipButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class ListWays(QWidget):
    """Three chips that run on where the list is narrow, and a gentle sentence where sessions keep falling out."""

    programme_requested = Signal()
    charter_requested = Signal()
    actions_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.programme = _Way(theme, "")
        self.charter = _Way(theme, "")
        self.promised = _Way(theme, "")
        self.gentle = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.gentle.setMinimumWidth(1)
        self.gentle.hide()
        self._short = False
        self._view: WaysView | None = None
        self.programme.clicked.connect(self.programme_requested)
        self.charter.clicked.connect(self.charter_requested)
        self.promised.clicked.connect(self.actions_requested)
        flow = FlowLayout(theme, 6)
        for way in (self.programme, self.charter, self.promised):
            way.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(way)
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 8)
        column.addLayout(flow)
        column.addWidget(self.gentle)

    def show_ways(self, view: WaysView) -> None:
        """Tell how programme, charter and actions stand."""
        self._view = view
        self.programme.say(self._programme_words(view), self._brief(self.tr("Programme")))
        held = self.tr("{held} of {planned} sessions are held").format(held=view.held, planned=view.planned)
        self.programme.setAccessibleDescription(held)
        self.programme.setToolTip(held)
        self.charter.say(self._charter_words(view), self._brief(self.tr("Charter")))
        late = view.overdue > 0
        self.promised.say(self._action_words(view), self._brief(self.tr("Actions")), "danger" if late else "ink2")
        said = self.tr(
            "Two sessions in a row did not happen as planned. It happens to most pairs; is this still your rhythm?"
        )
        self.gentle.setText(said if view.two_cancelled else "")
        self.gentle.setVisible(view.two_cancelled and not self._short)

    def set_short(self, short: bool) -> None:
        """Say only where each way leads, where the page is so low that the list would have no room."""
        if short is not self._short:
            self._short = short
            if self._view is not None:
                self.show_ways(self._view)

    def set_writable(self, writable: bool) -> None:
        """Let the programme be laid out, or not."""
        self.programme.setEnabled(writable)

    def _brief(self, name: str) -> str:
        return name if self._short else ""

    def _programme_words(self, view: WaysView) -> str:
        locale = QLocale()
        held, planned = locale.toString(view.held), locale.toString(view.planned)
        return self.tr("Programme · {held} of {planned}").format(held=held, planned=planned)

    def _charter_words(self, view: WaysView) -> str:
        return {
            CharterState.EMPTY: self.tr("Charter · write it"),
            CharterState.DRAFT: self.tr("Charter · sign it"),
            CharterState.SIGNED_BY_ME: self.tr("Charter · your partner signs"),
            CharterState.SIGNED_BY_PARTNER: self.tr("Charter · sign it"),
            CharterState.SIGNED: self.tr("Charter · signed"),
            CharterState.CHANGED: self.tr("Charter · sign it again"),
        }[CharterState(view.charter)]

    def _action_words(self, view: WaysView) -> str:
        if view.overdue:
            return words.counted(view.overdue, "Actions · {n} overdue", "Actions · {n} overdue")
        if view.open:
            return words.counted(view.open, "Actions · {n} open", "Actions · {n} open")
        return self.tr("Actions")


class _Way(ChipButton):
    """A chip whose words change; in a narrow list they are cut, and do not widen it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def say(self, text: str, brief: str = "", colour: TokenName = "ink2") -> None:
        """Show other words, or in their place a brief name; they are told as a whole."""
        self._shown, self._colour = brief or text, colour
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text if brief else "")
        self.updateGeometry()
        self.update()
