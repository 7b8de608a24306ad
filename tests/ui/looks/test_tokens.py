"""The colours can be read: every pair in use is computed again, and the code uses no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QPalette

from rm_desktop.paths import resource
from rm_desktop.ui.looks.style_sheet import palette_of
from rm_desktop.ui.looks.tokens import (
    DARK,
    FILLS,
    INKS,
    LIGHT,
    OUTLINE_CONTRAST,
    OUTLINES,
    PAPERS,
    TEXT_CONTRAST,
    TokenName,
    Tokens,
    contrast,
)

SCHEMES = (LIGHT, DARK, LIGHT.in_high_contrast(), DARK.in_high_contrast())
NAMES = frozenset(get_args(TokenName))
HOVERED = 0.86  # how much of a main button's paper is left while the mouse is on it
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PAIRED_ROLES = (
    *((QPalette.ColorRole.WindowText, QPalette.ColorRole.Window), (QPalette.ColorRole.Text, QPalette.ColorRole.Base)),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    *((role, QPalette.ColorRole.Base) for role in (QPalette.ColorRole.Link, QPalette.ColorRole.LinkVisited)),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
)
# Calls that write words in the colours they name, wherever in the window they are.
_WRITING = frozenset({"Label", "ElidedLabel", "Heading", "SectionLabel", "Lead", "Chip", "ChipButton", "set_colour"})
_PENS = frozenset({"setPen", "setForeground"})


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the selectors and properties of the shipped sheet."""
    for selector, body in _RULE.findall(resource("theme.qss").read_text(encoding="utf-8")):
        properties = (part.split(":", 1) for part in body.split(";") if ":" in part)
        yield selector.strip(), {name.strip(): value.strip() for name, value in properties}


def token_in(value: str) -> TokenName | None:
    """Return the token of a property such as `@border solid @line`; None where there is none."""
    return next((name for name in get_args(TokenName) if name in re.findall(r"@(\w+)", value)), None)


def written_pairs() -> Iterator[tuple[str, TokenName, TokenName]]:
    """Yield (selector, text, background) of every rule of the sheet that writes; without a background any paper."""
    kinds = (("color", "background"), ("selection-color", "selection-background-color"))
    for selector, found in rules():
        for text, paper in (*kinds, ("placeholder-text-color", "background")):
            ink, background = token_in(found.get(text, "")), token_in(found.get(paper, ""))
            if ink is not None:
                yield from ((selector, ink, each) for each in ([background] if background else PAPERS))


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Yield (file, name, call) of every call of the window's code."""
    folder = Path(__file__).parents[3] / "rm_desktop" / "ui"
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                yield path.name, node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node


def named_in(call: ast.Call) -> set[str]:
    """Return the tokens a call names itself; what an inner call is given is that one's."""
    parts = [*call.args, *(keyword.value for keyword in call.keywords)]
    if parts and isinstance(parts[0], ast.Call) and getattr(parts[0].func, "attr", "") == "colour":
        parts = list(parts[0].args)
    found = (each for part in parts if not isinstance(part, ast.Call) for each in ast.walk(part))
    return {each.value for each in found if isinstance(each, ast.Constant) and each.value in NAMES}


def faint(
    scheme: Tokens, shapes: tuple[TokenName, ...], papers: tuple[TokenName, ...], least: float
) -> list[tuple[str, str]]:
    """Return the pairs that cannot be told apart well enough."""
    pairs = [(shape, paper) for shape in shapes for paper in papers]
    return [pair for pair in pairs if contrast(scheme.colour(pair[0]), scheme.colour(pair[1])) < least]


def test_black_on_white_is_twenty_one_and_the_order_does_not_matter() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)


def test_contrast_of_a_grey_is_the_published_figure() -> None:
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_ink_can_be_read_on_every_paper(scheme: Tokens) -> None:
    assert faint(scheme, INKS, PAPERS, TEXT_CONTRAST) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_on_a_filled_shape_can_be_read(scheme: Tokens) -> None:
    assert faint(scheme, ("on_primary",), FILLS, TEXT_CONTRAST) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_outline_icon_and_bar_can_be_seen(scheme: Tokens) -> None:
    assert faint(scheme, (*OUTLINES, *INKS), PAPERS, OUTLINE_CONTRAST) == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("paper", PAPERS[:4])
def test_a_main_button_can_be_read_while_the_mouse_is_on_it(scheme: Tokens, paper: TokenName) -> None:
    def channel(at: int) -> int:
        over, under = (int(colour[at : at + 2], 16) for colour in (scheme.primary, scheme.colour(paper)))
        return round(HOVERED * over + (1 - HOVERED) * under)

    mixed = "#" + "".join(f"{channel(at):02X}" for at in (1, 3, 5))
    assert contrast(scheme.on_primary, mixed) >= TEXT_CONTRAST


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_writes_nothing_that_cannot_be_read(scheme: Tokens) -> None:
    pairs = list(written_pairs())
    assert len(pairs) > 8
    assert [pair for pair in pairs if faint(scheme, pair[1:2], pair[2:], TEXT_CONTRAST)] == []


def test_the_style_sheet_rings_what_has_the_keyboard_in_ink() -> None:
    rings = [found for selector, found in rules() if ":focus" in selector and "none" not in found.get("border", "")]
    edges = [value for found in rings for name, value in found.items() if name.startswith("border") and "@" in value]
    assert len(edges) >= 4
    assert {token_in(edge) for edge in edges} == {"ink"}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_what_qt_draws_by_itself_can_be_read(scheme: Tokens, group: QPalette.ColorGroup, qapp: object) -> None:
    palette = palette_of(scheme)
    for text, paper in _PAIRED_ROLES:
        pair = (palette.color(group, text).name(), palette.color(group, paper).name())
        assert contrast(*pair) >= TEXT_CONTRAST, (text, paper)


def test_the_code_writes_words_in_inks_alone() -> None:
    fit = {*INKS, "on_primary"}
    wrong = [
        (file, call.lineno, names)
        for file, name, call in calls()
        if name in _WRITING | _PENS and (names := named_in(call) - fit)
    ]
    assert wrong == []


def test_the_scan_of_the_code_sees_the_colours_it_is_for() -> None:
    seen: set[str] = set()
    for _, name, call in calls():
        if name in _WRITING | _PENS:
            seen |= named_in(call)
    assert seen >= {"ink", "ink2", "ink3", "danger", "ok", "on_primary"}


def test_every_token_has_a_name_a_widget_may_ask_for_and_one_use() -> None:
    assert set(Tokens._fields) == set(NAMES)
    assert {*PAPERS, *INKS, *FILLS, *OUTLINES, "on_primary", "line"} == set(NAMES)
    assert not set(PAPERS) & {*INKS, *OUTLINES}


def test_high_contrast_outlines_are_ink_and_nothing_is_tinted() -> None:
    stark = LIGHT.in_high_contrast()
    assert stark.line == stark.control == LIGHT.ink
    assert {stark.mentor_soft, stark.leader_soft, stark.private_soft} == {LIGHT.surface}
    assert stark.ink2 == LIGHT.ink
    assert contrast(stark.ink3, stark.selected) > contrast(LIGHT.ink3, LIGHT.selected)
