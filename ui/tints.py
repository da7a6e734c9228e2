"""A calendar's own colour, whatever it is, turned into paints that stay readable in every scheme.

Services hand out any `#rrggbb`: pale yellow, black, neon. A block needs a fill that text can stand on, a bar that can
be told from the paper, and text that holds its contrast on the fill. Pure: no Qt.
"""

from __future__ import annotations

from storage.named_tuple import NamedTuple
from ui.tokens import (
    COLOURS,
    HIGH_TEXT_CONTRAST,
    MARK_CONTRAST,
    TEXT_CONTRAST,
    Scheme,
    channels,
    contrast,
    mix,
)

PALETTE = ("#2f6fde", "#16857a", "#b4531f", "#7a4fc9", "#b83280", "#4b7a1f", "#a07400", "#5b6b7f")
"""Colours for calendars whose service names none; picked by position."""

_ROOM = 1.15
"""How much more than the needed contrast the darkest text has on the strongest fill, so that two inks fit between."""


class Tint(NamedTuple):
    """The paints of one calendar in one scheme."""

    bar: str
    """The colour itself, as near as 3 : 1 against the paper allows."""
    fill: str
    fill_hover: str
    fill_selected: str
    line: str
    """Border of a block, hatching and dashes on the fill."""
    text: str
    """Holds the scheme's text contrast on each of the fills and on the paper."""
    text_soft: str
    """Second line; the same promise."""


def own_colour(colour: str, position: int) -> str:
    """The calendar's colour if its service names a valid one, else one of ours by its position."""
    try:
        channels(colour)
    except ValueError:
        return PALETTE[position % len(PALETTE)]
    return colour.lower()


def tint(colour: str, scheme: Scheme) -> Tint:
    """The paints for a calendar of this colour. Raises `ValueError` unless it is `#rrggbb`."""
    tokens = COLOURS[scheme]
    paper = tokens.surface
    papers = (tokens.surface, tokens.surface_off, tokens.today)
    share, step = (0.26, 0.08) if scheme.dark else (0.15, 0.07)
    pole = tokens.text
    ratio = HIGH_TEXT_CONTRAST if scheme.high else TEXT_CONTRAST
    # a pale colour on dark paper (or the reverse) brightens the fill until no text can stand on it: lay on less of it
    while contrast(mix(paper, colour, share + 2 * step), pole) < ratio * _ROOM:
        share, step = share * 0.9, step * 0.9
    fill = mix(paper, colour, share)
    hover = mix(paper, colour, share + step)
    selected = mix(paper, colour, share + 2 * step)
    grounds = (fill, hover, selected, *papers)
    # second lines start nearer to the calendar's colour than titles do; both end where the contrast holds
    return Tint(
        bar=_towards(colour, pole, papers, MARK_CONTRAST),
        fill=fill,
        fill_hover=hover,
        fill_selected=selected,
        line=mix(fill, colour, 0.45),
        text=_towards(mix(colour, pole, 0.72), pole, grounds, ratio),
        text_soft=_towards(mix(colour, pole, 0.45), pole, grounds, ratio),
    )


def _towards(colour: str, pole: str, grounds: tuple[str, ...], ratio: float) -> str:
    """The first step from `colour` to `pole` that holds `ratio` on every ground."""
    for step in range(21):
        candidate = mix(colour, pole, step / 20)
        if all(contrast(candidate, ground) >= ratio for ground in grounds):
            return candidate
    return pole
