"""What the dialogs that ask for a record share: fields that scroll, a sentence for what is missing, and a way out."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rm_desktop.errors import UserError
from rm_desktop.ui.dialogs.zoom_keys import lend_zoom
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording.problem_words import one_line

_MARGIN = 24
_GAP = 16
_SPARE = 80  # of the screen's height, for its own frame and bars


class FormDialog(QDialog):
    """Emits `answered` once the form is complete; it stays open until `accept` says that the answer was taken.

    Ctrl+Enter answers. Escape leaves, but asks first where `holds_words` says that something was typed.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, heading: str, button: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.theme = theme
        self._width = width
        self._made = -1  # the height it gave itself; another one is the person's
        self._fault = Label(theme, "", colour="danger", wrap=True)
        self._fault.hide()
        self.save = PrimaryButton(theme, button)
        self.save.setDefault(True)
        self.save.clicked.connect(self.answer)
        self.cancel = _plain(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.keep_writing = _plain(theme, self.tr("Keep writing"))
        self.keep_writing.clicked.connect(self._stay)
        self.leave = _plain(theme, self.tr("Leave it"))
        self.leave.clicked.connect(self._leave)
        self._question = Label(theme, self.tr("Leave without saving what you wrote?"), wrap=True)
        self._lay_out(heading)
        self._ask(asking=False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.answer)
        lend_zoom(self, parent)
        theme.changed.connect(self._on_theme)

    @property
    def sentence(self) -> str:
        """What stands in the way of saving, as the dialog says it; empty where nothing does."""
        return "" if self._fault.isHidden() else self._fault.text()

    def holds_words(self) -> bool:
        """Return whether leaving would lose something a person wrote."""
        return False

    @Slot()
    def answer(self) -> None:
        """Emit `answered`, or say what is missing."""

    def refuse(self, sentence: str, field: QWidget) -> None:
        """Say what is missing and go there."""
        self._tell(sentence)
        field.setFocus()
        self._area.ensureWidgetVisible(field)

    def clear_fault(self) -> None:
        """Take back what was said: the person has seen to it."""
        if not self._fault.isHidden():
            self._fault.hide()
            self.refit_soon()

    @Slot(object)
    def show_failure(self, error: UserError) -> None:
        """Say why the answer could not be saved; the words stay."""
        self._tell(one_line(error))

    def labelled(self, text: str, field: QWidget, *below: QWidget) -> QVBoxLayout:
        """Return a column of a field's name, the field and what belongs to it."""
        column = QVBoxLayout()
        ScaledSpacing(self.theme, column, 4)
        label = Label(self.theme, text, TextSize.CAPTION, "ink2")
        label.setBuddy(field)
        for widget in (label, field, *below):
            column.addWidget(widget)
        return column

    def reject(self) -> None:
        if not self.holds_words():
            super().reject()
        elif self._question.isHidden():
            self._ask(asking=True)
            self.keep_writing.setFocus()
        else:
            self._stay()

    def showEvent(self, event: QShowEvent) -> None:
        """Be of its size before Qt puts it into the middle of its window."""
        self.resize(self.theme.px(self._width), 0)
        self.make_room()
        super().showEvent(event)

    def make_room(self) -> None:
        """Become as high as it takes not to scroll, as far as the screen reaches."""
        inner = self.width() - 2 * self.theme.px(_MARGIN)
        parts = [self._heading.heightForWidth(inner), self._area.height_for(inner), self._foot.sizeHint().height()]
        parts += [said.heightForWidth(inner) for said in (self._fault, self._question) if not said.isHidden()]
        needed = sum(parts) + (len(parts) - 1) * self.theme.px(_GAP) + 2 * self.theme.px(_MARGIN)
        highest = self.screen().availableGeometry().height() - _SPARE
        self.resize(self.width(), max(self.height(), min(needed, highest)))
        self._made = self.height()

    @Slot()
    def refit_soon(self) -> None:
        """Become as high as what is asked now, once the layouts have heard of what was hidden."""
        QTimer.singleShot(0, self, self._refit)

    @Slot()
    def _on_theme(self) -> None:
        """Grow and shrink with the zoom."""
        if self.isVisible():
            self.resize(self.theme.px(self._width), self.height())
            self._made = self.height()
            self.refit_soon()

    @Slot()
    def _refit(self) -> None:
        if self.isVisible():
            if self.height() == self._made:
                self.resize(self.width(), 0)
            self.make_room()

    def _lay_out(self, heading: str) -> None:
        sheet = _Fields()
        self.form = QVBoxLayout(sheet)
        ScaledSpacing(self.theme, self.form, _GAP)
        self._area = _Sheet(sheet)
        self._foot = QHBoxLayout()
        ScaledSpacing(self.theme, self._foot, 8)
        self._foot.addStretch(1)
        for button in (self.keep_writing, self.leave, self.cancel, self.save):
            self._foot.addWidget(button)
        column = QVBoxLayout(self)
        ScaledSpacing(self.theme, column, _GAP, (_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        self._heading = Heading(self.theme, heading, TextSize.H2)
        column.addWidget(self._heading)
        column.addWidget(self._area, 1)
        column.addWidget(self._fault)
        column.addWidget(self._question)
        column.addLayout(self._foot)

    def _tell(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.show()
        self.make_room()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _ask(self, *, asking: bool) -> None:
        """Show the question with its answers in place of the buttons, or the buttons again."""
        question = (self._question, self.keep_writing, self.leave)
        buttons = (self.cancel, self.save)
        for widget in buttons if asking else question:  # first: with all of them the dialog would grow wider
            widget.hide()
        for widget in question if asking else buttons:
            widget.show()
        if self.isVisible():
            self.refit_soon()

    @Slot()
    def _stay(self) -> None:
        self._ask(asking=False)
        self.focus_words()

    def focus_words(self) -> None:
        """Put the keyboard where the person wrote."""

    @Slot()
    def _leave(self) -> None:
        super().reject()


class _Fields(QWidget):
    """Asks for the height its width needs; Qt's own minimum takes every label to be as narrow as it may be."""

    def minimumSizeHint(self) -> QSize:
        narrowest, layout = super().minimumSizeHint(), self.layout()
        return QSize(narrowest.width(), 0) if layout is not None and layout.hasHeightForWidth() else narrowest


class _Sheet(QScrollArea):
    """The fields; they scroll where the screen is too low, never sideways."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)

    def height_for(self, width: int) -> int:
        """Return the height of all fields at a width, also beside the scroll bar, which else would stay."""
        layout = self._sheet.layout()
        if layout is None:
            return 0
        width -= self.verticalScrollBar().sizeHint().width()
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint()


def _plain(theme: Theme, text: str) -> PlainButton:
    button = PlainButton(theme, text)
    button.setAutoDefault(False)
    return button
