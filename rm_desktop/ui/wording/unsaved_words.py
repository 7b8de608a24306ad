"""What a person typed into the pages and forms of the window, to be copied where it cannot be saved."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from rm_desktop.ui.dialogs.form import FormDialog
from rm_desktop.ui.half_typed import HalfTyped
from rm_desktop.ui.shell.page_stack import PageStack

_BETWEEN = "\n\n"


def typed_words(window: QWidget) -> str:
    """Return every text that a hand has changed since it was shown, each once; nothing that is typed unseen.

    Rather too much than too little: what was saved meanwhile is among it.
    """
    texts: list[str] = []
    for place in (*window.findChildren(PageStack), *window.findChildren(FormDialog)):
        texts += (_typed_into(editor) for editor in place.findChildren(QWidget))
        texts += (text for half in place.findChildren(HalfTyped) for text in half.unwritten)
    return _BETWEEN.join(text for text in dict.fromkeys(texts) if text.strip())


def _typed_into(editor: QWidget) -> str:
    if isinstance(editor, QLineEdit):
        seen = editor.echoMode() is QLineEdit.EchoMode.Normal
        return editor.text() if editor.isModified() and seen else ""
    if isinstance(editor, (QPlainTextEdit, QTextEdit)) and not editor.isReadOnly():
        return editor.toPlainText() if editor.document().isModified() else ""
    return ""
