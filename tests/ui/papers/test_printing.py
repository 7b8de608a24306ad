"""The agenda on one sheet, whatever its length."""

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QWidget

from rm_desktop.services.one_page import one_page
from rm_desktop.ui.papers import printing
from rm_desktop.ui.papers.print_agenda import AgendaPrinter
from rm_desktop.ui.papers.printed_agenda import page_html

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(desk):
    return one_page(desk.workspace, desk.today.view().session.id)


def pages(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def fit_of(page, tmp_path):
    writer = QPdfWriter(str(tmp_path / "fit.pdf"))
    writer.setPageLayout(printing.layout())
    return printing.draw(page, writer, TODAY)


def times(page, count):
    return replace(page, topics=page.topics * count)


@pytest.mark.parametrize("count", [1, 5, 60])
def test_it_is_always_one_page(page, qapp, count):
    assert pages(printing.pdf(times(page, count), TODAY)) == 1


def test_a_short_agenda_is_written_large_and_a_longer_one_smaller(page, tmp_path, qapp):
    short, longer = fit_of(page, tmp_path), fit_of(times(page, 5), tmp_path)
    assert (short.scale, short.details, short.cut) == (1.0, True, 0)
    assert longer.scale < 1.0
    assert longer.cut == 0


def test_what_does_not_fit_at_the_smallest_is_cut_and_it_is_said(page, tmp_path, qapp):
    fit = fit_of(times(page, 60), tmp_path)
    assert fit.scale == pytest.approx(0.7)
    assert fit.cut > 0
    shortened = printing._shortened(times(page, 60), fit)
    left = len(shortened.topics) + len(shortened.actions)
    assert left == len(page.topics) * 60 + len(page.actions) - fit.cut
    assert f"{fit.cut} more do not fit on this page." in page_html(shortened, fit, page, TODAY)


def test_what_people_wrote_is_never_markup(page):
    sly = replace(page, title="<img src='file:///etc/hostname'>", topics=(), actions=())
    assert "<img" not in page_html(sly, printing.Fit(1.0), sly, TODAY)


@pytest.mark.parametrize(("locale", "size"), [("en_US", "Letter"), ("de_DE", "A4"), ("en_GB", "A4")])
def test_the_sheet_is_the_one_that_is_usual_here(locale, size):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert printing.layout().pageSize().id() is getattr(QPageSize.PageSizeId, size)
    finally:
        QLocale.setDefault(before)


def test_a_page_kept_as_a_pdf_leaves_a_receipt(desk, dispatcher, qtbot, tmp_path, page):
    window = QWidget()
    qtbot.addWidget(window)
    printer = AgendaPrinter(dispatcher, window)
    printer._take(desk.today.view().session.id)
    printer.keep(str(tmp_path / "agenda.pdf"))
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF")
    assert desk.sharing.receipts()[0].file_name == "agenda.pdf"


def test_a_purpose_without_end_leaves_the_topics_their_room(page, tmp_path, qapp):
    wordy = replace(page, purpose="Why we meet. " * 500, place="Room " * 600)
    fit = fit_of(wordy, tmp_path)
    assert (fit.cut, pages(printing.pdf(wordy, TODAY))) == (0, 1)


def test_of_many_promises_a_few_stay_while_topics_are_cut(page, tmp_path, qapp):
    many = replace(times(page, 30), actions=page.actions[:1] * 200)
    left = printing._shortened(many, fit_of(many, tmp_path))
    assert len(left.actions) == 5
    assert len(left.topics) > 20
