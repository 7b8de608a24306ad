"""What each document holds, and what it never holds."""

from datetime import date

import pytest

from rm_desktop.documents.builders import build, contents, title
from rm_desktop.documents.scope import Scope
from rm_desktop.errors import Problem, UserError
from rm_desktop.models.kinds import Kind

SCOPES = ("notes", "session:3", "agenda:3", "agenda:4", "goals", "programme")


@pytest.mark.parametrize("scope", SCOPES)
def test_no_private_word_no_rating_and_nothing_from_the_trash_is_in_any_document(scope, markdown, page, canary):
    for made in (markdown(scope), page(scope)):
        assert canary not in made
        assert "RATED" not in made
        assert "TRASHED" not in made


@pytest.mark.parametrize("scope", SCOPES)
def test_the_list_before_an_export_names_nothing_private_and_nothing_from_the_trash(scope, reader, canary):
    items = contents(reader, Scope.parse(scope))
    assert items
    assert not {Kind.JOURNAL, Kind.PREPARATION, Kind.DRAFT_GOAL, Kind.RATING} & {item.kind for item in items}
    assert not any(canary in item.label or "TRASHED" in item.label for item in items)
    assert len({item.id for item in items}) == len(items)


# What each listed record brings in, by its id: at least one of every kind.
WORDS = {
    "pair": "To listen",
    "n1": "Own heading",
    "n2": "plain",
    "s3": "Room",
    "t1": "Demo",
    "t2": "Later",
    "k1": "Ask first",
    "k2": "How budgets go",
    "a1": "Draft the memo",
    "a2": "Invite two more",
    "g1": "Use AI alone",
    "c1": "10 November 2026",
    "as": "They chat",
    "ob": "all spoke",
    "ch": "We are on time",
    "si": "2 September 2026",
}
# What a session says of itself, besides its number.
OF_SESSION = ("Show", "See the tool", "5 November", "09:30", "Room", "Berlin", "ran 50", "held", "What I saw", "of 45")


def _ids(reader, scope: str) -> frozenset[str]:
    return frozenset(item.id for item in contents(reader, Scope.parse(scope)))


@pytest.mark.parametrize("scope", SCOPES)
def test_where_nothing_is_ticked_no_word_of_any_record_leaves(scope, markdown, page):
    for made in (markdown(scope, frozenset()), page(scope, frozenset()).split("<main>")[1]):
        assert [words for words in (*WORDS.values(), *OF_SESSION, "Next") if words in made] == []
        assert "There is nothing here yet." in made


@pytest.mark.parametrize("scope", SCOPES)
def test_each_thing_that_the_list_names_can_be_left_out(scope, reader, markdown, page):
    ids = _ids(reader, scope)
    for left in ids & WORDS.keys():
        for make in (markdown, page):
            assert WORDS[left] in make(scope)
            assert WORDS[left] not in make(scope, ids - {left})


@pytest.mark.parametrize("scope", SCOPES)
def test_each_thing_alone_brings_nothing_else_with_it(scope, reader, markdown, page):
    ids = _ids(reader, scope)
    for alone in ids:
        for make in (markdown, page):
            made = make(scope, frozenset({alone}))
            assert {other for other in ids & WORDS.keys() if WORDS[other] in made} <= {alone}


@pytest.mark.parametrize("scope", ["session:3", "agenda:3", "programme"])
def test_a_session_that_is_left_out_keeps_only_its_number_over_what_is_ticked(scope, reader, markdown, page):
    for make in (markdown, page):
        made = make(scope, _ids(reader, scope) - {"s3"})
        assert "ession 3" in made and "Demo" in made
        assert [words for words in OF_SESSION if words in make(scope)]
        assert [words for words in OF_SESSION if words in made] == []


def test_a_session_of_which_nothing_leaves_is_not_even_numbered(markdown):
    assert "ession" not in markdown("programme", frozenset({"n2"}))


def test_what_the_list_did_not_name_does_not_leave(markdown):
    assert "plain" not in markdown("notes", frozenset({"n1", "written-later"}))


def test_the_programme_lists_every_shared_thing_once(reader):
    items = contents(reader, Scope.parse("programme"))
    ids = [item.id for item in items]
    assert set(WORDS) <= set(ids)
    assert {item.kind for item in items} == {item.kind for item in items if item.id in WORDS}
    assert len(ids) == len(set(ids))


def test_notes_are_kept_byte_for_byte_in_the_order_they_came(markdown):
    made = markdown("notes")
    assert "\n# Own heading\n\n[[Other]] `a`\r\n\n" in made
    assert made.index("## Café & \\<Co>") < made.index("## Other")
    assert "Tags: ai, tools" in made


