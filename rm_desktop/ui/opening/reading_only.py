"""The quiet bar over the pages of a workspace that this window only reads."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rm_desktop.errors import Problem, UserError
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.card import Card, CardTone
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class ReadingOnlyBar(Card):
    """Stays as long as the workspace does; nothing takes it away."""

    def __init__(self, theme: Theme, file: Path, why: UserError | None = None, parent: QWidget | None = None) -> None:
        """`why` stood in the way of opening the workspace for writing; None where nobody asked for that."""
        super().__init__(theme, CardTone.SUNKEN, padding=10, parent=parent)
        host = "" if why is None else str(why.details.get("host", ""))
        text = self._sentence(None if why is None else why.problem).format(file=words.quoted(file.name), host=host)
        self.setAccessibleName(text)
        row = QHBoxLayout()
        ScaledSpacing(theme, row, 12, (4, 0, 0, 0))
        row.addWidget(IconPicture(theme, "lock", 18, "ink2"))
        row.addWidget(Label(theme, text, colour="ink2", wrap=True), 1)
        self.body.addLayout(row)

    def _sentence(self, problem: Problem | None) -> str:
        if problem is Problem.OPEN_ELSEWHERE:
            return self.tr("This window only reads {file}: another computer ({host}) has it open.")
        if problem is Problem.DISK_FULL:
            return self.tr("This window only reads {file}: its disk is full. Free some space, then open it again.")
        if problem is Problem.SECOND_NAME:
            return self.tr("This window only reads {file}: it has a second name. Open a copy of it to go on writing.")
        if problem in (Problem.READ_ONLY, Problem.NO_PERMISSION):
            return self.tr("This window only reads {file}: nothing can be written there.")
        return self.tr("This window only reads {file}: it is open elsewhere, or nothing can be written there.")
