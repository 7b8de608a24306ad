"""A leading card of Today: it shows what `lead_words` says and passes on what is asked for."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.pages.today_cards.lead import Lead, LeadRow
from rm_desktop.ui.pages.today_cards.row import BADGE_ROOM, RowButton
from rm_desktop.ui.pages.today_cards.row_column import RowColumn
from rm_desktop.ui.pages.today_cards.rows import caption
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Heading, Label, SectionLabel
from rm_desktop.ui.widgets.layouts import clear


class LeadCard(Card):
    """Shows a `Lead`. The `main` card of the page has the main button; on the others all are plain."""

    open_requested = Signal(str, str)  # kind, id
    asked = Signal(str, str)  # a button's id, the session's
    menu_wanted = Signal(object, str)  # QPoint on the screen, the session's id

    def __init__(self, theme: Theme, *, main: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._main = main
        self._lead: Lead | None = None
        self._usable: frozenset[str] | None = None
        self._name = SectionLabel(theme)
        self._title = Heading(theme, "", TextSize.H3)
        self._facts = Label(theme, "", colour="ink2", wrap=True)
        self._about = Label(theme, "", colour="ink2", wrap=True)
        self._empty = Label(theme, "", colour="ink2", wrap=True)
        self.rows = RowColumn()
        self._column = QVBoxLayout(self.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._ways = QWidget()
        self._ways.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(theme, 10, self._ways)
        self._aside = caption(theme, "")
        self.body.addWidget(FoldingRow(theme, self._name, self._aside, least=0))
        for part in (self._title, self._facts, self._about, self._empty, self.rows):
            self.body.addWidget(part)
        self.body.addSpacing(theme.px(4))
        self.body.addWidget(self._ways)

    @property
    def subject(self) -> str:
        """Return the id of the session that is shown, or nothing."""
        return "" if self._lead is None else self._lead.subject

    @property
    def asks_to_reflect(self) -> bool:
        """Return whether its main button leads to the question about it."""
        return self._lead is not None and bool(self._lead.buttons) and self._lead.buttons[0].id == "reflect"

    def show_lead(self, lead: Lead) -> None:
        """Show a card's words; what is shown already is left alone, and so is the keyboard."""
        before, self._lead = self._lead, lead
        if lead == before:
            return
        self.setAccessibleName(lead.name)
        self._name.setText(lead.name)
        self._name.set_colour(lead.name_colour)
        self._title.setText(lead.title)
        for label, text in ((self._facts, lead.facts), (self._about, lead.about)):
            label.setText(text)
            label.setVisible(bool(text))
        self._empty.setText(lead.empty)
        self._empty.setVisible(bool(lead.empty) and not lead.rows)
        self._aside.setText(lead.aside)
        self._aside.set_colour(lead.aside_colour)
        if before is None or lead.rows != before.rows:
            self._show_rows(lead.rows)
        if before is None or lead.buttons != before.buttons:
            self._show_buttons(lead)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            focused = QApplication.focusWidget() or self
            at = focused.mapToGlobal(QPoint(focused.width() // 4, focused.height() // 2))
        self.menu_wanted.emit(at, self.subject)

    def only_read(self, usable: frozenset[str]) -> None:
        """Let only these buttons be used, now and later."""
        self._usable = usable
        for button in self._ways.findChildren(QPushButton):
            button.setEnabled(button.objectName() in usable)

    def focus_first(self) -> None:
        """Put the keyboard on the main button."""
        first = self._flow.itemAt(0)
        button = None if first is None else first.widget()
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_rows(self, rows: tuple[LeadRow, ...]) -> None:
        at = self.rows.at
        clear(self._column)
        bars = any(row.words.bar is not None for row in rows)
        self._column.setSpacing(self._theme.px(12) if bars else 0)
        room = BADGE_ROOM if any(row.words.badge for row in rows) else 0
        stops: list[QWidget] = []
        for row in rows:
            button = RowButton(self._theme, row.words, 0 if row.words.badge else room, 0 if bars else 6)
            button.setObjectName(f"{row.kind.value} {row.id}")
            button.clicked.connect(self._open)
            self._column.addWidget(button)
            stops.append(button)
        self.rows.set_stops(stops, at)
        self.rows.setVisible(bool(rows))

    def _show_buttons(self, lead: Lead) -> None:
        kept = next((way.objectName() for way in self._ways.findChildren(QPushButton) if way.hasFocus()), "")
        clear(self._flow)
        for index, way in enumerate(lead.buttons):
            kind = PrimaryButton if self._main and not index else PlainButton
            button = kind(self._theme, way.words, way.icon, self._ways)
            button.setObjectName(way.id)
            button.setEnabled(self._usable is None or way.id in self._usable)
            button.clicked.connect(self._ask)
            self._flow.addWidget(button)
            button.show()
            if way.id == kept:
                button.setFocus()

    @Slot()
    def _open(self) -> None:
        kind, _, record_id = self.sender().objectName().partition(" ")
        self.open_requested.emit(kind, record_id)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.sender().objectName(), self.subject)
