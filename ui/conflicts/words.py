"""An edit that met somebody else's, in words: who and when, and what each choice will do. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from storage.records.events import Status
from storage.records.pending import Choice
from ui import wording
from ui.conflicts.port import Met
from ui.models.phrases import Phrases
from ui.said import filled
from ui.story import words

translate = QCoreApplication.translate


def called(met: Met, phrases: Phrases) -> str:
    """The appointment and when it was before both edits."""
    when = words.span(met.base.event, phrases)
    name = words.title(met.base, phrases)
    return filled(translate("Conflicts", "%1, %2", "an appointment and its time"), name, when) if when else name


def happened(met: Met, now: int) -> str:
    """Who changed it and when, where that is known."""
    mine = wording.moment(met.mine_at, now) if met.mine_at else ""
    theirs = wording.moment(met.theirs_at, now) if met.theirs_at else ""
    if met.theirs is None:
        said = translate("Conflicts", "You changed it, and meanwhile the front desk removed it.")
        return (
            filled(translate("Conflicts", "You changed it at %1, and the front desk removed it."), mine)
            if mine
            else said
        )
    if mine and theirs:
        return filled(translate("Conflicts", "You changed it at %1, and the front desk at %2."), mine, theirs)
    return translate("Conflicts", "You changed it, and so did the front desk.")


def cancels(met: Met) -> bool:
    """Whether mine is that it does not take place."""
    return met.mine.event.status is Status.CANCELLED and met.base.event.status is not Status.CANCELLED


def choices(met: Met) -> tuple[Choice, ...]:
    """What can be chosen here; each means something else than the others."""
    if met.theirs is None:
        return (Choice.THEIRS,) if cancels(met) else (Choice.MINE, Choice.THEIRS)
    made = [Choice.MINE, Choice.THEIRS]
    if not cancels(met):
        made.append(Choice.BOTH)
    if len(met.units) > 1:
        made.append(Choice.FIELDS)
    return tuple(made)


def name(choice: Choice) -> str:
    """What the button is called."""
    match choice:
        case Choice.MINE:
            return translate("Conflicts", "Keep mine")
        case Choice.THEIRS:
            return translate("Conflicts", "Keep theirs")
        case Choice.BOTH:
            return translate("Conflicts", "Keep both")
        case Choice.FIELDS | Choice.MERGED:
            return translate("Conflicts", "Keep what I picked above")


def effect(choice: Choice, met: Met, picked: Iterable[str], phrases: Phrases) -> str:
    """What will happen if this is chosen."""
    match choice:
        case Choice.MINE if met.theirs is None:
            return translate("Conflicts", "It is booked again as a new appointment, the way you wanted it.")
        case Choice.MINE if cancels(met):
            return translate("Conflicts", "The appointment is cancelled, whatever the front desk changed.")
        case Choice.MINE:
            what = words.units(met.set_here, phrases)
            return filled(
                translate("Conflicts", "Your change is sent again, over theirs: %1. The rest stays theirs."), what
            )
        case Choice.THEIRS if met.theirs is None:
            return translate("Conflicts", "It stays removed. What you wanted stays in the history.")
        case Choice.THEIRS:
            return translate("Conflicts", "Your change is not sent. It stays in the history.")
        case Choice.BOTH:
            when = words.span(met.mine.event, phrases)
            both = translate("Conflicts", "Theirs stays, and yours becomes an appointment of its own: %1.")
            return filled(both, when)
        case Choice.FIELDS | Choice.MERGED:
            mine = words.units(picked, phrases)
            if not mine:
                return translate("Conflicts", "Everything from the front desk: the same as keeping theirs.")
            return filled(translate("Conflicts", "From you: %1. Everything else from the front desk."), mine)


def done(choice: Choice) -> str:
    """What was decided."""
    match choice:
        case Choice.MINE:
            return translate("Conflicts", "You kept yours. It is sent in a moment.")
        case Choice.THEIRS:
            return translate("Conflicts", "You kept the front desk's.")
        case Choice.BOTH:
            return translate("Conflicts", "You kept both. Yours is sent in a moment.")
        case Choice.FIELDS | Choice.MERGED:
            return translate("Conflicts", "You chose by field. It is sent in a moment.")
