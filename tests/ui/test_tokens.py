"""The colours can be read: every pair in use is computed again."""

from typing import get_args

import pytest

from rm_desktop.ui.tokens import (
    DARK,
    LIGHT,
    OUTLINE_CONTRAST,
    OUTLINE_PAIRS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    TokenName,
    Tokens,
    contrast,
)

SCHEMES = (LIGHT, DARK, LIGHT.in_high_contrast(), DARK.in_high_contrast())


def test_black_on_white_is_twenty_one_and_the_order_does_not_matter() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)


def test_contrast_of_a_grey_is_the_published_figure() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "paper"), TEXT_PAIRS)
def test_every_text_can_be_read_on_its_background(scheme: Tokens, text: TokenName, paper: TokenName) -> None:
    assert contrast(scheme.colour(text), scheme.colour(paper)) >= TEXT_CONTRAST


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "paper"), OUTLINE_PAIRS)
def test_every_outline_can_be_seen_on_its_background(scheme: Tokens, shape: TokenName, paper: TokenName) -> None:
    assert contrast(scheme.colour(shape), scheme.colour(paper)) >= OUTLINE_CONTRAST


def test_every_token_has_a_name_a_widget_may_ask_for() -> None:
    assert set(Tokens._fields) == set(get_args(TokenName))


def test_high_contrast_outlines_are_ink_and_nothing_is_tinted() -> None:
    stark = LIGHT.in_high_contrast()
    assert stark.line == stark.control == LIGHT.ink
    assert {stark.mentor_soft, stark.leader_soft, stark.private_soft} == {LIGHT.surface}
