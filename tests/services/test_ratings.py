"""The pulse: sealed when given, private until the partner's seal is here, and never in anything made for other eyes."""

import json
from contextlib import suppress
from itertools import product

import pytest

from rm_desktop.documents.scope import What
from rm_desktop.errors import UserError
from rm_desktop.models.kinds import Kind, Role
from rm_desktop.models.private import SealedRating
from rm_desktop.models.sessions import Rating
from rm_desktop.services.ratings import PULSE, PULSE_ITEMS, Answer, PulseState, RatingService
from rm_desktop.services.sealing import Reveal, commitment
from rm_desktop.services.sessions import SessionService
from rm_desktop.services.sharing import FORMATS, SharingService
from rm_desktop.services.today import TodayService
from rm_desktop.services.today_view import PICTURE
from rm_desktop.services.trash import TrashService
from rm_desktop.services.undoing import UndoService
from rm_desktop.store.changes import Deed, UnitLabel

GIVEN = dict(zip(PULSE_ITEMS, (5, 4, 3), strict=True))
_OF_A_SESSION = (What.SESSION, What.AGENDA)
SALT = "5a" * 32


@pytest.fixture
def ratings(workspace):
    return RatingService(workspace)


@pytest.fixture
def mine(ratings, session_id):
    """My pulse, given."""
    return ratings.give(PULSE, session_id, GIVEN)


def arrive(workspace, session_id, *, opened=False, value=2, said=2):
    """Have the partner's seals arrive; `opened` with value and salt, where `said` may be another value."""
    with workspace.units.begin(Deed.ADD) as unit:
        for item in PULSE_ITEMS:
            rating = Rating(id=f"partner{item}", ritual=PULSE, item=item, by=Role.MENTOR, session_id=session_id)
            rating.commitment = commitment(value, SALT, rating.id)
            if opened:
                rating.value, rating.salt = said, SALT
            unit.add(rating)


def rows(workspace, record):
    """Return the rows of a table as they lie in the file."""
    with workspace.read() as reader:
        return reader.query(record).order_by(record.seq).all()


def secrets(workspace):
    return [row.salt for row in rows(workspace, SealedRating)]


def test_what_is_given_is_sealed_and_the_value_lies_in_a_private_record_alone(workspace, mine):
    shared, private = rows(workspace, Rating), rows(workspace, SealedRating)
    assert [(row.item, row.by, row.value, row.salt) for row in shared] == [
        (item, Role.LEADER, None, None) for item in PULSE_ITEMS
    ]
    assert [row.value for row in private] == [5, 4, 3]
    assert [row.commitment for row in shared] == [commitment(p.value, p.salt, p.rating_id) for p in private]
    assert len({row.salt for row in private}) == 3
    assert {len(bytes.fromhex(row.salt)) for row in private} == {32}


def test_the_firewall_sees_seals_and_nothing_that_opens_them(workspace, mine):
    with workspace.shared_reader() as reader:
        found = [tuple(row) for row in reader.rows("SELECT commitment, value, salt FROM rating")]
    assert [row[1:] for row in found] == [(None, None)] * 3


def test_it_is_my_turn_then_theirs_and_then_both_are_sealed(workspace, ratings, session_id):
    assert ratings.state(session_id) == PulseState(Reveal.NOTHING)
    ratings.give(PULSE, session_id, GIVEN)
    assert ratings.state(session_id) == PulseState(Reveal.MINE)
    arrive(workspace, session_id)
    assert ratings.state(session_id) == PulseState(Reveal.SEALED)
    assert ratings.state("another").reveal is Reveal.NOTHING


def test_the_partners_open_answers_stay_unseen_until_mine_are_sealed(workspace, ratings, session_id):
    arrive(workspace, session_id, opened=True)
    assert ratings.state(session_id) == PulseState(Reveal.PARTNER)
    ratings.give(PULSE, session_id, GIVEN)
    assert ratings.state(session_id).answers == tuple(Answer(item, GIVEN[item], 2) for item in PULSE_ITEMS)


def test_an_answer_that_does_not_fit_its_seal_is_not_shown(workspace, ratings, session_id, mine):
    arrive(workspace, session_id, opened=True, said=5)
    assert ratings.state(session_id) == PulseState(Reveal.BROKEN)


