"""The Charter page: clauses, both signatures, and what an edit does to them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel

from rm_desktop.models.kinds import Role
from rm_desktop.models.pairs import Signature
from rm_desktop.services.charter import CharterState
from rm_desktop.services.desk import Desk
from rm_desktop.store.changes import Deed
from rm_desktop.ui.dialogs.sign import SignDialog
from rm_desktop.ui.dialogs.signed_changes import SignedChangesDialog
from rm_desktop.ui.item_models.clauses import ClauseModel
from rm_desktop.ui.pages.charter_parts.signatures_card import SignatureLine
from rm_desktop.ui.wording import words
from tests.ui.charter.conftest import Hand


def under(hand: Hand) -> list[str]:
    return [line.under.text() for line in hand.page.findChildren(SignatureLine)]


def begun_anew(desk: Desk, body: str) -> None:
    """Leave a charter that nobody signed."""
    desk.charter.write(body)
    signatures = desk.charter.view().signatures
    with desk.workspace.units.begin(Deed.REMOVE) as unit:
        for one in signatures:
            unit.trash(unit.get(Signature, one.id))


def test_a_signed_charter_says_who_signed_it_and_asks_for_nothing(hand):
    assert hand.state is CharterState.SIGNED
    day = words.long_day(date(2026, 10, 29), QLocale())
    assert under(hand) == [f"Priya Nair, mentor · signed on {day}", f"Robert Weiss, leader · signed on {day}"]
    assert not hand.has_button("Sign…")
    assert hand.page.possible() >= {"charter-print", "charter-changes"}
    assert "charter-sign" not in hand.page.possible()


def test_ticking_a_clause_puts_it_in_and_both_are_asked_to_sign_again(hand, dispatcher, desk):
    hand.tick("disagreeing")
    assert "disagreeing" in hand.ticked()
    assert "## When we disagree" in hand.source.text()
    assert hand.source.textCursor().block().text() == "## When we disagree"
    assert hand.state is CharterState.CHANGED
    assert all("signed an earlier text on" in line for line in under(hand))
    dispatcher.do(lambda desk: desk.undoing.undo())
    assert hand.state is CharterState.SIGNED
    assert "disagreeing" not in hand.ticked()


def test_unticking_takes_the_section_out(hand):
    hand.tick("notes")
    assert "Our notes" not in hand.source.text()


def test_what_is_typed_voids_the_signatures_once_it_is_saved(hand):
    hand.source.setFocus()
    hand.qtbot.keyClicks(hand.source, "x")
    hand.page.save_pending()
    assert hand.state is CharterState.CHANGED
    assert hand.has_button("What changed…")


def test_both_sign_on_one_computer_by_keyboard(hand):
    hand.tick("disagreeing")
    first = hand.sign("Sign…", "Robert Weiss")
    assert not first.isVisible()
    assert hand.state is CharterState.SIGNED_BY_ME
    hand.sign("Sign…", "Priya N.")
    assert hand.state is CharterState.SIGNED
    assert hand.view.signature(Role.MENTOR).name == "Priya N."


def test_lines_that_are_still_empty_are_named_before_signing_and_filling_them_in_comes_first(hand, dispatcher):
    dispatcher.do(lambda desk: desk.charter.write("## Why 🦊\n\n- Priya:\n- Robert: to learn\n\nOn:\n"))
    hand.button("Sign…").click()
    dialog = hand.dialog()
    told = [label.text() for label in dialog.blanks.findChildren(QLabel)]
    assert told == ["2 lines are still empty:", "Why 🦊: “Priya”", "Why 🦊: “On”"]
    hand.qtbot.waitUntil(dialog.blanks.fill.hasFocus)
    hand.qtbot.keyClick(dialog.blanks.fill, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: hand.page.focusWidget() is hand.source)
    hand.qtbot.keyClicks(hand.source, " to teach")
    assert "- Priya: to teach\n" in hand.source.text()


def test_a_charter_with_an_empty_line_can_be_signed_all_the_same(hand, dispatcher):
    dispatcher.do(lambda desk: desk.charter.write("- Priya:\n"))
    hand.button("Sign…").click()
    dialog = hand.dialog()
    hand.qtbot.waitUntil(dialog.blanks.fill.hasFocus)
    dialog.name.setFocus()
    hand.qtbot.keyClicks(dialog.name, "Robert Weiss")
    hand.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert hand.state is CharterState.SIGNED_BY_ME


def test_after_signing_the_keyboard_is_on_no_text_that_the_next_letter_would_change(hand):
    hand.tick("disagreeing")
    hand.purpose.editor.setFocus()
    hand.sign("Sign…", "Robert Weiss")
    assert hand.page.focusWidget() is hand.button("Sign…")
    hand.purpose.editor.setFocus()
    hand.sign("Sign…", "Priya Nair")
    assert hand.page.focusWidget() is hand.button("Print the charter…")


def test_an_edit_between_the_two_signatures_leaves_only_the_later_one(hand):
    hand.tick("disagreeing")
    hand.sign("Sign as Priya…", "Priya Nair")
    hand.source.setFocus()
    hand.qtbot.keyClicks(hand.source, "x")
    hand.sign("Sign as Robert…", "Robert Weiss")
    assert hand.state is CharterState.SIGNED_BY_ME
    assert hand.view.signature(Role.MENTOR) is None


def test_without_a_name_or_for_who_has_signed_the_dialog_says_so_and_stays(hand):
    hand.tick("disagreeing")
    dialog = hand.sign("Sign as Priya…", " ")
    assert "Type the name" in dialog.sentence
    hand.qtbot.keyClicks(dialog.name, "Priya")
    hand.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    hand.button("Sign…").click()
    dialog = hand.dialog()
    assert dialog.by is Role.LEADER
    dialog.who.press(0)
    dialog.answer()
    assert "already" in dialog.sentence
    assert len(hand.view.signatures) == 5


def test_a_name_that_is_too_long_is_refused_in_the_dialog_and_200_letters_are_taken(hand):
    hand.tick("disagreeing")
    dialog = hand.sign("Sign…", "x" * 301)
    assert dialog.isVisible()
    assert "300" in dialog.sentence
    dialog.name.setText("ش" * 200)
    dialog.answer()
    assert hand.state is CharterState.SIGNED_BY_ME


def test_without_a_purpose_nobody_signs_and_the_keyboard_goes_there(hand):
    hand.purpose.editor.setFocus()
    hand.purpose.editor.selectAll()
    hand.qtbot.keyClick(hand.purpose.editor, Qt.Key.Key_Delete)
    hand.page.save_pending()
    hand.button("Sign…").click()
    assert hand.purpose.editor.hasFocus()
    assert hand.page.findChild(SignDialog) is None
    assert hand.state is CharterState.CHANGED


def test_what_changed_since_the_signing_is_shown_side_by_side(hand):
    hand.tick("disagreeing")
    hand.button("What changed…").click()
    dialog = hand.page.findChild(SignedChangesDialog)
    hand.qtbot.waitUntil(lambda: dialog.panel.shown.differences == 1)
    assert dialog.panel.then.text() == "As Robert Weiss signed it"
    dialog.signature.setCurrentIndex(3)
    dialog.signature.activated.emit(3)
    hand.qtbot.waitUntil(lambda: dialog.panel.shown.differences > 1)
    assert dialog.panel.then.text() == "As Priya Nair signed it"
    dialog.reject()


def test_an_empty_charter_offers_the_usual_clauses_or_an_empty_page(desk, make_page, qtbot):
    begun_anew(desk, "")
    hand = Hand(make_page(), desk, qtbot)
    assert hand.page.possible() == frozenset()
    hand.button("Use the usual clauses").click()
    assert hand.list.isVisible()
    assert {"why", "confidence"} <= hand.ticked()


def test_the_clauses_can_be_chosen_one_by_one(make_page, desk, qtbot):
    begun_anew(desk, " ")
    hand = Hand(make_page(), desk, qtbot)
    hand.button("Choose them one by one").click()
    hand.tick("stopping")
    assert hand.ticked() == {"stopping"}
    assert hand.state is CharterState.DRAFT


def test_escape_leads_back_to_the_sessions(hand):
    for part in (hand.source, hand.list, hand.purpose.editor):
        part.setFocus()
        with hand.qtbot.waitSignal(hand.page.page_requested) as asked:
            hand.qtbot.keyClick(part, Qt.Key.Key_Escape)
        assert asked.args == ["sessions", ""]


def test_where_nothing_can_be_written_nothing_is_ticked_or_signed(hand, dispatcher):
    hand.tick("disagreeing")
    dispatcher.set_can_write(False)
    before = hand.view
    hand.tick("support")
    assert hand.view == before
    assert hand.source.isReadOnly()
    assert hand.purpose.editor.isReadOnly()
    assert not hand.has_button("Sign…")
    assert not any(line.button.isEnabled() for line in hand.page.findChildren(SignatureLine))


def test_a_charter_from_elsewhere_shows_up_but_never_over_what_is_being_typed(hand, dispatcher):
    hand.source.setFocus()
    hand.qtbot.keyClicks(hand.source, "mine ")
    dispatcher.do(lambda desk: desk.charter.write_purpose("Another purpose."))
    assert hand.source.text().startswith("mine ")
    assert hand.purpose.editor.text() == "Another purpose."


def test_a_narrow_page_shows_one_text_at_a_time(hand):
    hand.page.resize(640, 560)
    assert hand.source.isVisible()
    assert not hand.reading.isVisible()
    hand.page.slots()["charter-view"]()
    assert hand.reading.isVisible()
    assert not hand.source.isVisible()


@pytest.mark.parametrize("chosen", [frozenset(), frozenset({"why"})])
def test_the_model_of_the_clauses_is_sound(qtmodeltester, desk, chosen, qapp):
    model = ClauseModel()
    model.show_clauses(desk.charter.clauses())
    model.show_chosen(chosen)
    qtmodeltester.check(model, force_py=True)
