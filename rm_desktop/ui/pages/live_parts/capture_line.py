"""The line that captures an action, a takeaway or a question, or says one in other words."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Kind, Role
from rm_desktop.services.half_typed import Typed
from rm_desktop.services.quick_entry import named
from rm_desktop.services.today_view import PairView, PersonView
from rm_desktop.ui.days.quick_action import QuickAction, read_action
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.live_parts.outcome import ICONS, Captured
from rm_desktop.ui.widgets.combo_box import SteadyCombo
from rm_desktop.ui.widgets.day_field import DayField
from rm_desktop.ui.widgets.day_guess import DayGuess
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.line_edit import LineEdit
from rm_desktop.ui.widgets.spacing import ScaledSpacing


class CaptureLine(QWidget):
    """Enter keeps it, Escape leaves. `@name` and `due fri` are understood as they are typed, and shown beside.

    A day at the end is taken for when it is due; a click on its chip leaves it in the words. `following` is the day
    of the next session.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        pair: PairView,
        today: date,
        following: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._pair = pair
        self._today = today
        self._following = following
        self._words = ""  # the end of the line, where that is said to be no day
        self._before: date | None = None  # what the field held until the line had a day
        self._read_day: date | None = None
        self.line = LineEdit()
        theme.dress(self.line)
        self.line.setAccessibleName(self._asked())
        self.line.setPlaceholderText(self._asked())
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(self._on_typed)
        self.person = SteadyCombo(theme, self._whose())
        for role in (pair.me, pair.me.other):
            self.person.addItem(self._person_words(role), role.value)
        if kind is Kind.TAKEAWAY:
            self._choose(Role.LEADER)  # who is there to learn
        if kind is Kind.TOPIC:
            self.person.hide()
        self.due = DayField(theme, today, self.tr("Due")) if kind is Kind.ACTION else None
        self.guess = DayGuess(theme, today)
        self.guess.refused.connect(self._refuse)
        self._icon = IconPicture(theme, ICONS[kind])
        self._lay_out(theme)
        self.setFocusProxy(self.line)

    def set_narrow(self, narrow: bool) -> None:
        """Stand in a column where there is little room."""
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._icon.setVisible(not narrow)

    def fill(self, known: Captured) -> None:
        """Show what is to be said in other words."""
        self.line.setText(known.text)
        self._words = self._read().guessed
        if known.role is not None:
            self._choose(known.role)
        if self.due is not None:
            self.due.set_day(known.due)

    def begin(self, text: str = "") -> None:
        """Take the keyboard, with words that were chosen in the notes."""
        self.line.setText(" ".join(text.split()))
        self.line.setFocus()
        self._take()

    @property
    def typed(self) -> Typed:
        """What stands in it: the words, of what kind it is to be, whose, and when it is due."""
        due = "" if self.due is None else self.due.line.text()
        return self.line.text(), self.kind.value, self.person.currentData(), due

    def put_back(self, typed: Typed) -> None:
        """Show what was typed before and not entered; the keyboard stays where it is."""
        text, _kind, person, due = (*typed, "", "", "", "")[:4]
        self.person.setCurrentIndex(max(0, self.person.findData(person)))
        if self.due is not None:
            self.due.line.setText(due)
        self.line.setText(text)
        self._take()

    @property
    def text(self) -> str:
        """What is typed, without what was understood of it as somebody or a day."""
        return self._read().text

    @property
    def role(self) -> Role:
        """Whose it is."""
        return self._read().owner or Role(self.person.currentData())

    @property
    def day(self) -> date | None:
        """When it is due."""
        return None if self.due is None else self.due.day

    def taken(self) -> None:
        """Begin anew: it is kept."""
        self.line.clear()
        if self.due is not None:
            self.due.set_day(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        ScaledSpacing(theme, column, 4, (0, 4, 0, 4))
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ScaledSpacing(theme, row, 8)
        column.addLayout(row)
        column.addWidget(self.guess)
        row.addWidget(self._icon)
        row.addWidget(self.line, 3)
        row.addWidget(self.person)
        if self.due is not None:
            self.due.line.setPlaceholderText(self.tr("Due"))
            self.due.line.returnPressed.connect(self._enter)
            row.addWidget(self.due, 2)

    def _read(self) -> QuickAction:
        people = (self._pair.mentor, self._pair.leader)
        if self.kind is Kind.ACTION:
            return self._read_action(people)
        typed = self.line.text().split()
        people_named = (place for place, word in enumerate(typed) if word.startswith("@") and named(word[1:], people))
        place = next(people_named, None)
        if self.kind is Kind.TOPIC or place is None:
            return QuickAction(" ".join(typed))
        return QuickAction(" ".join(typed[:place] + typed[place + 1 :]), named(typed[place][1:], people))

    def _read_action(self, people: tuple[PersonView, ...]) -> QuickAction:
        typed, locale = self.line.text(), QLocale()
        read = read_action(typed, people, locale, self._today, self._following, guesses=True)
        if not read.guessed or read.guessed != self._words:
            return read
        return read_action(typed, people, locale, self._today, self._following)

    def _asked(self) -> str:
        return {
            Kind.ACTION: self.tr("What was promised? @name due next session"),
            Kind.TAKEAWAY: self.tr("What was learned? @name who learned it"),
            Kind.TOPIC: self.tr("What is the question for later?"),
        }[self.kind]

    def _whose(self) -> str:
        return self.tr("Who does it") if self.kind is Kind.ACTION else self.tr("Who learned it from whom")

    def _person_words(self, role: Role) -> str:
        name, other = self._pair.person(role).short, self._pair.person(role.other).short
        if self.kind is Kind.ACTION:
            return name
        return self.tr("{learner}, from {teacher}").format(learner=name, teacher=other)

    def _choose(self, role: Role) -> None:
        self.person.setCurrentIndex(self.person.findData(role.value))

    @Slot()
    def _on_typed(self) -> None:
        self._take()

    def _take(self) -> None:
        """Show what is understood; a day that is typed no longer gives way to the one that was there before."""
        read = self._read()
        if read.owner is not None:
            self._choose(read.owner)
        if self.due is not None and read.due != self._read_day:
            if self._read_day is None:
                self._before = self.due.day
            self._read_day = read.due
            self.due.set_day(read.due or self._before)
        self.guess.tell(read.guessed, read.due, self.line)

    @Slot()
    def _refuse(self) -> None:
        """Leave the end of the line in the words."""
        self._words = self._read().guessed
        self._take()
        self.line.setFocus()

    @Slot()
    def _enter(self) -> None:
        self._take()
        if self.due is not None and not self.due.is_readable:
            self.due.line.setFocus()
            self.due.line.selectAll()
        elif self.text:
            self.entered.emit()
        else:
            self.left.emit()
