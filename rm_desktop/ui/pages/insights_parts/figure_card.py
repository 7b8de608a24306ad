"""A card of Insights: one sentence, one picture, and the table behind it."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.pages.insights_parts.figure import Figure
from rm_desktop.ui.pages.insights_parts.grid_view import GridView
from rm_desktop.ui.widgets.buttons import QuietButton
from rm_desktop.ui.widgets.card import Card
from rm_desktop.ui.widgets.labels import Heading, Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

_HIGH = 28


class _Switch(QuietButton):
    """Stays behind the sentence: five of them are on the page."""

    WEIGHT = QFont.Weight.Normal
    PADDING = 8

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(self._theme.px(_HIGH), self.fontMetrics().height() + 4))

    def _ink(self) -> TokenName:
        return "ink2"


class FigureCard(Card):
    """Its button changes between the picture and the table, which is made when it is first asked for."""

    def __init__(self, theme: Theme, title: str, pictures: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self._title = title
        self._pictures = pictures
        self._figure = Figure("")
        self.table: GridView | None = None
        self.sentence = Heading(theme, "", TextSize.H3)
        self.remark = Label(theme, "", colour="ink2", wrap=True)
        self.switch = _Switch(theme, self.tr("Show as table"))
        self.switch.setCheckable(True)
        self.switch.setAccessibleName(self.tr("{title}: show as table").format(title=title))
        self.switch.toggled.connect(self._on_toggled)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 8)
        name = SectionLabel(theme, title)
        for label in (name, self.sentence, self.remark):  # else one long word would push the page aside
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        head.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.switch)
        self.body.addLayout(head)
        self.body.addWidget(self.sentence)
        for picture in pictures:
            self.body.addWidget(picture)
        self.body.addWidget(self.remark)

    @property
    def filled(self) -> bool:
        """Return whether there is anything to count."""
        return self._figure.grid is not None

    def show_figure(self, figure: Figure) -> None:
        """Say something else; the pictures are told theirs apart."""
        self._figure = figure
        self.sentence.setText(figure.sentence)
        self.remark.set_colour("danger" if figure.warns else "ink2")
        self.remark.setText(figure.remark)
        self.remark.setVisible(bool(figure.remark))
        self.switch.setVisible(self.filled)
        self._choose()

    @Slot(bool)
    def _on_toggled(self, _as_table: bool) -> None:
        self._choose()

    def _choose(self) -> None:
        """Show the table or the pictures."""
        as_table = self.filled and self.switch.isChecked()
        for picture in self._pictures:
            picture.setVisible(self.filled and not as_table)
        if as_table and self.table is None:
            self.table = GridView(self._theme, self._title, self)
            self.body.insertWidget(2, self.table)
            QWidget.setTabOrder(self.switch, self.table)
        if self.table is not None:
            if self._figure.grid is not None:
                self.table.show_grid(self._figure.grid)
            self.table.setVisible(as_table)
