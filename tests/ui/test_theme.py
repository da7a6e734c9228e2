"""Every colour that text or a mark is set in holds its contrast, whatever colour a calendar brings."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from resources.themes import style_sheet
from ui.theme import Theme, palette
from ui.tints import PALETTE, own_colour, tint
from ui.tokens import (
    COLOURS,
    HIGH_TEXT_CONTRAST,
    MARK_CONTRAST,
    MARK_PAIRS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    Scheme,
    Type,
    channels,
    contrast,
    mix,
)

COLOUR = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


def needed(scheme: Scheme) -> float:
    return HIGH_TEXT_CONTRAST if scheme.high else TEXT_CONTRAST


def test_contrast_is_the_ratio_of_wcag() -> None:
    """The published reference values come out; a wrong formula would let every other check pass wrongly."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS)
def test_text_is_readable_on_what_it_stands_on(scheme: Scheme, ink: str, paper: str) -> None:
    """A token that was changed by eye would drop below what people can read."""
    colours = COLOURS[scheme]._asdict()
    assert contrast(colours[ink], colours[paper]) >= needed(scheme)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("mark", "paper"), MARK_PAIRS)
def test_marks_can_be_told_from_what_they_stand_on(scheme: Scheme, mark: str, paper: str) -> None:
    """Outlines, rings and the now line would vanish."""
    colours = COLOURS[scheme]._asdict()
    assert contrast(colours[mark], colours[paper]) >= MARK_CONTRAST


@pytest.mark.parametrize("scheme", Scheme)
@given(colour=COLOUR)
def test_any_calendar_colour_gives_a_readable_block(scheme: Scheme, colour: str) -> None:
    """A pale yellow or black calendar from some service would make its events unreadable."""
    made, tokens = tint(colour, scheme), COLOURS[scheme]
    grounds = (made.fill, made.fill_hover, made.fill_selected, tokens.surface, tokens.surface_off, tokens.today)
    for ink in (made.text, made.text_soft):
        assert min(contrast(ink, ground) for ground in grounds) >= needed(scheme)
    assert min(contrast(made.bar, paper) for paper in grounds[3:]) >= MARK_CONTRAST


@pytest.mark.parametrize("bad", ["", "red", "#12", "#12345g", "123456", "#1234567"])
def test_a_colour_that_is_none_is_replaced_by_one_of_ours(bad: str) -> None:
    """A service that sends nonsense would crash the sidebar."""
    assert own_colour(bad, 9) == PALETTE[9 % len(PALETTE)]


@given(one=COLOUR, other=COLOUR, share=st.floats(0, 1))
def test_mixing_stays_between_its_colours(one: str, other: str, share: float) -> None:
    """A mix out of range would not be a colour."""
    for low, high, mixed in zip(channels(one), channels(other), channels(mix(one, other, share)), strict=True):
        assert min(low, high) <= mixed <= max(low, high)


def test_choosing_a_scheme_dresses_the_application_and_tells(qapp: QApplication) -> None:
    """Switching to dark while running would leave the old colours."""
    before, sheet = qapp.palette(), qapp.styleSheet()
    theme = Theme()
    told: list[Scheme] = []
    theme.changed.connect(lambda: told.append(theme.scheme))
    try:
        theme.wear(qapp)
        theme.choose(Scheme.DARK)
        theme.choose(Scheme.DARK)
        assert told == [Scheme.DARK]
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == COLOURS[Scheme.DARK].canvas
        assert "$" not in qapp.styleSheet()
        assert COLOURS[Scheme.DARK].raised in qapp.styleSheet()
        theme.choose(None)
        assert told == [Scheme.DARK, Scheme.LIGHT]
    finally:
        qapp.setPalette(before)
        qapp.setStyleSheet(sheet)


def test_the_system_turning_dark_or_to_contrast_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At dusk the system would turn dark and the window stay white."""
    theme, hints = Theme(), qapp.styleHints()
    worn: list[Scheme] = []
    theme.changed.connect(lambda: worn.append(theme.scheme))
    monkeypatch.setattr("ui.theme.system_scheme", lambda: Scheme.DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    monkeypatch.setattr("ui.theme.system_scheme", lambda: Scheme.HIGH_DARK)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    theme.choose(Scheme.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert worn == [Scheme.DARK, Scheme.HIGH_DARK, Scheme.LIGHT]


def test_the_style_sheet_uses_known_tokens_only() -> None:
    """An unknown place would raise at start."""
    known = set(COLOURS[Scheme.LIGHT]._fields) | {"scroll", "control"}
    assert set(re.findall(r"\$\{?([a-z_]+)", style_sheet())) <= known


def test_type_follows_the_systems_font(qapp: QApplication) -> None:
    """A size of our own would ignore what the person set for their eyes."""
    theme = Theme()
    sizes = {role: QFontInfo(theme.font(role)).pixelSize() for role in Type}
    assert sizes[Type.CAPTION] <= sizes[Type.BODY] == sizes[Type.STRONG] < sizes[Type.HEADING] < sizes[Type.DISPLAY]


@pytest.mark.parametrize("scheme", Scheme)
def test_fusions_palette_is_readable_too(scheme: Scheme) -> None:
    """Widgets that no style sheet touches would be grey on grey."""
    made, role = palette(COLOURS[scheme]), QPalette.ColorRole
    for ink, paper in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
    ):
        assert contrast(made.color(ink).name(), made.color(paper).name()) >= needed(scheme)
