"""Shows how a goal moved: every check-in of both, newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from rm_desktop.services.goals import CheckInLine, GoalCard
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.dialogs.on_screen import open_large
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.item_models.check_ins import CheckInModel, CheckInRow
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import goal_words, words
from rm_desktop.ui.wording.data_words import scales

_SIZE = QSize(820, 520)
_LONGEST = 2000
_EVIDENCE = 4


class HistoryDialog(QDialog):
    """A table to read; Escape closes it."""

    def __init__(
        self,
        theme: Theme,
        goal: GoalCard,
        lines: Sequence[CheckInLine],
        pair: PairView,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        lend_zoom(self, parent)
        self._theme = theme
        locale = QLocale()
        self.model = CheckInModel(tuple(row_of(line, pair, today, locale) for line in lines), self)
        self.table = _Table(self.tr("Check-ins of {goal}").format(goal=words.quoted(goal.statement)))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self._lay_out(goal, today, locale)

    def select(self, check_in_id: str) -> None:
        """Go to a check-in."""
        row = self.model.row_of(check_in_id)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def _lay_out(self, goal: GoalCard, today: date, locale: QLocale) -> None:
        title = Heading(self._theme, goal.statement, TextSize.H2)
        title.setMinimumWidth(1)
        parts = (goal_words.caption(goal, today, locale), goal_words.level_words(goal))
        close = PlainButton(self._theme, self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 16, (24, 24, 24, 24))
        column.addWidget(title)
        column.addWidget(Label(self._theme, " · ".join(filter(None, parts)), TextSize.CAPTION, "ink2", wrap=True))
        if self.model.rowCount():
            column.addWidget(self.table, 1)
            self.table.selectRow(0)
        else:
            self.table.hide()
            column.addWidget(Label(self._theme, self.tr("Nobody has checked in yet."), colour="ink2"))
            column.addStretch(1)
        column.addLayout(foot)
        open_large(self, self._theme, _SIZE)


class _Table(QTableView):
    """Rows as high as their words, columns as wide, and the evidence has what is left."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()

    def fit_columns(self) -> None:
        """Measure the columns once there is a model."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_EVIDENCE, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.resizeRowsToContents()


def row_of(line: CheckInLine, pair: PairView, today: date, locale: QLocale) -> CheckInRow:
    """Return a check-in in words."""
    known = scales()
    said = line.evidence if len(line.evidence) <= _LONGEST else line.evidence[:_LONGEST].rstrip() + "…"
    return CheckInRow(
        line.id,
        words.short_day(line.day, locale, today),
        pair.person(line.by).short,
        f"{locale.toString(line.level)} · {known.level.word(line.level)}",
        f"{locale.toString(line.confidence)} · {known.confidence.word(line.confidence)}",
        f"{known.evidence_word(line.evidence_kind)}: {said}",
    )
