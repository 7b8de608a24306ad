"""The list of the settings' pages, at the side where reading starts."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from rm_desktop.ui.dialogs.settings_pages.entries import ENTRIES
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.widgets.nav_button import NavButton
from rm_desktop.ui.widgets.page_area import PageArea

_MARGIN = 14
_WIDTH = 208
_NARROW_WIDTH = 72
_GAP = 4
_NAME = "page-"


class Index(QWidget):
    """Words with icons, or icons alone where it is narrow. Arrow keys go from page to page, Tab goes into the page."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        self.setAccessibleName(self.tr("Settings"))
        self._group = QButtonGroup(self)
        self.buttons = {entry.id: NavButton(theme, entry.title, entry.icon) for entry in ENTRIES}
        self._area = PageArea(theme, _GAP, (_MARGIN, 20, _MARGIN, _MARGIN))
        sheet = self._area.widget()
        if sheet is not None:
            sheet.setAutoFillBackground(False)  # the paper is the index's own
        for page_id, button in self.buttons.items():
            button.setObjectName(f"{_NAME}{page_id}")
            button.setAutoDefault(False)
            self._group.addButton(button)
            self._area.page.addWidget(button)
        self._area.page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._group.buttonClicked.connect(self._on_clicked)
        theme.changed.connect(self._fit)
        self._fit()

    def show_page(self, page_id: str) -> None:
        """Mark the page that is shown; it is the one that Tab comes to."""
        for each, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == page_id else Qt.FocusPolicy.ClickFocus)
        self.buttons[page_id].setChecked(True)
        self.setFocusProxy(self.buttons[page_id])
        self._area.ensureWidgetVisible(self.buttons[page_id])

    def set_narrow(self, narrow: bool) -> None:
        """Shrink to icons, or grow back."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self._group.checkedButton()
        if shown is not None:
            self._area.ensureWidgetVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        edge = 0 if self.isRightToLeft() else self.width() - self._theme.border
        painter.fillRect(edge, 0, self._theme.border, self.height(), self._theme.colour("line"))
        painter.end()

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.page_requested.emit(button.objectName().removeprefix(_NAME))

    @Slot()
    def _fit(self) -> None:
        for button in self.buttons.values():
            button.set_icon_only(self._narrow)
        self.setFixedWidth(self._theme.px(_NARROW_WIDTH if self._narrow else _WIDTH))
        self.update()
