"""Every code that can reach a person, in words: what happened, what we do about it, what the person can do.

`kind` is the class name of an error of `sync.errors` or `storage.errors` (the window imports neither: it goes by the
strings in `Outcome` and `SourceState.detail`). Sentences have places (`%1`); none is put together from pieces.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from storage.records.accounts import Health, ProviderName, SourceState
from ui.ports import Act, CalendarRow, Outcome
from ui.said import Said, filled
from ui.wording_service import of_service
from ui.wording_store import of_store

translate = QCoreApplication.translate

__all__ = [
    "Said",
    "day",
    "fares",
    "filled",
    "kept",
    "known",
    "language",
    "listed",
    "moment",
    "not_revoked", "of_outcome",
    "of_state", "of_success",
    "practice_kept",
    "provider",
    "said",
    "set_aside",
    "shown",
    "since",
]  # fmt: skip


def moment(seconds: int, now: int) -> str:
    """A past or coming moment as the person's own locale writes it: the time, and the day unless it is today."""
    locale = QLocale()
    then, today = QDateTime.fromSecsSinceEpoch(seconds), QDateTime.fromSecsSinceEpoch(now).date()
    clock = locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if then.date() == today:
        return clock
    return filled(translate("Wording", "%1, %2"), day(seconds), clock)


def day(seconds: int) -> str:
    """The date of this moment as the person's own locale writes it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds).date(), QLocale.FormatType.ShortFormat)


def of_outcome(outcome: Outcome) -> Said:
    """The words for an act that did not go well."""
    words = said(outcome.code, dict(outcome.facts))
    if outcome.act in (Act.CONNECT, Act.SAMPLE) and of_service(outcome.code, {}) is not None:
        return words._replace(we="")  # what we do about a source that is there says nothing to who is just connecting
    return words


def of_success(outcome: Outcome) -> str:
    """What an act that went well did, where that is worth a line; else empty."""
    facts = dict(outcome.facts)
    if outcome.code:
        return ""
    events = int(facts["events"]) if facts.get("events", "").isdecimal() else 0
    match outcome.act:
        case Act.UNDO if facts.get("made", "").isdecimal():
            made = int(facts["made"])
            if not made:
                return translate("Wording", "Nothing of it was left to put back.")
            return translate("Wording", "%n change(s) put back here. They are sent in a moment.", None, made)
        case Act.DISCONNECT:
            return translate("Wording", "Account removed. %n event(s) and their key were destroyed here.", None, events)
        case Act.CONSENT if facts.get("elsewhere", "").isdecimal():
            count = int(facts["elsewhere"])
            return translate("Wording", "%n choice(s) that you made on another computer hold here now.", None, count)
        case Act.SURVEYS if "answered" in facts:
            return translate("Wording", "Thank you. Your answers wait to leave without a name.")
        case Act.PUBLISH if facts.get("recalled", "").isdecimal():
            gone = int(facts["recalled"])
            return translate("Wording", "Taken back there: our calendar with %n event(s) is removed.", None, gone)
        case Act.PUBLISH if facts.get("put", "").isdecimal() and facts["put"] != "0":
            return translate("Wording", "%n event(s) written there.", None, int(facts["put"]))
        case Act.CONSENT if "events" in facts:
            return translate("Wording", "Taken back. %n event(s) and their key were destroyed here.", None, events)
        case _:
            return ""


def not_revoked() -> Said:
    """The account is gone from here, but its service could not be told."""
    return Said(
        translate("Wording", "Not ended there"),
        translate("Wording", "The account is gone from here, but its service could not be told just now."),
        translate("Wording", "Our sign-in is forgotten and can't be used again."),
        translate("Wording", "To end our permission there too, open the security page of your account."),
    )


def of_state(state: SourceState, now: int) -> Said | None:
    """The words for a source that does not fare well; None for one that does."""
    match state.health:
        case Health.WELL:
            return set_aside(state.set_aside) if state.set_aside else None
        case Health.NEVER:
            return None
        case Health.WAITING if state.retry_at > now:
            until = moment(state.retry_at, now)
            return Said(
                filled(translate("Wording", "Waiting until %1"), until),
                translate("Wording", "The service asked us to wait, or is unwell."),
                filled(translate("Wording", "We try again by ourselves at %1."), until),
            )
        case Health.WAITING | Health.OFFLINE | Health.RECONNECT | Health.ASKS | Health.FAILED:
            facts = _facts(state.detail)
            return said(facts.get("kind") or _USUAL[state.health], facts)


_USUAL = {
    Health.WAITING: "Throttled",
    Health.OFFLINE: "Offline",
    Health.RECONNECT: "Reconnect",
    Health.ASKS: "SuddenlyEmpty",
    Health.FAILED: "Malformed",
}


def _facts(detail: str) -> dict[str, str]:
    try:
        facts = json.loads(detail) if detail else {}
    except ValueError:
        return {}
    return {key: str(value) for key, value in facts.items()} if isinstance(facts, dict) else {}


def set_aside(count: int) -> Said:
    """Events that could not be read."""
    return Said(
        translate("Wording", "%n event(s) set aside", None, count),
        translate("Wording", "%n event(s) of this calendar could not be read and are not shown.", None, count),
        translate("Wording", "Everything else is up to date. We try them again whenever they change."),
        translate("Wording", "Open them in the calendar's own program to see what is wrong with them."),
    )


def said(kind: str, facts: Mapping[str, str]) -> Said:
    """The words for an error by its class name; `facts` may hold `code`, `host`, `wait`, `before`, `found` …"""
    return of_service(kind, facts) or of_store(kind, facts) or _unknown(kind)


def known(kind: str) -> bool:
    """Whether this kind of error has words of its own."""
    return (of_service(kind, {}) or of_store(kind, {})) is not None


def _unknown(kind: str) -> Said:
    return Said(
        translate("Wording", "Something went wrong"),
        filled(translate("Wording", "Something went wrong that we have no words for (%1)."), kind),
        translate("Wording", "Nothing was changed."),
        translate("Wording", "Try again. If it comes back, write to support and name the word in brackets."),
    )


def provider(name: ProviderName) -> str:
    """What people call this kind of service."""
    match name:
        case ProviderName.PRACTICE:
            return translate("Wording", "Your practice")
        case ProviderName.CALDAV:
            return translate("Wording", "CalDAV")
        case ProviderName.ICLOUD:
            return translate("Wording", "Apple iCloud")
        case ProviderName.GOOGLE:
            return translate("Wording", "Google")
        case ProviderName.MICROSOFT:
            return translate("Wording", "Microsoft 365")
        case ProviderName.ICS:
            return translate("Wording", "Subscription")
        case ProviderName.MEMORY:
            return translate("Wording", "In memory")


def shown(name: str, *, on: bool) -> str:
    """The state of a calendar's *Show* switch."""
    if on:
        return filled(translate("Wording", "%1 is shown on your schedule"), name)
    return filled(translate("Wording", "%1 is not shown"), name)


