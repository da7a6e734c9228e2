"""Publishing in words: levels, horizons, how it fares, what is owed, and what each permission is for. Pure."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from storage.records.accounts import ProviderName
from storage.records.publishing import Choice, Level
from ui import wording
from ui.publishing.port import Publication, ScopeRow
from ui.said import Said, filled

translate = QCoreApplication.translate

HORIZONS = (14, 30, 60, 90, 180, 366)
"""Days that the window offers; the command line takes any."""
ALARMS: tuple[int | None, ...] = (None, 0, 5, 10, 15, 30, 60)
"""Minutes before the start."""


def level(one: Level) -> str:
    """What a level is called."""
    match one:
        case Level.BUSY:
            return translate("Publishing", "Busy times only")
        case Level.VISIT_TYPE:
            return translate("Publishing", "Kind of visit")
        case Level.INITIALS:
            return translate("Publishing", "Initials")
        case Level.FULL:
            return translate("Publishing", "Names")
        case _:
            assert_never(one)


def of_level(one: Level) -> str:
    """What an event says at this level."""
    match one:
        case Level.BUSY:
            return translate("Publishing", "When you are busy, and nothing else.")
        case Level.VISIT_TYPE:
            return translate("Publishing", "Times and the kind of visit. Nobody is named.")
        case Level.INITIALS:
            return translate("Publishing", "Times, the patient's initials and the kind of visit.")
        case Level.FULL:
            return translate("Publishing", "Times, the patient's name, the kind of visit and the place.")
        case _:
            assert_never(one)


def warning(provider: ProviderName) -> Said:
    """What it means that patients become nameable."""
    return Said(
        translate("Publishing", "Patients nameable"),
        translate("Publishing", "Patients become nameable to whoever can see that calendar."),
        filled(
            translate("Publishing", "That is you on every device it is copied to, whom you share it with, and %1."),
            runs_it(provider),
        ),
        translate("Publishing", "Choose this only if your practice has agreed to it."),
    )


def runs_it(provider: ProviderName) -> str:
    """Who runs the service, inside a sentence."""
    match provider:
        case ProviderName.GOOGLE:
            return translate("Publishing", "Google")
        case ProviderName.MICROSOFT:
            return translate("Publishing", "Microsoft")
        case ProviderName.ICLOUD:
            return translate("Publishing", "Apple")
        case _:
            return translate("Publishing", "whoever runs the calendar server")


def horizon(days: int) -> str:
    """How far ahead."""
    if days == HORIZONS[-1]:
        return translate("Publishing", "One year ahead")
    return translate("Publishing", "%n day(s) ahead", None, days)


def alarm(minutes: int | None) -> str:
    """Whether and when an event rings."""
    if minutes is None:
        return translate("Publishing", "Never")
    if minutes == 0:
        return translate("Publishing", "At the start")
    return translate("Publishing", "%n minute(s) before", None, minutes)


def written(one: Publication) -> str:
    """What is chosen, on one line."""
    choice = Choice(one.level, one.choice.days, one.choice.since, one.choice.alarm)
    parts = [level(choice.level), horizon(choice.days)]
    if choice.alarm is not None:
        parts.append(filled(translate("Publishing", "rings: %1"), alarm(choice.alarm)))
    return wording.listed(parts)


def state(one: Publication, now: int) -> str:
    """How it fares, on one line."""
    if one.on:
        if not one.last_success and not one.there:
            return translate("Publishing", "Nothing is written there yet.")
        there = translate("Publishing", "%n event(s) there", None, one.there)
        if not one.last_success:
            return filled(translate("Publishing", "%1, not in step yet."), there)
        when = wording.moment(one.last_success, now)
        return filled(translate("Publishing", "%1, last kept in step at %2."), there, when)
    if one.stands:
        if one.there:
            return translate("Publishing", "%n event(s) of ours still stand there.", None, one.there)
        return translate("Publishing", "A calendar of ours may still stand there.")
    return translate("Publishing", "Nothing of ours stands there.")


def yielded(one: Publication) -> str:
    """That another computer of the person's says less, so that this one does not get its way; empty where none does."""
    if not one.on or not one.yielded:
        return ""
    return translate(
        "Publishing", "Another computer of yours writes less there for %n event(s). Less wins.", None, one.yielded
    )


