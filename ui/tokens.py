"""Design tokens: colours, spacing and type as plain values, and the contrast arithmetic that keeps them readable.

No Qt here, so that a test can compute every pair. Colours are `#rrggbb`. Contrast is WCAG 2.2's ratio (1.4.3): text
holds 4.5 : 1 on what it stands on, marks and edges that carry meaning 3 : 1 (1.4.11).
"""

from __future__ import annotations

from enum import StrEnum

from storage.named_tuple import NamedTuple

TEXT_CONTRAST = 4.5
MARK_CONTRAST = 3.0
HIGH_TEXT_CONTRAST = 7.0
"""What the high contrast schemes hold for text (WCAG 1.4.6)."""


class Scheme(StrEnum):
    """The looks there are; the system says which one is worn."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_LIGHT = "high-light"
    HIGH_DARK = "high-dark"

    @property
    def dark(self) -> bool:
        return self in (Scheme.DARK, Scheme.HIGH_DARK)

    @property
    def high(self) -> bool:
        return self in (Scheme.HIGH_LIGHT, Scheme.HIGH_DARK)


class Space(NamedTuple):
    """The spacing scale, 4 px base, in device-independent pixels."""

    xs: int = 2
    s: int = 4
    m: int = 8
    l: int = 12
    xl: int = 16
    xxl: int = 24
    radius: int = 4
    radius_large: int = 8


SPACE = Space()


class Type(StrEnum):
    """Roles of text. Sizes are factors of the system's own font, so that the person's choice there holds here."""

    CAPTION = "caption"
    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"
    DISPLAY = "display"


class Face(NamedTuple):
    """How one role of text is set: factor of the system font's size, and weight (CSS scale)."""

    factor: float
    weight: int


FACES: dict[Type, Face] = {
    Type.CAPTION: Face(0.92, 400),
    Type.SMALL: Face(0.96, 400),
    Type.BODY: Face(1.0, 400),
    Type.STRONG: Face(1.0, 600),
    Type.HEADING: Face(1.3, 600),
    Type.DISPLAY: Face(1.75, 600),
}


class Colours(NamedTuple):
    """Every colour by what it is for."""

    canvas: str
    """Behind panes and toolbars."""
    surface: str
    """The paper: working hours, lists, fields."""
    surface_off: str
    """Paper outside working hours and outside the month."""
    raised: str
    """Cards, menus, popovers."""
    hover: str
    pressed: str
    line: str
    """Hairlines of the grid; decoration only, carries no meaning."""
    line_soft: str
    """Half-hour lines."""
    edge: str
    """Outlines of fields and buttons: holds 3 : 1."""
    text: str
    text_soft: str
    text_faint: str
    """Hour labels, days of other months: still 4.5 : 1."""
    accent: str
    accent_soft: str
    on_accent: str
    on_accent_soft: str
    today: str
    """Wash of today's column."""
    now: str
    on_now: str
    good: str
    warn: str
    bad: str
    focus: str


LIGHT = Colours(
    canvas="#f5f6f8", surface="#ffffff", surface_off="#f3f5f8", raised="#ffffff", hover="#eceef2", pressed="#e1e5eb",
    line="#e3e6ea", line_soft="#f0f2f4", edge="#868f9b",
    text="#1c2127", text_soft="#4d5661", text_faint="#646d79",
    accent="#2459c6", accent_soft="#e2eafb", on_accent="#ffffff", on_accent_soft="#1c479f",
    today="#f4f7fe", now="#cf2a1e", on_now="#ffffff",
    good="#1b7042", warn="#8a5300", bad="#b3261e", focus="#2459c6",
)  # fmt: skip

DARK = Colours(
    canvas="#15171b", surface="#1d2025", surface_off="#191c20", raised="#262a30", hover="#2b3037", pressed="#343a42",
    line="#31363d", line_soft="#262a30", edge="#7b8591",
    text="#eceef1", text_soft="#b7bec8", text_faint="#99a2ae",
    accent="#8fb1ff", accent_soft="#273759", on_accent="#10203f", on_accent_soft="#c5d6ff",
    today="#20262f", now="#ff7a6e", on_now="#2b0805",
    good="#6fd39c", warn="#f2b863", bad="#ff8f86", focus="#8fb1ff",
)  # fmt: skip

HIGH_LIGHT = Colours(
    canvas="#ffffff", surface="#ffffff", surface_off="#f2f2f2", raised="#ffffff", hover="#e0e6f2", pressed="#cdd6e8",
    line="#767676", line_soft="#c4c4c4", edge="#000000",
    text="#000000", text_soft="#1f1f1f", text_faint="#333333",
    accent="#0a3a94", accent_soft="#d6e2fb", on_accent="#ffffff", on_accent_soft="#06255e",
    today="#eef3ff", now="#9c0f06", on_now="#ffffff",
    good="#0b4f2b", warn="#5c3600", bad="#8c0f08", focus="#000000",
)  # fmt: skip

HIGH_DARK = Colours(
    canvas="#000000", surface="#000000", surface_off="#111111", raised="#0a0a0a", hover="#262c3a", pressed="#35405a",
    line="#8a8a8a", line_soft="#4a4a4a", edge="#ffffff",
    text="#ffffff", text_soft="#ededed", text_faint="#d6d6d6",
    accent="#a9c5ff", accent_soft="#1c2f5c", on_accent="#000000", on_accent_soft="#dbe6ff",
    today="#0d1526", now="#ffa097", on_now="#000000",
    good="#8ff0bb", warn="#ffd08a", bad="#ffb4ad", focus="#ffffff",
)  # fmt: skip

COLOURS: dict[Scheme, Colours] = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.HIGH_LIGHT: HIGH_LIGHT,
    Scheme.HIGH_DARK: HIGH_DARK,
}

_PAPERS = ("canvas", "surface", "surface_off", "raised", "hover", "pressed", "today")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, paper) for ink in ("text", "text_soft") for paper in _PAPERS),
    *(("text_faint", paper) for paper in ("canvas", "surface", "surface_off", "raised", "today")),
    *((ink, paper) for ink in ("accent", "good", "warn", "bad", "now") for paper in ("canvas", "surface", "raised")),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent_soft"),
    ("on_now", "now"),
    ("text", "accent_soft"),
)
"""Every (ink, paper) that the program sets text in. Whoever sets another adds it here, and the test computes it."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    *(("edge", paper) for paper in ("canvas", "surface", "raised")),
    *(("focus", paper) for paper in ("canvas", "surface", "surface_off", "today", "raised")),
    *(("now", paper) for paper in ("surface", "surface_off", "today")),
)
"""Every (mark, paper) whose shape carries meaning."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0–255, of `#rrggbb`. Raises `ValueError` for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError("a colour is #rrggbb")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0–1 (WCAG 2.2, definition)."""
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1–21 (WCAG 2.2, definition); their order does not matter."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(base: str, over: str, share: float) -> str:
    """`over` laid on `base` with opacity `share` (0–1), in sRGB as a painter would."""
    parts = (round(a + (b - a) * share) for a, b in zip(channels(base), channels(over), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)