def test_giving_again_replaces_as_long_as_the_partners_seal_is_not_here(workspace, ratings, session_id, mine):
    before = {row.id: row.commitment for row in rows(workspace, Rating)}
    old = secrets(workspace)
    assert ratings.give(PULSE, session_id, dict.fromkeys(PULSE_ITEMS, 1))
    assert [row.value for row in rows(workspace, SealedRating)] == [1, 1, 1]
    assert {row.id for row in rows(workspace, Rating)} == set(before)
    assert not set(secrets(workspace)) & set(old)
    arrive(workspace, session_id)
    assert not ratings.give(PULSE, session_id, GIVEN)
    assert [row.value for row in rows(workspace, SealedRating)] == [1, 1, 1]


def test_what_opens_mine_is_released_only_where_the_partners_seal_has_arrived(workspace, ratings, session_id, mine):
    assert not ratings.release()
    arrive(workspace, session_id)
    assert ratings.release().count == 3
    assert [row.value for row in rows(workspace, Rating)[:3]] == [5, 4, 3]
    assert not ratings.release()


@pytest.mark.parametrize("value", [0, 6, -1])
def test_a_number_that_is_none_of_the_five_is_refused_without_being_repeated(ratings, session_id, value):
    with pytest.raises(UserError) as caught:
        ratings.give(PULSE, session_id, {"said": value})
    assert caught.value.details == {"field": "rating", "limit": "1–5"}


def test_giving_is_one_step_of_undo_and_its_name_tells_nothing(workspace, ratings, session_id, mine):
    undoing = UndoService(workspace)
    assert undoing.next_undo() == UnitLabel(Deed.ADD, "", Kind.RATING, 3)
    undoing.undo()
    assert rows(workspace, SealedRating) == rows(workspace, Rating) == []
    undoing.redo()
    assert ratings.state(session_id).reveal is Reveal.MINE


def test_nothing_that_leaves_or_is_looked_at_holds_what_opens_a_seal(workspace, session_id, mine, tmp_path):
    TodayService(workspace).view()
    kept = secrets(workspace)
    found = [workspace.state(PICTURE) or ""]
    found += [row[0] for row in workspace.writer.execute("SELECT subject FROM unit")]
    sharing = SharingService(workspace)
    for number, (what, form) in enumerate(product(What, FORMATS)):
        path = tmp_path / str(number)
        with suppress(UserError):  # not every document has every form
            sharing.export(f"{what.value}:1" if what in _OF_A_SESSION else what.value, form, path)
            found.append(path.read_text(encoding="utf-8"))
    assert len(found) > 2 * len(What)
    assert len(kept) == 3
    seals = [row.commitment for row in rows(workspace, Rating)]
    assert not [mark for mark in (*kept, *seals) if mark in json.dumps(found)]


def test_a_session_that_is_deleted_for_good_leaves_the_answers_sealed(workspace, ratings, session_id, mine):
    SessionService(workspace).remove(session_id)
    TrashService(workspace).purge(Kind.SESSION, session_id)
    assert ratings.state(session_id).reveal is Reveal.NOTHING
    assert {row.value for row in rows(workspace, Rating)} <= {None}


def test_an_answer_taken_back_once_the_partners_was_read_is_given_as_it_was(workspace, ratings, session_id, mine):
    arrive(workspace, session_id, opened=True)
    arrived = len(ratings.state(session_id).answers)
    UndoService(workspace).undo()
    UndoService(workspace).undo()
    assert ratings.state(session_id).reveal is Reveal.NOTHING
    arrive(workspace, session_id, opened=True)
    ratings.give(PULSE, session_id, dict.fromkeys(PULSE_ITEMS, 1))
    assert arrived == len(PULSE_ITEMS)
    assert [answer.mine for answer in ratings.state(session_id).answers] == [5, 4, 3]


def test_an_answer_taken_back_before_the_partners_came_may_be_another(workspace, ratings, session_id, mine):
    UndoService(workspace).undo()
    arrive(workspace, session_id)
    ratings.give(PULSE, session_id, dict.fromkeys(PULSE_ITEMS, 1))
    assert [row.value for row in rows(workspace, SealedRating)] == [1, 1, 1]


def test_of_two_answers_of_the_partner_the_first_counts(workspace, ratings, session_id, mine):
    arrive(workspace, session_id, opened=True)
    with workspace.units.begin(Deed.ADD) as unit:
        later = Rating(id="later", ritual=PULSE, item=PULSE_ITEMS[0], by=Role.MENTOR, session_id=session_id)
        later.commitment, later.value, later.salt = commitment(4, SALT, later.id), 4, SALT
        unit.add(later)
    assert [answer.partner for answer in ratings.state(session_id).answers] == [2, 2, 2]
