"""A template as it will be, before it is used: each step with its minutes and what either of the two reads."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rm_desktop.models.kinds import Role
from rm_desktop.services.template import Step, Template, TemplateKind
from rm_desktop.services.template_filling import fill
from rm_desktop.services.template_sheets import as_words
from rm_desktop.services.today_view import PairView
from rm_desktop.ui.looks.theme import TextSize, Theme
from rm_desktop.ui.looks.tokens import TokenName
from rm_desktop.ui.widgets.avatar import Avatar
from rm_desktop.ui.widgets.card import RADIUS, Card, Hairline
from rm_desktop.ui.widgets.labels import Heading, Label
from rm_desktop.ui.widgets.page_area import PageArea
from rm_desktop.ui.widgets.painting import focus_ring, smooth
from rm_desktop.ui.widgets.spacing import ScaledSpacing
from rm_desktop.ui.wording import words
from rm_desktop.ui.wording.template_words import caption

_MARGINS = (20, 16, 20, 20)
_MOST_SHOWN = 30  # steps; a hundred would take longer to lay out than a key may wait
_LONGEST = 1_000  # characters of one text


class TemplatePreview(Card):
    """Only shows; the arrows scroll it where it has the keyboard."""

    def __init__(self, theme: Theme, pair: PairView, values: Mapping[str, str]) -> None:
        super().__init__(theme, padding=1)
        self._pair = pair
        self._values = values
        self.area = _Area(theme)
        self.area.setAccessibleName(self.tr("Preview"))
        self.body.addWidget(self.area)

    def show_template(self, template: Template) -> None:
        """Show what comes of a template: a reflection and what is for one role only as that person reads it."""
        column = self._anew()
        column.addWidget(Heading(self._theme, template.name, TextSize.H3))
        column.addWidget(Label(self._theme, self._facts(template), TextSize.CAPTION, "ink2", wrap=True))
        if template.summary:
            column.addWidget(self._text(template.summary))
        roles = self._roles(template)
        for step in template.steps[:_MOST_SHOWN]:
            column.addWidget(Hairline(self._theme))
            column.addLayout(self._step(step, roles))
        left = len(template.steps) - _MOST_SHOWN
        if left > 0:
            more = words.counted(left, "and {n} more step", "and {n} more steps")
            column.addWidget(Label(self._theme, more, colour="ink2"))
        self._end(column, f"{template.name}. {template.summary}")

    def show_fault(self, file: str, sentence: str) -> None:
        """Show why a file is skipped, and what to do about it."""
        column = self._anew()
        advice = self.tr("The file is skipped and nothing else is affected. Put it right in any text editor.")
        column.addWidget(Heading(self._theme, file, TextSize.H3))
        column.addWidget(Label(self._theme, sentence, colour="danger", wrap=True))
        column.addWidget(Label(self._theme, advice, colour="ink2", wrap=True))
        self._end(column, f"{file}. {sentence}")

    def show_nothing(self) -> None:
        """Say that nothing matches."""
        column = self._anew()
        sentence = self.tr("No template has these words.")
        column.addWidget(Label(self._theme, sentence, colour="ink2", wrap=True))
        self._end(column, sentence)

    def _anew(self) -> QVBoxLayout:
        """Return an empty column in place of what was shown."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        ScaledSpacing(self._theme, column, 10)
        page = self.area.page
        while page.count():
            old = page.takeAt(0)
            widget = old.widget() if old is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        page.addWidget(sheet)
        page.addStretch(1)
        return column

    def _end(self, column: QVBoxLayout, described: str) -> None:
        self.area.setAccessibleDescription(described)
        self.area.verticalScrollBar().setValue(0)

    def _facts(self, template: Template) -> str:
        """Return how much there is, and for whom where it is for one."""
        extent = caption(template)
        if template.kind is TemplateKind.REFLECTION:
            return self.tr("{extent} · private, for you alone").format(extent=extent)
        if template.role is not None:
            name = self._pair.person(template.role).short
            return self.tr("{extent} · for {name}").format(extent=extent, name=name)
        return extent

    def _roles(self, template: Template) -> tuple[Role, ...]:
        if template.kind is TemplateKind.REFLECTION:
            return (self._pair.me,)
        return tuple(Role) if template.role is None else (template.role,)

    def _step(self, step: Step, roles: tuple[Role, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        ScaledSpacing(self._theme, column, 6)
        head = QHBoxLayout()
        ScaledSpacing(self._theme, head, 8)
        title = Label(self._theme, fill(step.title, self._values), weight=QFont.Weight.DemiBold, wrap=True)
        head.addWidget(title, 1)
        if step.minutes:
            head.addWidget(Label(self._theme, words.minutes(step.minutes), TextSize.CAPTION, "ink2"))
        column.addLayout(head)
        if step.lead is not None:
            column.addWidget(self._lead(step.lead))
        for role in roles:
            text = step.detail_for(role)
            if text:
                column.addLayout(self._said(role, text, alone=len(roles) == 1))
        if step.detail_both:
            column.addWidget(self._text(as_words(step.detail_both)))
        return column

    def _lead(self, role: Role) -> Label:
        leads = self.tr("{name} leads").format(name=self._pair.person(role).short)
        return Label(self._theme, leads, TextSize.CAPTION, _colour(role))

    def _said(self, role: Role, text: str, *, alone: bool) -> QHBoxLayout:
        """Return what one of the two reads, after their badge where there are two."""
        row = QHBoxLayout()
        ScaledSpacing(self._theme, row, 8)
        if not alone:
            person = self._pair.person(role)
            badge = Avatar(self._theme, person.initials, person.name, _colour(role))
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text(text), 1)
        return row

    def _text(self, text: str) -> Label:
        filled = fill(text, self._values)
        if len(filled) > _LONGEST:
            filled = filled[:_LONGEST].rstrip() + "…"
        label = Label(self._theme, filled, colour="ink2", wrap=True)
        label.setMinimumWidth(1)
        return label


def _colour(role: Role) -> TokenName:
    return "mentor" if role is Role.MENTOR else "leader"


class _Area(PageArea):
    """Takes the keyboard, so that it can be scrolled without a mouse."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 0, _MARGINS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sheet = self.widget()
        if sheet is not None:
            sheet.setAutoFillBackground(False)  # else it would cover the card's paper, and the ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = smooth(self.viewport())
            focus_ring(painter, self._theme, QRectF(self.viewport().rect()), self._theme.px(RADIUS))
            painter.end()
