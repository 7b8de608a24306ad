"""What Qt is told about colours: one palette and one style sheet, both made from the tokens."""

import re

from PySide6.QtGui import QColor, QPalette

from rm_desktop.ui.looks.tokens import TokenName, Tokens

_SLOT = re.compile(r"@(px|pt|focus_px)\((\d+)\)|@(\w+)")

_ROLES: tuple[tuple[QPalette.ColorRole, TokenName], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.Highlight, "selected"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.Link, "ink"),
    (QPalette.ColorRole.LinkVisited, "ink2"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "ink2"),  # of their outline too, which in ink would shout
    (QPalette.ColorRole.Light, "line"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "control"),
)
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette_of(tokens: Tokens) -> QPalette:
    """Every colour role from the tokens; what is disabled is written in `ink3`."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, QColor(tokens.colour(name)))
    faded = QColor(tokens.ink3)
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def style_sheet_of(template: str, tokens: Tokens, zoom: float, border: int, reading: float = 12) -> str:
    """Fill a template: `@ink` is a token, `@border` the width of outlines, `@reading` the zoomed size of long text.

    `@quiet_edge` is the outline of what is sunken, seen only where outlines are thick;
    `@px(8)` is a zoomed length, `@pt(12)` a zoomed size of type;
    `@focus_px(8)` is `@px(8)` less what the 2-px focus border adds, so that nothing moves on focus.
    Raises KeyError for an unknown name.
    """
    values: dict[str, str] = {**tokens._asdict(), "border": f"{border}px", "reading": f"{reading * zoom:g}pt"}
    values["quiet_edge"] = tokens.sunken if border == 1 else tokens.control

    def fill(slot: re.Match[str]) -> str:
        kind, length, name = slot.groups()
        if kind is None:
            return values[name]
        if kind == "pt":
            return f"{int(length) * zoom:g}pt"
        shrink = 2 - border if kind == "focus_px" else 0
        return f"{max(0, round(int(length) * zoom) - shrink)}px"

    return _SLOT.sub(fill, template)