def waiting(one: Publication) -> str:
    """What is still to be done there, empty if nothing is."""
    parts = []
    if one.on and one.to_put:
        parts.append(translate("Publishing", "%n to be written", "events", one.to_put))
    if one.to_remove and (one.on or one.owed):
        parts.append(translate("Publishing", "%n to be taken away", "events", one.to_remove))
    if not parts:
        return ""
    return filled(translate("Publishing", "Still owed: %1."), wording.listed(parts))


def trouble(one: Publication, now: int) -> Said | None:
    """Why it did not end well, None where it did; what is owed is said with it."""
    found = one.trouble
    if found is None:
        return None
    facts = dict(found.facts)
    known = wording.said(found.code, facts)
    if found.retry_at > now:
        again = filled(translate("Publishing", "We try again by ourselves at %1."), wording.moment(found.retry_at, now))
    else:
        again = "" if found.needs_sign_in else translate("Publishing", "We try again by ourselves.")
    owing = waiting(one)
    we = filled(translate("Publishing", "%1 %2", "two sentences"), owing, again) if owing and again else owing or again
    return Said(known.short, known.what, we, known.you if found.needs_sign_in else "")


def mending(one: Publication) -> str:
    """What the button says that does something about a trouble."""
    if one.trouble is not None and one.trouble.needs_sign_in:
        return translate("Publishing", "Sign in again…")
    return translate("Publishing", "Try now")


def limited(one: Publication, by: str) -> str:
    """That less is written than was chosen, because somebody else decided; empty where that is not so."""
    if one.level is one.choice.level:
        return ""
    who = by or translate("Publishing", "your practice's IT")
    return filled(
        translate("Publishing", "You chose “%1”. %2 allows no more than “%3” on this computer, so that is written."),
        level(one.choice.level),
        who,
        level(one.level),
    )


def by_hand(provider: ProviderName, calendar: str) -> str:
    """How a person removes our calendar at the service herself."""
    name = calendar or translate("Publishing", "Practice")
    match provider:
        case ProviderName.GOOGLE:
            way = translate(
                "Publishing", "At calendar.google.com, open the settings of the calendar “%1” and choose Delete."
            )
        case ProviderName.MICROSOFT:
            way = translate("Publishing", "In Outlook, open the menu of the calendar “%1” and choose Delete.")
        case ProviderName.ICLOUD:
            way = translate(
                "Publishing", "In Apple's Calendar or at icloud.com/calendar, choose the calendar “%1” and delete it."
            )
        case _:
            way = translate("Publishing", "In any program that shows that account, delete the calendar “%1”.")
    return filled(way, name)


def scope(row: ScopeRow) -> str:
    """What a permission is for, in plain words."""
    match row.scope.rpartition("/")[2]:
        case "calendar.calendarlist.readonly":
            return translate("Publishing", "See the list of your calendars")
        case "calendar.events.readonly" | "Calendars.ReadBasic" | "Calendars.Read":
            return translate("Publishing", "Read the events of your calendars")
        case "calendar.app.created":
            return translate("Publishing", "Make a calendar of our own, and change only that one")
        case "Calendars.ReadWrite":
            return translate("Publishing", "Make and change calendars (we change only our own)")
        case _:
            return translate("Publishing", "Something that we do not ask for")


def scope_state(row: ScopeRow) -> str:
    """Asked, granted, used."""
    if row.granted and row.used:
        return translate("Publishing", "Asked for, granted, used")
    if row.granted:
        return translate("Publishing", "Granted, but not used now")
    if row.asked:
        return translate("Publishing", "Asked for, but not granted")
    return translate("Publishing", "Not asked for")


def permissions(one: Publication) -> str:
    """What the service lets us do beside what we ask for and use, in a sentence or two; empty for a plain server, where
    a password opens everything."""
    if one.account.provider is ProviderName.ICLOUD:
        return translate(
            "Publishing",
            "Apple knows this program by a password of its own, which opens all of your calendars."
            " You can end it on Apple's page.",
        )
    if not one.scopes:
        return ""
    host = wording.provider(one.account.provider)
    if any(row.asked and not row.granted for row in one.scopes):
        return filled(translate("Publishing", "%1 lets us do less than we ask for."), host)
    if any(row.granted and not row.used and not row.asked for row in one.scopes):
        return filled(translate("Publishing", "%1 still lets us do more than we need. It can be taken back."), host)
    return filled(translate("Publishing", "%1 lets us do what we use, and nothing else."), host)
