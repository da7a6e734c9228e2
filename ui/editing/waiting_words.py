"""An entry that waits, in words: what it does, where it stands, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from storage.records.events import Status
from storage.records.pending import NEVER_LEFT, REASON, SIGN_IN, Action, PendingState, may_have_arrived
from ui.editing.port import Waiting
from ui.editing.words import short_when
from ui.models.phrases import Naming, Phrases, initials
from ui.said import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """One entry for the pane: a heading, whom or what it is about, where it stands, and what taking it back does."""

    what: str
    whom: str
    state: str
    trouble: bool
    """Whether a person has to do something."""
    undoing: str


def of(one: Waiting, phrases: Phrases) -> Said:
    """The words; a patient is named as far as `phrases.naming` allows."""
    return Said(what(one, phrases), whom(one, phrases), state(one), _troubled(one), undoing(one))


def what(one: Waiting, phrases: Phrases) -> str:
    """What was done."""
    intent, start = one.entry.intent, one.fields.get("start")
    when = short_when(start, phrases) if isinstance(start, int) and start else ""
    blocked = one.fields.get("status") == Status.BLOCKED.value
    match one.entry.action:
        case Action.CREATE if blocked:
            return filled(translate("Editing", "Block time from %1"), when)
        case Action.CREATE:
            return filled(translate("Editing", "New appointment, %1"), when)
        case Action.CANCEL:
            return filled(translate("Editing", "Cancel, %1"), when)
        case Action.CHANGE if "start" in intent and intent.get("start") != one.entry.base.get("start"):
            return filled(translate("Editing", "Move to %1"), when)
        case Action.CHANGE if "start" in intent or "end" in intent:
            return filled(translate("Editing", "Other length, %1"), when)
        case Action.CHANGE if intent.keys() == {"note"}:
            return filled(translate("Editing", "Note, %1"), when)
        case Action.CHANGE:
            return filled(translate("Editing", "Change, %1"), when)


def whom(one: Waiting, phrases: Phrases) -> str:
    """Whom it is about, else the kind of visit."""
    visit = str(one.fields.get("visit_type") or "")
    if phrases.naming is Naming.FULL and one.patient:
        return filled(translate("Editing", "%1 · %2"), one.patient, visit) if visit else one.patient
    if phrases.naming is Naming.INITIALS and one.patient:
        return initials(one.patient)
    return visit


def state(one: Waiting) -> str:
    """Where it stands and why, in a sentence or two."""
    entry = one.entry
    if one.held:
        return translate("Editing", "Waits behind an earlier change of the same appointment. Decide that one first.")
    match entry.state:
        case PendingState.SENDING:
            return translate("Editing", "On its way.")
        case PendingState.CONFLICT:
            return translate("Editing", "Somebody else changed it first. Look at both and choose.")
        case PendingState.PARKED:
            return refused(entry.reason)
        case PendingState.WAITING if not entry.tries:
            return translate("Editing", "Sent in a moment, or as soon as the practice can be reached.")
        case PendingState.WAITING:
            return waits(entry.reason)


def refused(code: str) -> str:
    """Why the practice did not take it."""
    match code:
        case "too-long":
            return translate("Editing", "Not taken: a text is too long. Shorten it and save it again.")
        case "status":
            return translate("Editing", "Not taken: the appointment can't be given this state.")
        case "blocked-time-has-no-visit":
            return translate("Editing", "Not taken: blocked time has no patient, no visit and no place.")
        case "no-schedule":
            return translate("Editing", "Not taken: the practice keeps no schedule of yours in which to block time.")
        case "gone" | "not-found" | "deleted":
            return translate("Editing", "Not taken: the appointment is no longer there.")
        case "forbidden" | "security" | "suppressed" | "scope-missing":
            return translate("Editing", "Not taken: your sign-in does not allow changes. Ask the practice for it.")
        case "business-rule" | "conflict" | "duplicate" | "processing":
            return translate("Editing", "Not taken: a rule of the practice stands against it. The time may be taken.")
        case "invalid" | "value" | "required" | "invariant" | "structure" | "code-invalid":
            return translate("Editing", "Not taken: the practice does not accept these details.")
        case _:
            return filled(
                translate("Editing", "The practice did not take it (%1). Try again, or take it back."), code or "?"
            )


def waits(code: str) -> str:
    """Why it is tried again."""
    if code in SIGN_IN:
        return translate("Editing", "The practice no longer accepts our sign-in. Sign in again to send it.")
    if code in NEVER_LEFT:
        return translate("Editing", "The practice can't be reached just now. It is sent again by itself.")
    match code:
        case "" | "timeout" | "cut-off":
            return translate(
                "Editing", "No answer came. It may have arrived: it is sent again, and counts once all the same."
            )
        case _ if code.startswith(("certificate", "tls", "not-tls")):
            return translate("Editing", "What answers could not prove to be the practice. Nothing was sent.")
        case _ if code.startswith("status-"):
            return translate("Editing", "The practice asked us to wait. It is sent again by itself.")
        case _:
            return translate("Editing", "The practice's answer was not understood. It is asked again by itself.")


def undoing(one: Waiting) -> str:
    """What taking it back does."""
    entry = one.entry
    if may_have_arrived(entry):
        return translate("Editing", "It may have arrived already: taking it back sends the opposite after it.")
    match entry.action:
        case Action.CREATE:
            return translate("Editing", "Taking it back removes it, with the later changes to it. Nothing is sent.")
        case Action.CANCEL:
            return translate("Editing", "Taking it back leaves the appointment as it is at the practice.")
        case Action.CHANGE:
            return translate("Editing", "Taking it back shows again what the practice has.")


def reason(one: Waiting) -> str:
    """The reason that a cancellation carries."""
    return str(one.entry.intent.get(REASON) or "")


def _troubled(one: Waiting) -> bool:
    return one.entry.state in (PendingState.PARKED, PendingState.CONFLICT) and not one.held
