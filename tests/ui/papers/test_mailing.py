"""An agenda as a mail: whole topics, as many as every mail program takes, and nothing private."""

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from rm_desktop.services.one_page import OnePage, PaperAction, PaperTopic, one_page
from rm_desktop.ui.papers.mailing import MOST, agenda_mail

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(desk) -> OnePage:
    return one_page(desk.workspace, desk.today.view().session.id)


def opened(mail) -> tuple[str, str]:
    """Return what a mail program makes of the address."""
    address = bytes(mail.link.toEncoded().data()).decode("ascii")
    assert len(address) <= MOST
    parts = parse_qs(urlsplit(address).query, strict_parsing=True, keep_blank_values=True)
    return parts["subject"][0], parts["body"][0]


def test_a_mail_holds_the_agenda_as_plain_lines(page, qapp):
    subject, body = opened(agenda_mail(page, TODAY))
    lines = body.split("\r\n")
    assert subject == "Session 5 · Letting AI draft, keeping judgement"
    assert lines[0].endswith(" · Room Aalto · Priya Nair & Robert Weiss")
    assert "1. Live demo: summarise the board pack with the assistant (15 min, Priya Nair)" in lines
    assert "What we promised" in lines
    assert all("\n" not in line for line in lines)


@pytest.mark.parametrize(
    "title", ["A topic of the usual length, more or less", "什么都可以谈" * 40, "a&b=c?d#e%f+g 100 %" * 9]
)
@pytest.mark.parametrize("count", [40, 300])
def test_a_long_agenda_is_cut_at_whole_topics_and_says_how_many_more_there_are(page, qapp, title, count):
    topics = tuple(PaperTopic(f"{number} {title}", "", "Priya Nair", 5, False, 0) for number in range(count))
    _, body = opened(agenda_mail(replace(page, topics=topics, actions=()), TODAY))
    lines = body.split("\r\n")
    shown = [line for line in lines if line.endswith("(5 min, Priya Nair)")]
    assert shown
    assert lines[-1] == f"… and {count - len(shown)} more"


def test_promises_come_first_and_of_many_few_are_left_where_topics_need_the_room(page, qapp):
    topics = tuple(PaperTopic(f"Topic {number}", "", "", 5, False, 0) for number in range(60))
    promises = tuple(PaperAction(f"Promise {number}", "Priya", None, number == 0, "Done") for number in range(40))
    _, body = opened(agenda_mail(replace(page, topics=topics, actions=promises), TODAY))
    lines = body.split("\r\n")
    assert lines.index("[x] Promise 0 (Priya) → Done") < lines.index("1. Topic 0 (5 min)")
    assert "… and 35 more" in lines


@pytest.mark.parametrize("word", ["👩\u200d🚀", "漢", "स्ते"])
def test_an_address_is_short_enough_in_every_script_and_no_character_is_cut_in_two(page, qapp, word):
    subject, _ = opened(agenda_mail(replace(page, title=word * 60, place=word * 60, purpose=word * 90), TODAY))
    assert subject.rstrip("…").endswith(word)


def test_a_title_and_a_purpose_without_end_still_make_an_address(page, qapp):
    endless = replace(page, title="ü" * 300, purpose="漢" * 9_000, place="&" * 300, topics=(), actions=())
    subject, body = opened(agenda_mail(endless, TODAY))
    assert subject.endswith("…")
    assert "漢" in body
