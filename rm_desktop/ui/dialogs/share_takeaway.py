"""Shows exactly which words leave the journal before they do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.areas import areas
from rm_desktop.services.today_view import PairView, SessionLine
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton, PrimaryButton
from rm_desktop.ui.widgets.combo_box import ComboBox
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.widgets.writing_edit import WritingEdit

_WIDTH = 480
_LINES = 4


class ShareTakeawayDialog(QDialog):
    """Emits `answered` with the words as shown, who learned, an area's key and a session's id (or None)."""

    answered = Signal(str, object, str, object)

    def __init__(
        self, theme: Theme, words: str, pair: PairView, sessions: tuple[SessionLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share one takeaway"))
        self._theme = theme
        self._words = words.strip()
        self.words = WritingEdit(theme, self.tr("The words that are copied"), lines=_LINES)
        self.words.set_text(self._words)
        self.words.setReadOnly(True)
        self.learner = ComboBox(theme, self.tr("Who learned"))
        self.learner.addItem(self.tr("{name} (you)").format(name=pair.mine.name), pair.me)
        self.learner.addItem(pair.partner.name, pair.me.other)
        self.area = ComboBox(theme, self.tr("Area"))
        self.area.addItem(self.tr("No area"), "")
        for area in areas():
            self.area.addItem(area.name, area.key)
        self.session = ComboBox(theme, self.tr("Session"))
        self.session.addItem(self.tr("No session"), None)
        for line in sessions:
            self.session.addItem(self.tr("{number} · {title}").format(number=line.number, title=line.title), line.id)
        self._lay_out()

    def propose_session(self, session_id: str | None) -> None:
        """Choose a session to begin with."""
        self.session.setCurrentIndex(max(self.session.findData(session_id), 0))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        ScaledSpacing(self._theme, column, 12, (24, 24, 24, 24))
        column.addWidget(Heading(self._theme, self.windowTitle(), TextSize.H2))
        promise = self.tr("Copies only these words into the shared takeaways; no link back.")
        column.addWidget(Label(self._theme, promise, colour="ink2", wrap=True))
        column.addWidget(self.words, 1)
        grid = QGridLayout()
        ScaledSpacing(self._theme, grid, 8)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate((self.learner, self.area, self.session)):
            label = Label(self._theme, choice.accessibleName(), colour="ink2")
            label.setBuddy(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
        column.addLayout(grid)
        column.addLayout(self._foot())
        self.setMinimumWidth(self._theme.px(_WIDTH))

    def _foot(self) -> QHBoxLayout:
        self.share = PrimaryButton(self._theme, self.tr("Share these words"))
        self.share.setDefault(True)
        self.share.clicked.connect(self._answer)
        leave = PlainButton(self._theme, self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        ScaledSpacing(self._theme, foot, 8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.share)
        self.share.setFocus()
        return foot

    @Slot()
    def _answer(self) -> None:
        learner = Role(self.learner.currentData())
        self.answered.emit(self._words, learner, self.area.currentData(), self.session.currentData())
