"""Asks for the shape of a programme, and shows every session with its day before anything is written."""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rm_desktop.clock import Clock
from rm_desktop.models.kinds import Cadence
from rm_desktop.services.laying_out import Fate, LaidOut, Wish
from rm_desktop.services.presets import Preset
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.programme_rows import ProgrammeModel
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.choice_row import Choice, ChoiceRow
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.minutes_field import MinutesField
from rm_desktop.ui.widgets.row_list import RowList
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.when_field import WhenField
from rm_desktop.ui.wording import words

_WIDTH = 640
_ROWS_HEIGHT = 202
_MONTHLY = 0
_WEEKS = (1, 2, 4)


class ProgrammeDialog(FormDialog):
    """Emits `answered` with a `Wish`; `wished` asks for the rows that belong to what is chosen now."""

    wished = Signal(object)  # Wish

    def __init__(self, theme: Theme, clock: Clock, presets: Sequence[Preset], weeks: int, parent: QWidget) -> None:
        """`weeks` is a rhythm the pair has that may be none of the usual ones."""
        super().__init__(theme, self.tr("Our programme"), self.tr("Lay it out"), _WIDTH, parent)
        self._clock = clock
        self._presets = tuple(presets)
        self.shape = ChoiceRow(theme, self.tr("Shape"), tuple(map(_shape_choice, range(len(presets)), presets)))
        self._summary = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self.rhythm = ChoiceRow(theme, self.tr("How often?"), tuple(map(_rhythm_choice, _rhythms(weeks))))
        self.first = WhenField(theme, clock.today(), self.tr("First session to come"), clock=clock)
        self.minutes = MinutesField(self.tr("Length"))
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Place"))
        self.place.setPlaceholderText(self.tr("A room, a café, a call"))
        self.model = ProgrammeModel(clock, self)
        self.rows = RowList(theme, self.tr("The sessions and their days"))
        self.rows.setModel(self.model)
        self._span = Label(theme, "", TextSize.CAPTION, "ink2", wrap=True)
        self._shown: tuple[object, ...] = ()
        self._fill()
        self._connect()

    def show_programme(
        self, preset_id: str, rhythm: tuple[Cadence, int], when: tuple[date | None, time | None], minutes: int
    ) -> None:
        """Fill in how it is now with the pair's own length, and the day and time that the next session has."""
        ids = [one.id for one in self._presets]
        self._choose_shape(ids.index(preset_id) if preset_id in ids else 0)
        self.rhythm.choose(_MONTHLY if rhythm[0] is Cadence.MONTHLY else rhythm[1])
        self.first.set_when(*when)
        self.minutes.set_minutes(minutes)
        self._shown = self._typed()
        self._wish_anew()
        self.first.setFocus()

    def show_rows(self, rows: Sequence[LaidOut]) -> None:
        """Show what would be, and from when to when."""
        self.model.show_rows(rows)
        changed = [place for place, row in enumerate(rows) if row.fate in (Fate.NEW, Fate.MOVED)]
        self.save.setEnabled(bool(changed))
        coming = (place for place, row in enumerate(rows) if row.fate is not Fate.KEPT)
        at = self.model.index(changed[0] if changed else next(coming, 0))
        self.rows.setCurrentIndex(at)  # without a current row nothing would show where the keyboard is
        self.rows.scrollTo(at, RowList.ScrollHint.PositionAtTop)
        self._span.setText(self._span_of(rows, bool(changed)))
        self.refit_soon()

    def holds_words(self) -> bool:
        return self._typed() != self._shown

    def focus_words(self) -> None:
        self.shape.setFocus()

    @Slot()
    def answer(self) -> None:
        fault = self._fault_found()
        if fault is not None:
            self.refuse(*fault)
        elif self.save.isEnabled():
            self.clear_fault()
            self.answered.emit(self._wish())

    def _fill(self) -> None:
        self.theme.changed.connect(self._give_room)
        self._give_room()
        two = QGridLayout()
        ScaledSpacing(self.theme, two, 12)
        two.addLayout(self.labelled(self.tr("First session to come"), self.first), 0, 0)
        two.addLayout(self.labelled(self.tr("Length of new ones"), self.minutes), 0, 1)
        two.addLayout(self.labelled(self.tr("Place"), self.place), 0, 2)
        for column, stretch in enumerate((4, 2, 3)):
            two.setColumnStretch(column, stretch)
        self.form.addLayout(self.labelled(self.tr("Shape"), self.shape, self._summary))
        self.form.addLayout(self.labelled(self.tr("How often?"), self.rhythm))
        self.form.addLayout(two)
        self.form.addLayout(self.labelled(self.tr("The sessions and their days"), self.rows, self._span))

    def _connect(self) -> None:
        self.shape.chosen.connect(self._on_shape)
        self.rhythm.chosen.connect(self._wish_anew)
        self.first.edited.connect(self._wish_anew)
        self.minutes.textEdited.connect(self.clear_fault)

    @Slot(int)
    def _on_shape(self, place: int) -> None:
        self._choose_shape(place)
        one = self._presets[place]
        self.rhythm.choose(_MONTHLY if one.cadence is Cadence.MONTHLY else one.weeks)
        self._wish_anew()

    def _choose_shape(self, place: int) -> None:
        self.shape.choose(place)
        self.minutes.set_minutes(self._presets[place].minutes)
        self._summary.setText(_said(self._presets[place].summary))

    @Slot()
    def _wish_anew(self) -> None:
        """Ask for the rows; while the day cannot be read there are none."""
        self.clear_fault()
        if self.first.day is None:
            self.show_rows(())
        else:
            self.wished.emit(self._wish())

    def _fault_found(self) -> tuple[str, QWidget] | None:
        if self.first.day is None:
            missing = self.tr("Which day is the first one? Write it as next thu 15:00, or pick it.")
            return self.first.hint or missing, self.first
        if self.minutes.minutes is None:
            return self.tr("Give a length in minutes, up to a day."), self.minutes
        return None

    def _wish(self) -> Wish:
        weeks = self.rhythm.value
        return Wish(
            self._presets[self.shape.value or 0].id,
            self.first.day or self._clock.today(),
            self.first.at,
            Cadence.WEEKS if weeks else Cadence.MONTHLY,
            weeks or None,
            self.minutes.minutes,
            self.place.text().strip(),
        )

    def _typed(self) -> tuple[object, ...]:
        return (self.shape.value, self.rhythm.value, self.first.line.text(), self.minutes.text(), self.place.text())

    def _span_of(self, rows: Sequence[LaidOut], changes: bool) -> str:
        days = [row.day for row in rows if row.day is not None]
        if not days:
            return self.tr("Give a day, and every session with its day is listed here. Nothing is written yet.")
        locale, today = QLocale(), self._clock.today()
        first, last = (words.short_day(day, locale, today) for day in (min(days), max(days)))
        said = self.tr("{sessions}, from {first} to {last}: as it is already.")
        if changes:
            said = self.tr("{sessions}, from {first} to {last}. What is held stays; what is prepared keeps its agenda.")
        return said.format(sessions=words.counted(len(rows), "{n} session", "{n} sessions"), first=first, last=last)

    @Slot()
    def _give_room(self) -> None:
        self.rows.setFixedHeight(self.theme.px(_ROWS_HEIGHT))


def _rhythms(weeks: int) -> list[int]:
    return [*sorted({*_WEEKS, weeks}), _MONTHLY]


def _rhythm_choice(weeks: int) -> Choice:
    if weeks == _MONTHLY:
        return Choice(weeks, words.tr("Monthly"), words.tr("the same weekday of the month"))
    mark = words.tr("Weekly") if weeks == 1 else words.tr("Every {n} weeks").format(n=QLocale().toString(weeks))
    return Choice(weeks, mark, words.tr("the same weekday"))


def _shape_choice(place: int, one: Preset) -> Choice:
    count = words.counted(len(one.sessions), "{n} session", "{n} sessions")
    return Choice(place, _said(one.name), count, _said(one.summary))


def _said(text: str) -> str:
    return QCoreApplication.translate("presets", text)
