"""Controls that look like Qt's and not like ours: the style sheet reaches only who was dressed (`Wardrobe`)."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTableView,
    QTextEdit,
    QWidget,
)

_FOR = (QLineEdit, QListView, QMenu, QPlainTextEdit, QProgressBar, QScrollBar, QTableView, QTextEdit)


def undressed(root: QWidget) -> Iterator[str]:
    """Yield what has a part in the style sheet and is on view without it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, _FOR) and widget.isVisible() and not _is_dressed(widget):
            around = type(widget.parentWidget()).__name__
            yield f"{type(widget).__name__} ‘{widget.accessibleName()}’ in {around} was never dressed"


def _is_dressed(widget: QWidget) -> bool:
    paints_itself = isinstance(widget, QProgressBar) and "paintEvent" in vars(type(widget))
    return paints_itself or widget.style().metaObject().className() == "QStyleSheetStyle"
