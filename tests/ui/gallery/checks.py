"""What is wrong with the layout of live widgets: text cut off, overlaps, controls without room or a name."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from rm_desktop.ui.widgets.elided_label import ElidedLabel
from tests.ui.gallery.dressed import undressed

SLACK = 1  # px that rounding may cost
TARGET = 24  # px, WCAG 2.2 target size (minimum)


def faults(root: QWidget) -> list[str]:
    """Return every fault below a window or dialog that is shown, one sentence each."""
    looks = (_cut, _beyond, _overlapping, _tiny, _sideways, _nameless, _unspoken, undressed)
    return [f"{type(root).__name__}: {fault}" for look in looks for fault in look(root)]


def below(root: QWidget) -> Iterator[QWidget]:
    """Yield the root and every widget in it that is on view, whether or not it is scrolled out of sight."""
    if root.isVisible():
        yield root
        for child in root.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from below(child)


def said(widget: QWidget) -> str:
    """Return how a fault names a widget."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    name = text or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} ‘{' '.join(name.split())[:40]}’"


def _cut(root: QWidget) -> Iterator[str]:
    """Yield text that has less room than it needs, where it is not elided on purpose."""
    for widget in below(root):
        if isinstance(widget.parentWidget(), QLineEdit):
            continue  # the mark in a line, which Qt lays out
        needed = _needed(widget)
        if needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK:
            yield f"{said(widget)} is cut off: {_size(needed)} in {_size(widget.size())}"
        words, room = _line(widget)
        if QFontMetrics(widget.font()).horizontalAdvance(words) > room + SLACK:
            yield f"‘{words}’ is cut off in {said(widget)}, which has {room} px for it"


def _needed(widget: QWidget) -> QSize:
    """Return the room that a widget must have to show its words; nothing for one that has none, or may elide them."""
    if isinstance(widget, ElidedLabel):
        return QSize(0, widget.minimumSizeHint().height())
    if isinstance(widget, QLabel) and widget.text():
        return QSize(0, widget.heightForWidth(widget.width())) if widget.wordWrap() else widget.minimumSizeHint()
    return widget.minimumSizeHint() if isinstance(widget, QAbstractButton) else QSize(0, 0)


def _line(widget: QWidget) -> tuple[str, int]:
    """Return the words of a field's one line that nobody typed, and how wide they may be."""
    if isinstance(widget, QLineEdit) and not widget.text():
        margins = widget.textMargins()
        return widget.placeholderText(), widget.contentsRect().width() - margins.left() - margins.right()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        return widget.currentText(), field.width()
    return "", 0


def _beyond(root: QWidget) -> Iterator[str]:
    """Yield what reaches out of the widget it lies in, and so is cut off there; what scrolls may."""
    for widget in below(root):
        around = widget.parentWidget()
        if widget is root or around is None or isinstance(around.parentWidget(), QAbstractScrollArea):
            continue
        room = QRect(-SLACK, -SLACK, around.width() + 2 * SLACK, around.height() + 2 * SLACK)
        if not room.contains(widget.geometry()):
            place = widget.geometry().getRect()
            yield f"{said(widget)} reaches out of {said(around)}: {place} in {_size(around.size())}"


def _overlapping(root: QWidget) -> Iterator[str]:
    """Yield widgets of one layout that lie over each other."""
    for widget in below(root):
        children = list(_laid_out(widget))
        for place, one in enumerate(children):
            for other in children[place + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > SLACK and common.height() > SLACK:
                    yield f"{said(one)} and {said(other)} lie over each other"


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Yield the children on view that a widget's layout places; what is stacked lies over each other on purpose."""
    layout = widget.layout()
    if layout is None:
        return
    layouts = [each for each in (layout, *layout.findChildren(QLayout)) if not each.inherits("QStackedLayout")]
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and any(each.indexOf(child) >= 0 for each in layouts):
            yield child


def _tiny(root: QWidget) -> Iterator[str]:
    """Yield controls that are shown without room, or too small to be hit."""
    for widget in below(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled():
            continue
        if widget.width() < 2 or widget.height() < 2:
            yield f"{said(widget)} has no size"
        elif isinstance(widget, (QPlainTextEdit, QTextEdit)) and widget.viewport().height() < _line_height(widget):
            yield f"{said(widget)} has no room for a line: {widget.viewport().height()} px"
        elif isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < TARGET:
            yield f"{said(widget)} is smaller than {TARGET} px: {_size(widget.size())}"


def _line_height(text: QWidget) -> int:
    return QFontMetrics(text.font()).height()


def _sideways(root: QWidget) -> Iterator[str]:
    """Yield what scrolls to the side, or would have to; source text may."""
    for widget in below(root):
        if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QPlainTextEdit):
            continue
        if widget.horizontalScrollBar().isVisible():
            yield f"{said(widget)} scrolls to the side"
        elif isinstance(widget, QScrollArea) and widget.widget() is not None:
            wide = widget.widget().width() - widget.viewport().width()
            if wide > SLACK:
                yield f"{said(widget)} is cut off at its side by {wide} px"


def _nameless(root: QWidget) -> Iterator[str]:
    """Yield what takes the keyboard and tells a screen reader nothing."""
    for widget in below(root):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"{said(widget)} in {type(widget.parentWidget()).__name__} has no accessible name"


def _unspoken(root: QWidget) -> Iterator[str]:
    """Yield what we paint and name, but readers pass over for want of a role, and what they would read as markup."""
    for widget in below(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None:
            continue
        words = [interface.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)]
        if any("<span" in each for each in words):
            yield f"{said(widget)} is read out as markup"
        stands_alone = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or not widget.findChildren(QWidget)
        if _is_painted(widget) and words[0] and stands_alone and interface.role() is QAccessible.Role.Client:
            yield f"{said(widget)} is painted and has no role"


def _is_painted(widget: QWidget) -> bool:
    ours = (each for each in type(widget).__mro__ if each.__module__.startswith("rm_desktop"))
    return not isinstance(widget, QAbstractScrollArea) and any("paintEvent" in vars(each) for each in ours)


def _size(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"
