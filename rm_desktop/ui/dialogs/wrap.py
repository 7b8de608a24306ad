"""The sheet that wraps a session up: five short steps, one after the other."""

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.clock import Clock
from rm_desktop.services.wrap_steps import STEPS, WrapStep
from rm_desktop.services.wrapping import WrapView
from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.dialogs.wrap_parts.actions import ActionsStep
from rm_desktop.ui.dialogs.wrap_parts.carry import CarryStep
from rm_desktop.ui.dialogs.wrap_parts.next_date import NextDateStep
from rm_desktop.ui.dialogs.wrap_parts.pulse import PulseStep
from rm_desktop.ui.dialogs.wrap_parts.reflect import ReflectStep
from rm_desktop.ui.dialogs.wrap_parts.step import Step
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, QuietButton
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.step_bar import StepBar
from rm_desktop.ui.widgets.tip import set_tip

_WIDTH = 580
_LEAST_STEP = 280
_AROUND = 260  # what stands above and below a step


class WrapDialog(FormDialog):
    """Shows one step; it does nothing itself. Enter does what the step holds and goes on, Escape leaves.

    `answered` brings a `Call` or None where the step has nothing to do, once it is complete.
    """

    passed = Signal()
    back_requested = Signal()
    undo_requested = Signal()
    minutes_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, number: int, parent: QWidget | None = None) -> None:
        heading = self.tr("Wrap up session {number}").format(number=QLocale().toString(number))
        super().__init__(theme, heading, self.tr("Next"), _WIDTH, parent)
        self.at = WrapStep.CARRY
        reflect = ReflectStep(theme, clock)
        reflect.minutes_requested.connect(self.minutes_requested)
        parts = (CarryStep, NextDateStep, ActionsStep, PulseStep)
        self.steps: tuple[Step, ...] = (*(part(theme, clock) for part in parts), reflect)
        self._lay_out_head()
        self._lay_out_steps()
        self._add_buttons()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.at.place]

    def show_step(self, at: WrapStep, view: WrapView) -> None:
        """Ask a step about the session as it is now."""
        self.at = at
        self.clear_fault()
        self.step.show_view(view)
        for step in self.steps:
            step.setVisible(step is self.step)
        said = self.tr("Step {n} of {all}").format(
            n=QLocale().toString(at.place + 1), all=QLocale().toString(len(STEPS))
        )
        self._bar.set_step(at.place, said)
        self._place.setText(said)
        self.back.setEnabled(at.place > 0)
        self._fit_buttons()
        said_whole = self.tr("{step}: {title}").format(step=said, title=self.step.title)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said_whole))
        self.step.focus_first()
        self._area.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._make_room)

    def offer_undo(self, said: str) -> None:
        """Offer to take back what was done last, in words such as `Undo: carry over ‘Budget’`; "" for nothing."""
        self.undo.setAccessibleName(said or self.undo.text())
        set_tip(self.undo, said)
        self.undo.setVisible(bool(said))

    @Slot()
    def answer(self) -> None:
        """Hand over what the step holds, or say what is missing."""
        fault = self.step.fault()
        if fault is not None:
            self.refuse(*fault)
            return
        self.clear_fault()
        self.answered.emit(self.step.call())

    def _lay_out_head(self) -> None:
        self._bar = StepBar(self.theme, len(STEPS))
        self._place = Label(self.theme, "", TextSize.CAPTION, "ink2")
        row = QHBoxLayout()
        ScaledSpacing(self.theme, row, 12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._place)
        self.form.addLayout(row)

    def _lay_out_steps(self) -> None:
        self._room = QWidget()
        column = QVBoxLayout(self._room)
        ScaledSpacing(self.theme, column, 0)
        for step in self.steps:
            step.hide()
            column.addWidget(step)
            step.answered.connect(self.save.setFocus)
            step.changed.connect(self.clear_fault)
            step.changed.connect(self._fit_buttons)
            step.changed.connect(self._follow)
        self.form.addWidget(self._room, 1)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _add_buttons(self) -> None:
        self.cancel.setText(self.tr("Finish later"))
        self.cancel.setToolTip(self.tr("Leave now and go on from here another time"))
        self.undo = QuietButton(self.theme, self.tr("Undo"), "undo")
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self.undo_requested)
        self.undo.hide()
        self._foot.insertWidget(0, self.undo)
        self.back = PlainButton(self.theme, self.tr("Back"))
        self.skip = PlainButton(self.theme, "")
        self.back.clicked.connect(self.back_requested)
        self.skip.clicked.connect(self.passed)
        at = self._foot.indexOf(self.cancel)
        self._foot.insertWidget(at + 1, self.back)
        self._foot.insertWidget(at + 2, self.skip)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self._on_undo_key)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._on_back_key)

    @Slot()
    def _fit_buttons(self) -> None:
        self.save.setText(self.step.button)
        self.skip.setText(self.step.skip)
        self.skip.setVisible(bool(self.step.skip))

    @Slot()
    def _follow(self) -> None:
        """Keep what has the keyboard in view."""
        focused = QApplication.focusWidget()
        if focused is not None and self.step.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    @Slot()
    def _on_undo_key(self) -> None:
        if not self.undo.isHidden():
            self.undo_requested.emit()

    @Slot()
    def _on_back_key(self) -> None:
        if self.back.isEnabled():
            self.back_requested.emit()

    @Slot()
    def _make_room(self) -> None:
        if self.isVisible():
            self.make_room()

    @Slot()
    def _restyle(self) -> None:
        """Keep the sheet from growing step by step, where the screen has room for that."""
        room = self.screen().availableGeometry().height() - self.theme.px(_AROUND)
        self._room.setMinimumHeight(max(0, min(self.theme.px(_LEAST_STEP), room)))
