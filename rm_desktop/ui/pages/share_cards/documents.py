"""The card of the documents: what can be handed to somebody, and one button for each."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.widgets.buttons import PlainButton
from rm_desktop.ui.widgets.card import Card, Hairline
from rm_desktop.ui.widgets.icon_picture import IconPicture
from rm_desktop.ui.widgets.labels import Label, SectionLabel
from rm_desktop.ui.widgets.spacing import ScaledSpacing

SESSION = "session"
AGENDA = "agenda"
NOTES = "notes"
GOALS = "goals"
CHARTER = "charter"
CALENDAR = "calendar"
PROGRAMME = "programme"
DOCUMENTS = (SESSION, AGENDA, CALENDAR, CHARTER, NOTES, GOALS, PROGRAMME)


class DocumentsCard(Card):
    """Lists the documents; `asked` names the one to be exported."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.buttons: dict[str, PlainButton] = {}
        self.body.addWidget(SectionLabel(theme, self.tr("Export to read or print")))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        documents = self._documents()
        for index, (scope, icon, title, caption) in enumerate(documents):
            rows.addWidget(self._row(scope, icon, title, caption))
            if index + 1 < len(documents):
                rows.addWidget(Hairline(theme))
        self.body.addLayout(rows)

    def _documents(self) -> tuple[tuple[str, str, str, str], ...]:
        return (
            (SESSION, "sessions", self.tr("Session minutes"), self.tr("who, topics, notes, takeaways, actions")),
            (AGENDA, "checklist", self.tr("Agenda"), self.tr("one page for the table")),
            (
                *(CALENDAR, "calendar", self.tr("Calendar")),
                self.tr("the days of all sessions, for Outlook, Google or Apple"),
            ),
            (CHARTER, "shield-check", self.tr("Charter"), self.tr("what you agreed, and who signed it")),
            (NOTES, "notes", self.tr("All shared notes"), self.tr("one document, your Markdown as you typed it")),
            (GOALS, "goals", self.tr("Goals and progress"), self.tr("levels and evidence of both")),
            (PROGRAMME, "journal", self.tr("The whole programme"), self.tr("everything shared, with contents")),
        )

    def _row(self, scope: str, icon: str, title: str, caption: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        ScaledSpacing(self._theme, line, 12, (6, 10, 6, 10))
        words = QVBoxLayout()
        ScaledSpacing(self._theme, words, 2)
        words.addWidget(Label(self._theme, title, wrap=True))
        words.addWidget(Label(self._theme, caption, TextSize.CAPTION, "ink2", wrap=True))
        button = PlainButton(self._theme, self.tr("Export…"))
        button.setAccessibleName(self.tr("Export {document}").format(document=title))
        button.clicked.connect(partial(self.asked.emit, scope))
        self.buttons[scope] = button
        line.addWidget(IconPicture(self._theme, icon, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
