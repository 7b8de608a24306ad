from datetime import date

from rm_desktop.models.kinds import Role
from rm_desktop.services.one_page import keep_pdf, one_page


def test_the_page_holds_the_agenda_and_what_is_promised(desk, session_id):
    desk.actions.add("Bring the numbers", Role.MENTOR, date(2026, 11, 30))
    page = one_page(desk.workspace, session_id)
    assert (page.number, page.title, page.minutes) == (1, "Kick-off", 60)
    assert [topic.lead for topic in page.topics][:2] == ["Priya Nair", "Robert Weiss"]
    assert [(action.text, action.owner) for action in page.actions] == [("Bring the numbers", "Priya Nair")]


def test_the_page_lists_the_promises_that_the_window_lists(desk, session_id):
    first = desk.actions.add("Of the first", Role.MENTOR, session_id=session_id).ids[0]
    desk.sessions.start(session_id)
    desk.sessions.end(session_id)
    desk.actions.tick(first, "it worked")
    desk.actions.add("Of none", Role.LEADER)
    later = desk.sessions.add("The next").ids[0]
    page = one_page(desk.workspace, later)
    assert [action.text for action in page.actions] == [line.text for line in desk.agenda.promised(later).lines]
    assert [(action.text, action.done, action.evidence) for action in page.actions] == [
        ("Of none", False, ""),
        ("Of the first", True, "it worked"),
    ]
    assert one_page(desk.workspace, session_id).actions == ()
    assert desk.agenda.promised(session_id).lines == ()


def test_a_parked_topic_and_everything_private_stay_off_the_page(desk, session_id):
    desk.agenda.park(desk.agenda.topics(session_id)[0].id)
    desk.sessions.prepare(session_id, "to_raise", "the secret thing")
    page = one_page(desk.workspace, session_id)
    assert len(page.topics) == len(desk.agenda.topics(session_id)) - 1
    assert "secret" not in repr(page)


def test_a_session_that_is_gone_has_no_page(desk, session_id):
    desk.sessions.remove(session_id)
    assert one_page(desk.workspace, session_id) is None


def test_a_page_that_leaves_as_a_file_leaves_a_receipt(desk, session_id, tmp_path):
    changes = keep_pdf(desk.workspace, one_page(desk.workspace, session_id), b"%PDF", tmp_path / "a.pdf")
    (receipt,) = desk.sharing.receipts()
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    assert (receipt.what, receipt.format, receipt.size, receipt.id) == ("agenda:1", "pdf", 4, changes.ids[0])
    assert desk.sharing.recognise(tmp_path / "a.pdf") == receipt
