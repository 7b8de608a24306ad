from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from rm_desktop.errors import Problem, UserError
from rm_desktop.models.agreement import agreed_text, digest_of
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.pairs import Charter, Pair, Signature
from rm_desktop.services.charter import CharterService, CharterState
from rm_desktop.services.charter_library import first_draft
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import NOTHING, Deed
from rm_desktop.store.workspace import open_workspace

MENTOR, LEADER = Role.MENTOR, Role.LEADER


@pytest.fixture
def charter(workspace):
    """Robert's copy; the charter is the first draft, the purpose is “To listen.”"""
    return CharterService(workspace)


@pytest.fixture
def sign(charter):
    """Sign the text as it is now."""
    names = {MENTOR: "Priya Nair", LEADER: "Robert Weiss"}

    def sign(by, name=""):
        return charter.sign(by, name or names[by], charter.view().digest)

    return sign


def test_a_new_pair_has_a_draft_of_the_usual_clauses(charter):
    view = charter.view()
    assert view.state is CharterState.DRAFT
    assert view.body == first_draft(charter.clauses())
    assert "6 sessions of about 45 minutes" in view.body


def test_both_signatures_under_the_same_words_make_it_signed(charter, sign):
    assert sign(MENTOR).deed is Deed.SIGN
    assert charter.state() is CharterState.SIGNED_BY_PARTNER
    sign(LEADER)
    view = charter.view()
    assert view.state is CharterState.SIGNED
    mine = view.signature(LEADER)
    assert (mine.name, mine.on) == ("Robert Weiss", date(2026, 11, 24))
    assert charter.signed_text(mine.id) == agreed_text("To listen.", view.body) == charter.present_text()
    assert digest_of(charter.signed_text(mine.id)) == mine.digest


def test_who_signed_already_does_not_sign_twice(charter, sign):
    sign(LEADER)
    assert sign(LEADER) is NOTHING
    assert len(charter.view().signatures) == 1


@pytest.mark.parametrize("edit", ["write", "write_purpose"])
def test_any_edit_voids_both_and_they_stay_in_the_record(charter, sign, edit):
    sign(MENTOR)
    sign(LEADER)
    before = charter.present_text()
    getattr(charter, edit)(charter.view().body + " " if edit == "write" else "To listen")
    view = charter.view()
    assert view.state is CharterState.CHANGED
    assert [one.holds for one in view.signatures] == [False, False]
    assert charter.signed_text(view.earlier(LEADER).id) == before
    sign(LEADER)
    assert (charter.state(), len(charter.view().signatures)) == (CharterState.SIGNED_BY_ME, 3)


def test_taking_the_edit_back_makes_the_signatures_hold_again(charter, sign, workspace):
    sign(MENTOR)
    sign(LEADER)
    charter.put_clause("disagreeing", wanted=True)
    assert charter.state() is CharterState.CHANGED
    UndoService(workspace).undo()
    assert charter.state() is CharterState.SIGNED


def test_an_edit_between_the_two_signatures_leaves_only_the_later_one(charter, sign):
    sign(MENTOR)
    charter.write("## Short\n\nWe meet.")
    sign(LEADER)
    view = charter.view()
    assert view.state is CharterState.SIGNED_BY_ME
    assert view.signature(MENTOR) is None
    assert view.earlier(MENTOR).name == "Priya Nair"


def test_a_signature_is_taken_back_and_given_again_by_undo(charter, sign, workspace):
    sign(LEADER)
    undoing = UndoService(workspace)
    assert undoing.next_undo().deed is Deed.SIGN
    undoing.undo()
    assert charter.state() is CharterState.DRAFT
    undoing.redo()
    assert charter.state() is CharterState.SIGNED_BY_ME


def test_a_text_that_moved_on_since_it_was_shown_is_not_signed(charter):
    shown = charter.view().digest
    charter.write("Something else entirely.")
    with pytest.raises(UserError) as raised:
        charter.sign(LEADER, "Robert Weiss", shown)
    assert raised.value.problem is Problem.CHARTER_CHANGED
    assert charter.view().signatures == ()


