"""What an agenda without topics says, and the ways to begin one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.flow_layout import FlowLayout
from rm_desktop.ui.widgets.labels import Label
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words


class AgendaStart(QWidget):
    """Away as soon as there is a topic."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = Label(theme, "", colour="ink2", wrap=True)
        self._told.setMinimumWidth(1)
        self.template = PlainButton(theme, self.tr("Use a template"))
        self.standing = PlainButton(theme, "", "pin")
        ways = FlowLayout(theme)
        ways.addWidget(self.template)
        ways.addWidget(self.standing)
        column = QVBoxLayout(self)
        column.addWidget(self._told)
        column.addLayout(ways)
        ScaledSpacing(theme, column, 8, (0, 12, 0, 4))

    def show_state(self, empty: bool, standing: int, *, over: bool) -> None:
        """Show how an agenda is begun; `standing` counts the topics of every session, `over`: it is too late."""
        self.setVisible(empty)
        begin = self.tr("Nothing is planned yet. Write the first topic and press Enter.")
        self._told.setText(self.tr("Nothing was planned.") if over else begin)
        self.template.setVisible(not over)
        self.standing.setVisible(bool(standing) and not over)
        self.standing.setText(
            words.counted(standing, "Add the topic of every session", "Add {n} topics of every session")
        )

    def set_writable(self, writable: bool) -> None:
        """Let an agenda be begun, or not."""
        for button in (self.template, self.standing):
            button.setEnabled(writable)
