"""Nothing in the window moves by itself without asking whether it may."""

import re
from pathlib import Path

MOVES = re.compile(r"\bQ(?:Property|Variant|Sequential|Parallel|Abstract)\w*Animation\w*|QTimeLine|QMovie|QScroller\b")


def moving(text: str) -> bool:
    return bool(MOVES.search(text)) and "reduced_motion" not in text


def test_whoever_animates_asks_whether_anything_may_move() -> None:
    folder = Path(__file__).parents[3] / "rm_desktop"
    assert [path.name for path in folder.rglob("*.py") if moving(path.read_text(encoding="utf-8"))] == []


def test_the_check_sees_an_animation_that_asks_nobody() -> None:
    assert moving("self._fade = QPropertyAnimation(self)")
    assert moving("QVariantAnimation()")
    assert not moving("if not theme.reduced_motion:\n    QPropertyAnimation(self).start()")