@pytest.mark.parametrize(
    ("name", "problem"), [("", Problem.EMPTY_TITLE), (" \t", Problem.EMPTY_TITLE), ("x" * 301, Problem.TITLE_TOO_LONG)]
)
def test_a_name_that_is_none_signs_nothing(charter, sign, name, problem):
    with pytest.raises(UserError) as raised:
        charter.sign(LEADER, name, charter.view().digest)
    assert raised.value.problem is problem


@pytest.mark.parametrize("name", ["x" * 200, "روبرت فايس", "🦊 Zoë 😀", "李 小龙"])
def test_a_name_is_kept_as_it_was_typed_in_any_script(charter, sign, name):
    sign(LEADER, name)
    assert charter.view().signature(LEADER).name == name


@pytest.mark.parametrize(("purpose", "body", "field"), [(" ", "We meet.", "purpose"), ("To listen.", "\n", "charter")])
def test_without_a_purpose_or_a_word_nothing_can_be_signed(charter, purpose, body, field):
    charter.write_purpose(purpose)
    charter.write(body)
    with pytest.raises(UserError) as raised:
        charter.sign(LEADER, "Robert Weiss", charter.view().digest)
    assert raised.value.details["field"] == field


def test_clauses_come_and_go_one_by_one(charter):
    before = charter.view().body
    charter.put_clause("answering", wanted=True)
    assert "two working days" in charter.view().body
    assert charter.put_clause("answering", wanted=True) is NOTHING
    charter.put_clause("answering", wanted=False)
    assert charter.view().body == before
    with pytest.raises(UserError):
        charter.put_clause("no-such", wanted=True)


def test_an_empty_charter_begins_with_the_usual_clauses_and_a_written_one_is_left_alone(charter):
    charter.write("")
    assert charter.state() is CharterState.EMPTY
    charter.begin()
    assert charter.view().body == first_draft(charter.clauses())
    charter.write("Ours.")
    assert charter.begin() is NOTHING


def test_a_charter_in_the_trash_counts_as_none_until_one_is_written(charter, workspace):
    with workspace.units.begin(Deed.REMOVE) as unit:
        unit.trash(unit.session.scalars(select(Charter)).one())
    assert (charter.view().id, charter.state()) == ("", CharterState.EMPTY)
    assert charter.write("New.").deed is Deed.CREATE
    assert charter.state() is CharterState.DRAFT


def test_a_megabyte_is_signed_letter_by_letter(charter, sign):
    text = "## Long 🦊\n\n" + "A word, and another one.\n" * 40_000
    charter.write(text)
    sign(LEADER)
    assert charter.signed_text(charter.view().signatures[0].id) == agreed_text("To listen.", text)
    charter.write(text[:-1])
    assert charter.state() is CharterState.CHANGED


def test_nothing_is_signed_in_a_workspace_that_is_only_read(founded, clock):
    workspace = open_workspace(founded, None, clock, read_only=True)
    charter = CharterService(workspace)
    view = charter.view()
    with pytest.raises(UserError):
        charter.sign(LEADER, "Robert Weiss", view.digest)
    assert charter.view() == view
    workspace.close()


def test_the_partner_signs_on_another_day_under_the_same_digest(charter, sign, clock, workspace):
    sign(LEADER)
    clock.instant += timedelta(days=3)
    sign(MENTOR)
    with workspace.read() as reader:
        rows = reader.execute(select(Signature.on, Signature.digest).order_by(Signature.seq)).all()
        purpose = reader.scalars(select(Pair.purpose)).one()
    digest = digest_of(agreed_text(purpose, charter.view().body))
    assert rows == [(date(2026, 11, 24), digest), (date(2026, 11, 27), digest)]
    assert workspace.units.next_undo().kind is Kind.SIGNATURE


def test_no_call_about_a_signature_that_is_gone_goes_unanswered(charter, sign, workspace):
    sign(LEADER)
    asked = partial(charter.signed_text, charter.view().signatures[0].id)
    UndoService(workspace).undo()
    with pytest.raises(UserError) as raised:
        asked()
    assert raised.value.problem is Problem.NOT_FOUND


def test_line_ends_and_ways_of_writing_an_accent_void_no_signature():
    plain = digest_of("José\nlearns")
    assert digest_of("José\r\nlearns") == digest_of("Jose\N{COMBINING ACUTE ACCENT}\nlearns") == plain
    assert digest_of("José\n\nlearns") != plain
