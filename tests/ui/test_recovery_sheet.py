"""The recovery sheet: shown, printed, asked back, or left for later."""

import os
import stat
import sys
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit

from rm_desktop.services.recovery import Sheet
from rm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from rm_desktop.ui.safety import recovery_paper

WORDS = "able honest river copper lantern magnet"


def sheet(passphrase: str = WORDS) -> Sheet:
    return Sheet(passphrase, "Priya Nair and Robert Weiss", "ours.rmpair", date(2026, 11, 24))


@pytest.fixture
def show(qtbot, theme):
    made = []

    def make(passphrase: str = WORDS) -> RecoverySheetDialog:
        dialog = RecoverySheetDialog(sheet(passphrase), theme)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.heard = []
        dialog.confirmed.connect(lambda: dialog.heard.append("confirmed"))
        dialog.postponed.connect(lambda: dialog.heard.append("postponed"))
        dialog.show()
        made.append(dialog)
        return dialog

    return make


def seen(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_shows_the_words_by_number_with_pair_and_date(show):
    texts = seen(show())
    assert [text for text in texts if text in WORDS.split()] == WORDS.split()
    assert any("Priya Nair and Robert Weiss" in text and "24" in text and "2026" in text for text in texts)
    assert [text for text in texts if text.isdecimal()] == ["1", "2", "3", "4", "5", "6"]


def test_nothing_copies_the_passphrase(show, qtbot):
    dialog = show()
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert not any("Copy" in button.text() for button in dialog.findChildren(QAbstractButton))
    flags = [label.textInteractionFlags() for label in dialog.findChildren(QLabel)]
    assert not any(flag & Qt.TextInteractionFlag.TextSelectableByMouse for flag in flags)


def test_the_words_are_hidden_while_two_are_asked_back(show, qtbot):
    dialog = show()
    qtbot.mouseClick(dialog.have_it, Qt.MouseButton.LeftButton)
    assert not set(seen(dialog)) & set(WORDS.split())
    assert len([line for line in dialog.findChildren(QLineEdit) if line.isVisible()]) == 2
    assert dialog.focusWidget() is dialog.questions[0].line


def test_both_words_right_confirm_and_close(show, qtbot):
    dialog = show()
    dialog.have_it.click()
    for question in dialog.questions:
        place = int(question.line.accessibleName().removeprefix("Word "))
        qtbot.keyClicks(question.line, WORDS.split()[place - 1])
        assert question.verdict == "Right."
    qtbot.keyClick(dialog.questions[1].line, Qt.Key.Key_Return)
    assert dialog.heard == ["confirmed"]
    assert not dialog.isVisible()


def test_a_wrong_word_is_said_at_its_place_and_the_dialog_stays(show, qtbot):
    dialog = show()
    dialog.have_it.click()
    qtbot.keyClicks(dialog.questions[0].line, "barley")
    assert dialog.questions[0].verdict == ""
    dialog.give_back.click()
    assert dialog.questions[0].verdict.startswith("That is not word ")
    assert dialog.isVisible()
    assert dialog.heard == []
    assert dialog.focusWidget() is dialog.questions[0].line


def test_the_sheet_can_be_looked_at_again(show):
    dialog = show()
    dialog.have_it.click()
    dialog.back.click()
    assert "honest" in seen(dialog)


def test_a_passphrase_that_is_one_text_is_asked_once_more_as_a_whole(show, qtbot):
    dialog = show("Tr0ub4dor&3")
    dialog.have_it.click()
    (question,) = dialog.questions
    assert question.line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(question.line, "Tr0ub4dor&3")
    dialog.give_back.click()
    assert dialog.heard == ["confirmed"]


@pytest.mark.parametrize("way", ["button", "escape"])
def test_later_says_first_what_that_means(show, qtbot, way):
    dialog = show()
    if way == "button":
        qtbot.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert any("nobody can open this workspace" in text for text in seen(dialog))
    dialog.leave.click()
    assert dialog.heard == ["postponed"]
    assert not dialog.isVisible()


def test_from_later_there_is_a_way_back_to_the_sheet(show, qtbot):
    dialog = show()
    dialog.reject()
    dialog.stay.click()
    assert "honest" in seen(dialog)
    dialog.reject()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "honest" in seen(dialog)
    assert dialog.heard == []


def test_where_there_is_no_printer_a_pdf_is_offered_and_said(show, monkeypatch, tmp_path):
    monkeypatch.setattr(recovery_paper, "has_printer", bool)
    dialog = show()
    dialog.print.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    chooser.reject()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert any("‘sheet.pdf’" in text for text in seen(dialog))


def test_a_pdf_that_cannot_be_written_is_said_and_leaves_nothing(show, tmp_path):
    dialog = show()
    dialog.save_as(str(tmp_path / "gone" / "sheet.pdf"))
    assert any("There is no such folder" in text for text in seen(dialog))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="modes are a Unix matter")
def test_the_pdf_is_for_its_owner_alone_also_in_place_of_another(tmp_path, qapp):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"older")
    path.chmod(0o644)
    recovery_paper.write_pdf(sheet(), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert path.read_bytes().count(b"/Type /Page\n") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.parametrize("passphrase", [WORDS, "Tr0ub4dor&3" * 20], ids=["words", "one long text"])
def test_everything_stands_on_the_page(qapp, passphrase):
    page = QImage(595, 842, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    recovery_paper.Page(painter, page.logicalDpiX() / 72).draw(sheet(passphrase))
    painter.end()
    edge = [page.pixelColor(x, y).lightness() for x in range(595) for y in (840, 841)]
    assert min(edge) == 255
    dark = sum(page.pixelColor(x, y).lightness() < 128 for x in range(0, 595, 2) for y in range(0, 842, 2))
    assert dark > 500


def test_printing_is_not_loaded_before_somebody_prints(root):
    import subprocess

    code = "import rm_desktop.ui.dialogs.recovery_sheet, sys; print('PySide6.QtPrintSupport' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_after_another_look_the_wrong_answer_is_ready_to_be_written_over(show, qtbot):
    dialog = show()
    dialog.have_it.click()
    first, second = dialog.questions
    place = int(first.line.accessibleName().removeprefix("Word "))
    qtbot.keyClicks(first.line, WORDS.split()[place - 1])
    qtbot.keyClicks(second.line, "wrong")
    dialog.back.click()
    dialog.have_it.click()
    assert second.line.selectedText() == "wrong"
    assert dialog.focusWidget() is second.line


@pytest.mark.parametrize("keyring", [True, False])
def test_leaving_for_later_names_the_keyring_only_where_there_is_one(qtbot, theme, keyring):
    dialog = RecoverySheetDialog(sheet(), theme, keyring=keyring)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert ("keyring" in " ".join(seen(dialog))) is keyring
