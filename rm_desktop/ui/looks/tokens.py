"""The colours of the window, light and dark, what each is for, and the arithmetic that proves they can be read."""

from typing import Literal, NamedTuple, TypeAlias

TokenName: TypeAlias = Literal[
    "canvas",
    "surface",
    "sunken",
    "selected",
    "line",
    "control",
    "ink",
    "ink2",
    "ink3",
    "primary",
    "on_primary",
    "mentor",
    "mentor_soft",
    "leader",
    "leader_soft",
    "private",
    "private_soft",
    "danger",
    "ok",
]

TEXT_CONTRAST = 4.5
OUTLINE_CONTRAST = 3.0

PAPERS: tuple[TokenName, ...] = (
    *("canvas", "surface", "sunken", "selected"),
    *("mentor_soft", "leader_soft", "private_soft"),
)
"""What is written on; nothing knows on which of them it stands, so each ink has to do on each."""
INKS: tuple[TokenName, ...] = (*("ink", "ink2", "ink3", "primary", "mentor", "leader", "private", "danger", "ok"),)
"""What words are written in: `TEXT_CONTRAST` on every paper, in both schemes and in high contrast."""
FILLS: tuple[TokenName, ...] = ("primary", "mentor", "leader", "private")
"""What `on_primary` is written on, with `TEXT_CONTRAST`."""
OUTLINES: tuple[TokenName, ...] = ("control",)
"""What tells where a control is: `OUTLINE_CONTRAST` on every paper. `line` alone tells nothing."""


class Tokens(NamedTuple):
    """One colour scheme; each field is `#RRGGBB`. `mentor` is the junior person, `leader` the senior one."""

    canvas: str
    surface: str
    sunken: str
    selected: str
    line: str
    control: str
    ink: str
    ink2: str
    ink3: str
    primary: str
    on_primary: str
    mentor: str
    mentor_soft: str
    leader: str
    leader_soft: str
    private: str
    private_soft: str
    danger: str
    ok: str

    def colour(self, name: TokenName) -> str:
        """The `#RRGGBB` of a token by its name."""
        value: str = getattr(self, name)
        return value

    def in_high_contrast(self) -> "Tokens":
        """The same scheme with darker words, ink outlines and no tints: some people's system asks for more contrast."""
        soft = self.surface
        stark = self._replace(line=self.ink, control=self.ink, ink2=self.ink, ink3=self.ink2)
        return stark._replace(mentor_soft=soft, leader_soft=soft, private_soft=soft)


LIGHT = Tokens(
    canvas="#F6F5F1",
    surface="#FFFFFF",
    sunken="#EFEDE7",
    selected="#E7E3DA",
    line="#E3DFD6",
    control="#7F7A70",
    ink="#1D2125",
    ink2="#535A63",
    ink3="#5F6670",
    primary="#23272E",
    on_primary="#FFFFFF",
    mentor="#0B655D",
    mentor_soft="#DDF1EE",
    leader="#974405",
    leader_soft="#FBEBDB",
    private="#6B3FA0",
    private_soft="#EFE7F8",
    danger="#B42318",
    ok="#25642A",
)

DARK = Tokens(
    canvas="#15171A",
    surface="#1D2024",
    sunken="#24282D",
    selected="#2E343B",
    line="#30353C",
    control="#7B828B",
    ink="#E9EAEC",
    ink2="#AEB4BC",
    ink3="#9AA1AA",
    primary="#ECEDEF",
    on_primary="#15171A",
    mentor="#4FD1C0",
    mentor_soft="#17352F",
    leader="#F3B063",
    leader_soft="#3A2A17",
    private="#C3A2EC",
    private_soft="#2C2238",
    danger="#FF8A80",
    ok="#81C784",
)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0 black to 1 white (WCAG 2.2, definition "relative luminance")."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition "contrast ratio")."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
