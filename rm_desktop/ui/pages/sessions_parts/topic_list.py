"""The topics in their order: walked and moved by keys, dragged by their handles, edited in place."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rm_desktop.services.today_view import PairView, TopicLine
from rm_desktop.ui.pages.sessions_parts.rows import Entry, has_keyboard, menu_of, scroll_to, stop_at, stops_in
from rm_desktop.ui.pages.sessions_parts.topic_editor import TopicEditor
from rm_desktop.ui.pages.sessions_parts.topic_row import TopicRow
from rm_desktop.ui.theme import Theme
from rm_desktop.ui.widgets.painting import fill_round, smooth

_LINE = 3
_MARGIN = 48
_AROUND = 16


class TopicList(QWidget):
    """Keeps a row for every topic across reloads, so that keyboard and a topic being edited stay where they are."""

    tick_requested = Signal(str, bool)
    move_requested = Signal(str, str)  # topic id, id of the one it goes after or nothing
    remove_requested = Signal(str)
    park_requested = Signal(str)
    edit_requested = Signal(str, object)  # topic id, TopicEdit

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[TopicRow] = []
        self._pair: PairView | None = None
        self.editor: TopicEditor | None = None
        self._dragged: TopicRow | None = None
        self._landing = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.mark = _LandingMark(theme, self)

    def show_topics(self, topics: tuple[TopicLine, ...], pair: PairView) -> None:
        """Show these topics in this order."""
        self._pair = pair
        focused = next((index for index, row in enumerate(self.rows) if row.hasFocus()), None)
        known = {row.topic.id: row for row in self.rows}
        self.rows = [known.pop(topic.id) if topic.id in known else self._new_row(topic) for topic in topics]
        for gone in known.values():
            self._drop_row(gone)
        for place, (row, topic) in enumerate(zip(self.rows, topics, strict=True)):
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.show_topic(topic, pair)
        self._place_editor()
        self._choose_stop()
        self._order_stops()
        if focused is not None and self.rows and not any(row.hasFocus() for row in self.rows):
            self.rows[min(focused, len(self.rows) - 1)].setFocus()

    def save_open(self) -> bool:
        """Take what stands in the editor; return False where it cannot be taken and stays open."""
        if self.editor is not None and self.editor.is_changed:
            self.editor.save()
        else:
            self.stop_editing()
        return self.editor is None

    def stop_editing(self) -> None:
        """Put the row back in the editor's place."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        row = self._row_of(editor.topic_id)
        inside = has_keyboard(editor)
        editor.hide()
        editor.deleteLater()
        self._column.removeWidget(editor)
        if row is not None:
            row.show()
            if inside:
                row.setFocus()

    def focus_first(self) -> bool:
        """Put the keyboard on the first topic; return False where there is none."""
        if self.rows:
            self.rows[0].setFocus()
        return bool(self.rows)

    def focus_topic(self, topic_id: str) -> TopicRow | None:
        """Put the keyboard on a topic and return its row; None where it is not here."""
        row = self._row_of(topic_id)
        if row is not None:
            row.setFocus()
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = next((row for row in self.rows if row.geometry().contains(event.pos()) and row.isVisible()), None)
        if row is None:
            return
        row.setFocus()
        menu = menu_of(self, self._entries(row))
        menu.setProperty("topic", row.topic.id)
        menu.triggered.connect(self._on_menu)
        menu.popup(event.globalPos())

    def _entries(self, row: TopicRow) -> list[Entry | None]:
        done, parked = row.topic.done, row.topic.parked
        first, last = row is self.rows[0], row is self.rows[-1]
        entries: list[Entry | None] = [
            ("edit", self.tr("Edit…") + "\tF2"),
            ("untick", self.tr("Open again")) if done or parked else ("tick", self.tr("Mark as done")),
        ]
        if not done and not parked:
            entries.append(("park", self.tr("Leave for another time")))
        entries.append(None)
        if not first:
            entries.append(("up", self.tr("Move up") + "\t" + self.tr("Alt+↑")))
        if not last:
            entries.append(("down", self.tr("Move down") + "\t" + self.tr("Alt+↓")))
        return [*entries, None, ("remove", self.tr("Delete") + "\t" + self.tr("Del"))]

    def _new_row(self, topic: TopicLine) -> TopicRow:
        row = TopicRow(self._theme, topic, self)
        row.tick_requested.connect(self.tick_requested)
        row.command_requested.connect(self._obey)
        row.focused.connect(self._choose_stop)
        row.handle.pulled.connect(self._drag_to)
        row.handle.dropped.connect(self._drop)
        return row

    def _drop_row(self, row: TopicRow) -> None:
        if self.editor is not None and self.editor.topic_id == row.topic.id:
            self.stop_editing()
        if self._dragged is row:
            self._end_drag()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _row_of(self, topic_id: str) -> TopicRow | None:
        return next((row for row in self.rows if row.topic.id == topic_id), None)

    @Slot()
    def _choose_stop(self) -> None:
        """Let Tab stop once in the list, at the row last used."""
        stop = next((row for row in self.rows if row.hasFocus()), None) or next(iter(self.rows), None)
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def _order_stops(self) -> None:
        """Let Tab come to the topics, and to one that is edited, between what stands above and below the list."""
        stop_at(self, [*self.rows, *(stops_in(self.editor) if self.editor is not None else ())])

    def _focus(self, index: int) -> None:
        if 0 <= index < len(self.rows):
            self.rows[index].setFocus()
            scroll_to(self, self.rows[index].geometry().center(), self._theme.px(_MARGIN))

    def _move(self, row: TopicRow, steps: int) -> None:
        at = self.rows.index(row)
        if 0 <= at + steps < len(self.rows):
            before = at + steps - (1 if steps < 0 else 0)
            self.move_requested.emit(row.topic.id, self.rows[before].topic.id if before >= 0 else "")
            self._focus(self.rows.index(row))

    def _edit(self, row: TopicRow) -> None:
        if self._pair is None or not self.save_open():
            return
        self.editor = TopicEditor(self._theme, row.topic, self._pair, self)
        self.editor.saved.connect(self.edit_requested)
        self.editor.left.connect(self.stop_editing)
        row.hide()
        self._place_editor()
        self._order_stops()
        self.editor.show()
        self.editor.focus_first()
        QTimer.singleShot(0, self, self._reveal_editor)

    @Slot()
    def _reveal_editor(self) -> None:
        """Bring the editor into view from its buttons to its title, once the layout has given it its place."""
        if self.editor is not None:
            for edge in (self.editor.rect().bottomLeft(), self.editor.rect().topLeft()):
                scroll_to(self.editor, edge, self._theme.px(_AROUND))

    def _place_editor(self) -> None:
        row = self._row_of(self.editor.topic_id) if self.editor is not None else None
        if self.editor is not None and row is not None:
            self._column.removeWidget(self.editor)
            self._column.insertWidget(self._column.indexOf(row) + 1, self.editor)

    @Slot(str, str)
    def _obey(self, topic_id: str, command: str) -> None:
        row = self._row_of(topic_id)
        if row is None:
            return
        if command == "edit":
            self._edit(row)
        elif command == "remove":
            self.remove_requested.emit(topic_id)
        elif command == "park":
            self.park_requested.emit(topic_id)
        elif command in ("tick", "untick"):
            self.tick_requested.emit(topic_id, command == "tick")
        elif command in ("up", "down"):
            self._move(row, -1 if command == "up" else 1)
        else:
            self._focus(self.rows.index(row) + (-1 if command == "previous" else 1))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self._obey(self.sender().property("topic"), action.data())

    @Slot(QPoint)
    def _drag_to(self, at: QPoint) -> None:
        row = self.sender().parent()
        if not isinstance(row, TopicRow) or not self.save_open():
            return
        here = self.mapFromGlobal(at)
        if self._dragged is None:
            self._dragged = row
            row.set_lifted(True)
        self._landing = sum(each.geometry().center().y() < here.y() for each in self.rows)
        last = self._landing == len(self.rows)
        edge = self.rows[-1].geometry().bottom() + 1 if last else self.rows[self._landing].geometry().top()
        self.mark.show_at(edge)
        scroll_to(self, here, self._theme.px(_MARGIN))

    @Slot()
    def _drop(self) -> None:
        if self._dragged is None:
            return
        topic_id, landing = self._dragged.topic.id, self._landing
        at = self.rows.index(self._dragged)
        self._end_drag()
        if landing not in (at, at + 1):
            self.move_requested.emit(topic_id, self.rows[landing - 1].topic.id if landing else "")

    def _end_drag(self) -> None:
        if self._dragged is not None:
            self._dragged.set_lifted(False)
        self._dragged = None
        self.mark.hide()


class _LandingMark(QWidget):
    """The line where a dragged topic will land."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Lie across the list at a height."""
        height = self._theme.px(_LINE)
        width = self._list.width()
        top = min(max(0, y - height // 2 - 1), self._list.height() - height)
        self.setGeometry(0, top, width, height)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter: QPainter = smooth(self)
        fill_round(painter, self.rect().toRectF(), self.height() / 2, self._theme.colour("ink"))
        painter.end()
