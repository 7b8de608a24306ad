"""The benchmarks run and hand back sound figures; how fast anything is, no test asserts."""

import math
from itertools import islice
from pathlib import Path

import pytest

from benchmarks import export, palette, save, search, window_corpus, workspaces
from benchmarks.__main__ import main
from benchmarks.corpus import Corpus, rare_word
from benchmarks.figures import Figure, quantile, table
from rm_desktop.clock import SystemClock
from rm_desktop.services.desk import Desk
from rm_desktop.store.query import fts_query
from rm_desktop.store.search import Searcher
from rm_desktop.store.workspace import open_workspace


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test make its workspaces anew."""
    monkeypatch.setattr("tempfile.gettempdir", tmp_path.as_posix)


def test_the_corpus_is_the_same_each_time_and_grows_at_its_end() -> None:
    few, many = list(Corpus().notes(30)), list(Corpus().notes(60))
    assert few == many[:30]
    assert few[0].title == "Goomdot facknawondsho sélneatquon"


def test_notes_have_the_length_of_notes() -> None:
    sizes = [len(note.body.encode()) for note in Corpus().notes(600)]
    assert 1_500 < sum(sizes) / len(sizes) < 2_300
    assert max(sizes) > 8_000


def test_a_rare_word_is_in_one_to_five_notes_and_a_common_one_in_more_than_half() -> None:
    corpus = Corpus()
    notes = [f"{note.title} {note.body}".lower() for note in corpus.notes(400)]
    assert 1 <= sum(rare_word(0) in note for note in notes) <= 5
    common = [query.text for query in corpus.queries() if query.kind == "common"]
    assert all(sum(word in note for note in notes) > 200 for word in common)


def test_every_class_has_ten_queries() -> None:
    kinds = [query.kind for query in Corpus().queries()]
    assert {kind: kinds.count(kind) for kind in kinds} == {"rare": 10, "common": 10, "phrase": 10, "prefix": 10}


def test_the_quantile_is_one_of_the_values() -> None:
    assert quantile([5.0, 1.0, 3.0, 2.0], 0.5) == 2.0
    assert quantile([5.0, 1.0, 3.0, 2.0], 0.95) == 5.0
    assert quantile([7.0], 0.5) == 7.0


def test_the_table_says_which_limits_are_kept() -> None:
    figures = [
        Figure("save", 3.0, 2.0, "ms", 1.5),
        Figure("search", 12.0, 11.0, "ms", 10.0, absolute=True),
        Figure("ready", 700.0, None, "ms"),
    ]
    assert table(figures).splitlines() == [
        "what    measured  baseline  ratio    limit   ok",
        "------  --------  --------  -----  -------  ---",
        "save    3.000 ms  2.000 ms   1.50   1.50 x  yes",
        "search   12.0 ms   11.0 ms   1.09  10.0 ms   NO",
        "ready   700.0 ms",
    ]


def test_a_figure_without_a_baseline_has_no_ratio() -> None:
    assert Figure("add", 0.5, None, "s", 0.8, absolute=True).as_json()["ok"] is True
    assert Figure("add", 0.5, None, "s", 0.8).ok is None


def test_a_tiny_run_of_the_autosave_gives_finite_ratios() -> None:
    assert_finite(save.measure(quick=True))


def test_a_tiny_run_of_the_search_gives_finite_ratios() -> None:
    assert_finite(search.measure(quick=True))


def test_a_tiny_run_of_the_export_gives_finite_ratios() -> None:
    assert_finite(export.measure(quick=True))


def test_a_tiny_run_of_the_palette_times_every_key() -> None:
    figures = {figure.what: figure for figure in palette.measure(quick=True)}
    keys = figures["palette, key to painted, 300 notes, p95"]
    assert 0 < keys.measured < math.inf
    assert keys.details["keys"] == sum(map(len, palette.lines(Corpus())[-2:]))


def test_the_search_by_hand_finds_as_many_as_the_app() -> None:
    workspace = open_workspace(workspaces.cached(100), None, SystemClock())
    searcher, raw = Searcher(workspace), workspace.reader()
    for query in islice(Corpus().queries(), 8, 12):
        by_hand = search.raw_search(raw, fts_query(query.text) or "", ("shared", "private"))
        assert searcher.find(query.text, private=True).total == by_hand
    raw.close()
    searcher.close()
    workspace.close()


def test_a_lived_in_workspace_has_long_texts_and_sessions_and_goals() -> None:
    workspace = open_workspace(window_corpus.lived_in(100), None, SystemClock())
    desk = Desk.over(workspace)
    long = desk.notes.get(desk.notes.by_title(window_corpus.LONG_TITLE) or "")
    assert len(long.body) >= 200_000
    assert len(desk.sessions.lines()) > 6
    assert len(desk.goals.cards()) > 3
    desk.close()
    workspace.close()


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "speed"])
    assert "no such part: speed" in capsys.readouterr().err


def assert_finite(figures: list[Figure]) -> None:
    assert figures
    for figure in figures:
        assert figure.ratio is not None
        assert math.isfinite(figure.ratio)
        assert figure.ratio > 0
