"""The charter on paper."""

import re
from dataclasses import replace

import pytest

from rm_desktop.errors import Problem
from rm_desktop.ui.papers import charter_sheets
from rm_desktop.ui.papers.charter_sheets import _html
from rm_desktop.ui.papers.print_charter import CharterPrinter


@pytest.fixture
def view(desk):
    return desk.charter.view()


@pytest.fixture
def pair(desk):
    return desk.pair.view()


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_it_takes_as_many_sheets_as_it_needs(view, pair, qapp):
    assert pages(charter_sheets.pdf(view, pair)) == 2
    assert pages(charter_sheets.pdf(replace(view, body="We meet."), pair)) == 1
    assert pages(charter_sheets.pdf(replace(view, body=view.body * 10), pair)) > 8


def test_both_names_stand_on_their_lines_and_a_missing_one_leaves_room_for_a_pen(view, pair, qapp):
    assert "<b>Robert Weiss</b>" in _html(view, pair)
    assert "2026" in _html(view, pair)
    unsigned = replace(view, signatures=())
    assert "Robert Weiss, date:" in _html(unsigned, pair)


def test_what_people_wrote_is_never_markup(view, pair, qapp):
    signed = replace(view.signatures[-1], name="<img src=x> 🦊 ش")
    told = replace(view, purpose="<b>&", title="<h1>", body="<script>", signatures=(signed,))
    html = _html(told, pair)
    assert "<img" not in html
    assert "<script" not in html
    assert "&lt;b&gt;&amp;" in html
    assert charter_sheets.pdf(told, pair).startswith(b"%PDF")


def test_a_pdf_is_kept_with_a_receipt(dispatcher, desk, tmp_path, make_page):
    printer = CharterPrinter(dispatcher, make_page())
    assert printer._take()
    printer.keep(str(tmp_path / "charter.pdf"))
    (receipt,) = desk.sharing.receipts()
    assert (receipt.what, receipt.format, receipt.file_name) == ("charter", "pdf", "charter.pdf")
    assert (tmp_path / "charter.pdf").stat().st_size == receipt.size


def test_a_charter_longer_than_a_book_is_not_printed_and_a_sentence_says_so(dispatcher, desk, qtbot, make_page):
    desk.charter.write("A word. " * 30_000)
    printer = CharterPrinter(dispatcher, make_page())
    with qtbot.waitSignal(dispatcher.failed) as failed:
        printer.start()
    assert failed.args[0].problem is Problem.TOO_LARGE
