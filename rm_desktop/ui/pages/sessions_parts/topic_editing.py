"""A topic opened for editing over its row, which is as high as the editor as long as that is there."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from rm_desktop.ui.item_models.topics import TopicModel
from rm_desktop.ui.looks.theme import Theme
from rm_desktop.ui.pages.sessions_parts.rows import has_keyboard, scroll_to, stops_in
from rm_desktop.ui.pages.sessions_parts.topic_editor import TopicEditor
from rm_desktop.ui.pages.sessions_parts.topic_shape import TopicShapes

_AROUND = 16


class TopicEditing(QObject):
    """Holds the editor; it stays over changes from elsewhere, and goes where its topic goes."""

    saved = Signal(str, object)  # topic id, TopicEdit
    changed = Signal()

    def __init__(self, theme: Theme, view: QListView, topics: TopicModel, shapes: TopicShapes) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._topics = topics
        self._shapes = shapes
        self.editor: TopicEditor | None = None
        self.writable = True

    @property
    def topic_id(self) -> str:
        """The topic that is edited, or nothing."""
        return "" if self.editor is None else self.editor.topic_id

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the editor."""
        return self.editor is not None and has_keyboard(self.editor)

    @Slot(QModelIndex)
    def begin(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Edit the topic of a row, unless another one that is being edited cannot be taken."""
        topic, pair = self._topics.topic(index), self._topics.pair
        if topic is None or pair is None or not self.writable or not self.finish():
            return
        self.editor = TopicEditor(self._theme, topic, pair, self._view.viewport())
        self.editor.saved.connect(self.saved)
        self.editor.left.connect(self.stop)
        self.editor.show()
        self.changed.emit()
        before: QWidget = self._view
        for stop in stops_in(self.editor):
            QWidget.setTabOrder(before, stop)
            before = stop
        self.editor.focus_first()
        QTimer.singleShot(0, self, self._reveal)

    def finish(self) -> bool:
        """Take what stands in the editor; return False where it cannot be taken and stays open."""
        if self.editor is not None and self.editor.is_changed:
            self.editor.save()
        else:
            self.stop()
        return self.editor is None

    @Slot()
    def stop(self) -> None:
        """Show the row again; the keyboard goes back to it."""
        if self.editor is None:
            return
        editor, self.editor = self.editor, None
        inside = has_keyboard(editor)
        editor.hide()
        editor.deleteLater()
        if inside:
            self._view.setFocus()
        self.changed.emit()

    def follow(self) -> None:
        """Stop where the topic is gone."""
        if self.editor is not None and not self._topics.index_of(self.editor.topic_id).isValid():
            self.stop()

    def height_for(self, width: int) -> int:
        """Return how high the editor is in a row of this width."""
        layout = None if self.editor is None else self.editor.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def place(self) -> None:
        """Lay the editor over its row."""
        if self.editor is not None:
            index = self._topics.index_of(self.editor.topic_id)
            topic = self._topics.topic(index)
            head = 0 if topic is None else self._shapes.head(topic)
            self.editor.setGeometry(self._view.visualRect(index).adjusted(0, head, 0, 0))

    @Slot()
    def _reveal(self) -> None:
        """Bring the editor into view from its buttons to its title, once the layout has given it its place."""
        if self.editor is not None:
            for edge in (self.editor.rect().bottomLeft(), self.editor.rect().topLeft()):
                scroll_to(self.editor, edge, self._theme.px(_AROUND))
