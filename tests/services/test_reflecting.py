"""The answer that is still being written is kept as it is, and a damaged one is passed over."""

import pytest

from rm_desktop.services.reflecting import Draft, draft_in, keep_draft

BEGUN = Draft("leader-after-01", "What did you hear?", "That we\nnever ask \U0001f642")


def test_a_draft_is_kept_and_replaced(desk):
    assert draft_in(desk.workspace) == Draft()
    keep_draft(desk.workspace, BEGUN)
    assert draft_in(desk.workspace) == BEGUN
    keep_draft(desk.workspace, BEGUN._replace(text=" "))
    assert draft_in(desk.workspace) == Draft()


@pytest.mark.parametrize(
    "kept",
    [
        *(
            "nonsense",
            "[1, 2, 3]",
            '["a", "b"]',
            '["a", "b", "c", "d"]',
            '["a", "b", null]',
            "null",
            "3",
            '{"text": 1}',
        ),
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_a_damaged_draft_is_passed_over(desk, kept):
    desk.workspace.set_state("reflect-draft", kept)
    assert draft_in(desk.workspace) == Draft()
