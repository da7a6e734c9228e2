"""Where the practice's time and the person's own time overlap: pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from storage.named_tuple import NamedTuple
from storage.records.events import Occurrence, Status
from ui.calendar.layout import Piece, split

if TYPE_CHECKING:
    from ui.models.occurrences import OccurrenceModel


class Clash(NamedTuple):
    """A stretch of one day that is promised twice: minutes of the day, and the two rows."""

    day: int
    start: int
    end: int
    practice: int
    own: int


_NOT_TAKEN = (Status.CANCELLED, Status.NOSHOW)


def clashes(
    pieces: Sequence[Piece], occurrences: Sequence[Occurrence], of_practice: Callable[[Occurrence], bool]
) -> tuple[Clash, ...]:
    """Every overlap of a busy piece of the practice with a busy piece of another calendar, by day and start.

    Cancelled and missed appointments and free time clash with nothing; touching ends are no overlap.
    """
    kinds = [of_practice(one) for one in occurrences]
    if all(kinds) or not any(kinds):
        return ()
    busy = [
        piece
        for piece in pieces
        if occurrences[piece.row].busy and occurrences[piece.row].status not in _NOT_TAKEN and piece.end > piece.start
    ]
    busy.sort(key=lambda piece: (piece.day, piece.start))
    found: list[Clash] = []
    open_pieces: list[Piece] = []
    for piece in busy:
        open_pieces = [other for other in open_pieces if other.day == piece.day and other.end > piece.start]
        here = kinds[piece.row]
        for other in open_pieces:
            if kinds[other.row] != here:
                practice, own = (piece.row, other.row) if here else (other.row, piece.row)
                found.append(Clash(piece.day, piece.start, min(piece.end, other.end), practice, own))
        open_pieces.append(piece)
    return tuple(found)


def stretches(found: Sequence[Clash]) -> tuple[tuple[int, int, int], ...]:
    """The clashes as (day, start, end), those that touch made one."""
    merged: list[tuple[int, int, int]] = []
    for clash in sorted(found, key=lambda clash: (clash.day, clash.start)):
        if merged and merged[-1][0] == clash.day and clash.start <= merged[-1][2]:
            day, start, end = merged.pop()
            merged.append((day, start, max(end, clash.end)))
        else:
            merged.append((clash.day, clash.start, clash.end))
    return tuple(merged)


def clashing(model: OccurrenceModel, row: int) -> tuple[Occurrence, ...]:
    """What is promised for the same time as this row, in the other part of life."""
    pieces, _ = split(model.occurrences, model.first, model.days, model.phrases.zone)
    found = clashes(pieces, model.occurrences, lambda one: model.look(one).practice)
    rows = {
        clash.own if clash.practice == row else clash.practice for clash in found if row in (clash.practice, clash.own)
    }
    return tuple(model.occurrences[other] for other in sorted(rows))