def test_minutes_say_who_when_what_and_what_came_of_it(markdown):
    made = markdown("session:3")
    assert made.startswith("# Session 3: Show \\*me\\*\n")
    assert "Thursday 5 November 2026, 09:30, Europe/Berlin" in made
    assert "Priya Nair (mentor), Robert Weiß (leader)" in made
    assert "45 minutes, ran 50" in made
    assert "| Demo \\| live | Priya Nair | 20 of 15 | done |" in made
    assert "| Demo \\| live<br>two<br>lines | Priya Nair | 20 of 15 | done |" in markdown("programme")
    assert made.index("Demo") < made.index("Later")
    assert "## What I saw\n\nIt *works*.\r\n" in made
    assert "Robert Weiß learned from Priya Nair: Ask first" in made
    assert "| Robert Weiß | Draft the memo | 1 December 2026 | done 20 November 2026 | sent it |" in made
    assert "> See the tool\\\n> at work" in made
    assert "How budgets go" not in made


def test_an_agenda_has_a_box_for_each_topic_and_each_promise(markdown):
    made = markdown("agenda:3")
    assert made.startswith("# Agenda of session 3: ")
    assert "25 of 45 minutes planned" in made
    assert "- [x] Demo | live (15 min, Priya Nair, technology)\n  two\\\n  lines" in made.replace(
        "\\\n  two", "\n  two"
    )
    assert "Draft the memo" not in made
    assert "It *works*" not in made


@pytest.mark.parametrize("scope", ["session:0", "agenda:0", "calendar:000"])
def test_there_is_no_session_0_and_least_of_all_does_it_stand_for_all(scope):
    with pytest.raises(UserError) as raised:
        Scope.parse(scope)
    assert raised.value.problem is Problem.NO_SUCH_SESSION


def test_an_agenda_begins_with_what_was_promised_done_or_not(markdown):
    promised = markdown("agenda:4").partition("## Topics")[0]
    assert "- [x] Robert Weiß: Draft the memo (by 1 December 2026) → sent it" in promised
    assert "- [ ] Priya Nair: Invite two more (by 3 December 2026)" in promised


def test_an_agenda_sets_parked_topics_apart_and_does_not_count_them(markdown):
    made = markdown("agenda:4")
    assert "20 of 45 minutes planned" in made
    assert "- [ ] Ahead (20 min, both)\n" in made
    assert "## Parked\n\n- Put off (15 min, both)\n" in made
    assert "Put off" not in made.partition("## Parked")[0]


def test_goals_show_the_level_now_and_what_speaks_for_it(markdown, page):
    made = markdown("goals")
    assert "**Level now:** 3 of 5" in made
    assert "**Aims at:** 4 by 1 February 2027" in made
    assert "| 10 November 2026 | Priya Nair | 3 | 4 of 5 | used at work | wrote \\*it\\* alone |" in made
    assert '<h2 id="r-g1" class="leader" dir="auto">Use AI alone</h2>' in page("goals")


def test_without_its_check_ins_a_goal_stands_where_it_began(markdown):
    assert "**Level now:** 1 of 5" in markdown("goals", frozenset({"g1"}))


def test_the_programme_begins_with_contents_that_lead_to_their_headings(page, markdown):
    made = page("programme")
    for anchor in ("r-s3", "r-s4", "r-g1", "r-n1", "r-ch"):
        assert f'href="#{anchor}"' in made
        assert f'id="{anchor}"' in made
    assert made.index("<nav") < made.index("<h2")
    assert made.count(">Café &amp; &lt;Co&gt;<") == 2
    assert "How budgets go" in made and "no longer true" in made
    assert "An earlier text was signed by Priya Nair on 2 September 2026" in markdown("programme")


def test_headings_inside_a_note_stand_below_the_heading_of_the_note(page):
    assert '<h3 dir="auto">Own heading</h3>' in page("notes")
    assert '<h4 dir="auto">Own heading</h4>' in page("programme")


def test_a_session_that_is_not_there_is_named(reader):
    for ask in (contents, title, lambda r, s: build(r, s, None, date(2026, 1, 1))):
        with pytest.raises(UserError) as caught:
            ask(reader, Scope.parse("session:9"))
        assert (caught.value.problem, caught.value.details["number"]) == (Problem.NO_SUCH_SESSION, 9)


def test_an_empty_document_says_so(markdown):
    assert "There is nothing here yet." in markdown("notes", frozenset({"not-there"}))


@pytest.mark.parametrize("text", ["", "note", "session", "session:", "session:x", "session:-1", "notes:3", "notes\nx"])
def test_other_words_are_no_scope(text):
    with pytest.raises(UserError) as caught:
        Scope.parse(text)
    assert caught.value.problem is Problem.BAD_SCOPE


@pytest.mark.parametrize("text", ["notes", "session:3", "agenda:12", "goals", "programme"])
def test_a_scope_is_written_as_it_is_read(text):
    assert str(Scope.parse(text)) == text