def kept(name: str, *, on: bool, shown: bool) -> str:
    """The state of a calendar's *Keep* switch."""
    if not shown:
        return translate("Wording", "Show it first to keep it on this computer")
    if on:
        return filled(translate("Wording", "%1 is kept on this computer, encrypted"), name)
    return filled(translate("Wording", "%1 is not kept on this computer: it needs a network"), name)


def practice_kept(*, on: bool) -> str:
    """The practice schedule has one switch for both."""
    if on:
        return translate("Wording", "Shown here and kept on this computer, encrypted")
    return translate("Wording", "Not shown and not kept on this computer")


def language() -> str:
    """The language in which the program speaks now, as translations are named (`de`), for notices and documents."""
    return translate("Wording", "en", "the code of the language that this is translated to")


def since(*, on: bool, when: int) -> str:
    """The state of a switch in words, with the day of the decision that is in force (0: never decided)."""
    if not when:
        return translate("Wording", "On") if on else translate("Wording", "Off")
    if on:
        return filled(translate("Wording", "On since %1"), day(when))
    return filled(translate("Wording", "Off since %1"), day(when))


def fares(row: CalendarRow, now: int) -> str:
    """How a calendar fares: when it was last read, and what is wrong with it."""
    if not row.show:
        return translate("Wording", "Not shown")
    trouble = of_state(row.state, now)
    if trouble is not None:
        return trouble.whole
    if row.state.last_success:
        return filled(translate("Wording", "Read at %1"), moment(row.state.last_success, now))
    return translate("Wording", "Not read yet")


def listed(parts: Sequence[str]) -> str:
    """The parts as a list in the person's language."""
    return QLocale().createSeparatedList(list(parts))
