"""One goal as a card: whose it is, how far it has come, and how somebody knows."""

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import GoalState
from rm_desktop.services.actions_listed import ActionCounts
from rm_desktop.services.goals import GoalCard
from rm_desktop.services.today_view import PairView, PersonView
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.buttons import IconButton, PlainButton, QuietButton
from rm_desktop.ui.widgets.card import RADIUS, Card
from rm_desktop.ui.widgets.chip import Chip
from rm_desktop.ui.widgets.folding_row import FoldingRow
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.level_chart import LevelChart, Series
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.rater_legend import Key, RaterLegend
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import goal_words, words

_AVATAR = 28
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GoalBox(Card):
    """Shows a `GoalCard`, and can be stood upon: arrows go on from it, Enter checks in, or shows what rests."""

    check_in_requested = Signal(str)
    history_requested = Signal(str)
    actions_requested = Signal(str)
    menu_wanted = Signal(str, QPoint)  # goal id, a place on the screen
    step_requested = Signal(int)  # the key of an arrow
    entered = Signal()  # the keyboard is on the card or in it

    def __init__(self, theme: Theme, card: GoalCard, pair: PairView, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.goal = card
        owner = pair.person(card.owner)
        self._avatar = Avatar(theme, owner.initials, owner.name, owner.role.value, _AVATAR)
        self.statement = _wrapped(Label(theme, "", TextSize.H3, wrap=True))
        self.caption = _wrapped(Label(theme, "", TextSize.CAPTION, "ink2", wrap=True))
        self.level = Chip(theme)
        self.chart = LevelChart(theme)
        self.legend = RaterLegend(theme)
        self.said = _wrapped(Label(theme, "", colour="ink2", wrap=True))
        self._said_by = Label(theme, "", TextSize.CAPTION, "ink2")
        self.check_in = PlainButton(theme, self.tr("Check in"))
        self.history = QuietButton(theme, self.tr("History"))
        self.history.setToolTip(self.tr("Show the chart as a table"))
        self.promises = QuietButton(theme, "", "check-square")
        self.promises.hide()
        self.more = IconButton(theme, "more", self.tr("More"))
        self._lay_out()
        self.check_in.clicked.connect(self._ask_check_in)
        self.history.clicked.connect(self._ask_history)
        self.promises.clicked.connect(self._ask_actions)
        self.more.clicked.connect(self._open_menu)
        self.chart.table_requested.connect(self._ask_history)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for stop in self.stops:
            stop.installEventFilter(self)

    def show_goal(self, card: GoalCard, pair: PairView, today: date, locale: QLocale) -> None:
        """Show the goal as it is now."""
        self.goal = card
        owner = pair.person(card.owner)
        active = card.state is GoalState.ACTIVE
        self.setAccessibleName(self.tr("{name}: {goal}").format(name=owner.short, goal=card.statement))
        self._avatar.set_person(owner.initials, owner.name, owner.role.value)
        self.statement.setText(card.statement)
        self.caption.setText(goal_words.caption(card, today, locale))
        late = active and card.due is not None and card.due < today
        self.caption.set_colour("danger" if late else "ink2")
        self.level.set_text(goal_words.level_words(card))
        self.level.set_colour(card.owner.value if active else "ink2")
        self._show_lines(card, pair, today, locale)
        self._show_evidence(card, pair, today, locale)
        self.check_in.setVisible(active)
        for button, name in (
            (self.check_in, self.tr("Check in on {goal}")),
            (self.history, self.tr("History of {goal}")),
        ):
            button.setAccessibleName(name.format(goal=words.quoted(card.statement)))
        self.more.setAccessibleName(self.tr("More for {goal}").format(goal=words.quoted(card.statement)))

    def show_promises(self, counts: ActionCounts | None) -> None:
        """Lead to the actions for this goal; where there is none, there is nothing to lead to."""
        self.promises.setVisible(counts is not None)
        opened = 0 if counts is None else counts.open
        said = words.counted(opened, "{n} open action", "{n} open actions") if opened else self.tr("Every action done")
        goal = words.quoted(self.goal.statement)
        self.promises.setText(said)
        self.promises.setAccessibleName(self.tr("{actions}: {goal}").format(actions=said, goal=goal))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard can stand on, in reading order."""
        return (self, self.promises, self.check_in, self.history, self.more)

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on the card or in it."""
        return any(stop.hasFocus() for stop in self.stops)

    def focus_first(self) -> None:
        """Put the keyboard on the card."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self.goal.id, event.globalPos())
        else:
            self._open_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and event.key() in _ARROWS:
            self.step_requested.emit(event.key())
        elif self.hasFocus() and event.key() in _ENTER:
            (self._ask_history if self.check_in.isHidden() else self._ask_check_in)()
        elif event.key() == Qt.Key.Key_Escape and self.has_keyboard and not self.hasFocus():
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._ask_history()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = smooth(self)
            focus_ring(painter, self._theme, QRectF(self.rect()), self._theme.px(RADIUS))
            painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = self._theme
        names = QVBoxLayout()
        ScaledSpacing(theme, names, 0)
        names.addWidget(self.statement)
        names.addWidget(self.caption)
        head = QHBoxLayout()
        ScaledSpacing(theme, head, 10)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self.level, 0, Qt.AlignmentFlag.AlignTop)
        over = FoldingRow(theme, SectionLabel(theme, self.tr("Latest evidence")), self._said_by, least=0)
        said = QVBoxLayout()
        ScaledSpacing(theme, said, 4, (0, 4, 0, 0))
        said.addWidget(over)
        said.addWidget(self.said)
        foot = QHBoxLayout()
        ScaledSpacing(theme, foot, 4)
        foot.addWidget(self.check_in)
        foot.addWidget(self.history)
        foot.addStretch(1)
        foot.addWidget(self.more)
        self.body.addLayout(head)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.legend)
        self.body.addLayout(said)
        self.body.addWidget(self.promises, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.body.addLayout(foot)

    def _show_lines(self, card: GoalCard, pair: PairView, today: date, locale: QLocale) -> None:
        """Draw the owner's line last, so that it lies on top of the partner's."""
        raters = (pair.person(card.owner.other), pair.person(card.owner))
        lines = {rater.role: _line(card, rater) for rater in raters}
        days = [point.day for point in card.series]
        ends = sorted({min(days), max(days)}) if days else []
        marks = [(float(day.toordinal()), goal_words.day_and_month(day, today, locale)) for day in ends]
        description = goal_words.chart_words(card, pair, today, locale)
        self.chart.show_series(tuple(lines.values()), description, marks, card.target)
        both = all(line.points for line in lines.values())
        keys: list[Key] = [(each.short, each.role.value, each.role is not card.owner) for each in reversed(raters)]
        self.legend.show_keys(keys if both else ())

    def _show_evidence(self, card: GoalCard, pair: PairView, today: date, locale: QLocale) -> None:
        self.said.setText(goal_words.evidence_words(card, pair.person(card.owner).short))
        self._said_by.setVisible(bool(card.series))
        if card.series and card.latest_by is not None:
            day = goal_words.day_and_month(card.series[-1].day, today, locale)
            self._said_by.setText(self.tr("{name} · {day}").format(name=pair.person(card.latest_by).short, day=day))

    @Slot()
    def _ask_check_in(self) -> None:
        self.check_in_requested.emit(self.goal.id)

    @Slot()
    def _ask_history(self) -> None:
        self.history_requested.emit(self.goal.id)

    @Slot()
    def _ask_actions(self) -> None:
        self.actions_requested.emit(self.goal.id)

    @Slot()
    def _open_menu(self) -> None:
        corner = self.more.rect().bottomLeft() if self.isRightToLeft() else self.more.rect().bottomRight()
        self.menu_wanted.emit(self.goal.id, self.more.mapToGlobal(corner))


def _line(card: GoalCard, rater: PersonView) -> Series:
    """Return one rater's line over days; the partner's is dashed."""
    points = tuple((float(point.day.toordinal()), point.level) for point in card.series if point.by is rater.role)
    return Series(points, rater.role.value, dashed=rater.role is not card.owner)


def _wrapped(label: Label) -> Label:
    """Let a label be narrower than its longest word, else one endless word would push the page aside."""
    label.setMinimumWidth(1)
    return label
