"""What the verbs about appointments share: the practice's calendar, an appointment by its id, entries as JSON."""

from __future__ import annotations

from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, Exit


def schedule_of(book: Any) -> Any:
    """The practice's one calendar. Raises `Exit` where there is none, or more than one, or it may not be shown."""
    from storage.book import accounts, calendars, ledger

    practices = {account.id for account in accounts.practices(book)}
    found = [calendar for calendar in calendars.every(book) if calendar.account in practices and calendar.listed]
    if not found:
        raise Exit(NOT_FOUND, "no-practice", "No practice is connected. See: optimantra accounts add practice --help")
    if len(found) > 1:
        raise Exit(BAD_INPUT, "several-practices", "More than one practice is connected; this is not supported yet.")
    ledger.read_grant(book, found[0].id)
    return found[0]


def appointment(book: Any, calendar: Any, id: str) -> Any:
    """The appointment as the schedule shows it, unsent changes included; `id` may be that of a change to it, or one
    that it had before it was sent. Raises `Exit`."""
    from storage.book import appointments, known_as
    from storage.records.ids import RemoteId

    found = appointments.get(book, calendar.id, RemoteId(id))
    if found is None and (now := known_as.appointment_of(book, calendar.id, id)) is not None:
        found = appointments.get(book, calendar.id, now)
    if found is None:
        raise Exit(NOT_FOUND, "not-found", f"There is no appointment {id!r}. See: optimantra appointments show")
    return found


def patient(book: Any, calendar: Any, text: str) -> str:
    """A patient's id, from an id or enough of a name. Raises `Exit`: nobody, several, or not a patient any more."""
    from storage import booking
    from storage.book import choices

    found = booking.answering(text, choices.people(book, calendar.id))
    if not found:
        raise Exit(NOT_FOUND, "no-patient", f"No patient here goes by {text!r}. Patients come with their appointments.")
    if len(found) > 1:
        ids = ", ".join(one.id for one in found[:5])
        raise Exit(BAD_INPUT, "several-patients", f"{len(found)} patients go by {text!r}; give one's id: {ids}")
    if not found[0].active:
        raise Exit(BAD_INPUT, "patient-inactive", f"{found[0].id} is not a patient any more.")
    return str(found[0].id)


def may_write(calendar: Any) -> None:
    """Raises `Exit` for a schedule that the practice lets one only read."""
    if calendar.remote.read_only:
        raise Exit(BAD_INPUT, "read-only", "The practice lets you read this schedule, but not change it.")


def may_change(shown: Any, calendar: Any) -> None:
    """Raises `Exit` for what can't be changed as a whole."""
    from storage import booking

    _refuse(booking.open_to_change(shown, read_only=calendar.remote.read_only), shown)


def may_move(shown: Any, calendar: Any) -> None:
    """Raises `Exit` for what can't be given another time."""
    from storage import booking

    _refuse(booking.open_to_move(shown, read_only=calendar.remote.read_only), shown)


def fitting(intent: Any, *, blocked: bool) -> None:
    """Raises `Exit` for what does not go with blocked time."""
    from storage import booking

    if booking.fitting(intent, blocked=blocked) is not None:
        raise Exit(BAD_INPUT, "blocked-time", "Blocked time has a note only: no patient, no visit, no place.")


def text(name: str, typed: str) -> str:
    """A text as it is kept. Raises `Exit` for one that is too long, or holds characters that can't be seen."""
    from storage import booking
    from storage.booking import MOST_LETTERS, Code, Place

    kept = booking.tidy(Place(name), typed)
    wrong = booking.words(Place(name), kept)
    option = "--type" if name == "visit_type" else f"--{name}"
    if wrong is None:
        return kept
    if wrong.code is Code.TOO_LONG:
        raise Exit(BAD_INPUT, "too-long", f"{option} has {len(kept)} letters; {MOST_LETTERS} is the most.")
    named = ", ".join(wrong.letters[:3])
    raise Exit(BAD_INPUT, "control-characters", f"{option} holds characters that can't be seen: {named}.")


def _refuse(wrong: Any, shown: Any) -> None:
    from storage.booking import Code

    match wrong.code if wrong is not None else None:
        case None:
            return
        case Code.READ_ONLY:
            raise Exit(BAD_INPUT, "read-only", "The practice lets you read this schedule, but not change it.")
        case Code.OVER:
            raise Exit(BAD_INPUT, "over", f"{shown.source} has taken place and stays where it was.")
        case _:
            raise Exit(BAD_INPUT, "cancelled", f"{shown.source} is cancelled already. Make a new one instead.")


def note_on(book: Any, calendar: Any, id: str) -> str:
    """The note on an appointment, with what waits to be sent laid over."""
    from storage.book import appointments, outbox
    from storage.records.ids import RemoteId

    row = appointments.server_row(book, calendar.id, RemoteId(id))
    note = row.note if row else ""
    for entry in outbox.every(book):
        if entry.calendar == calendar.id and entry.subject == id:
            note = str(entry.intent.get("note", note) or "")
    return note


def object_of(entry: Any, zone: Any) -> dict[str, Any]:
    """An outbox entry as the answer of a command."""
    return {
        "id": entry.id,
        "appointment": entry.subject,
        "action": str(entry.action),
        "intent": fields_of(entry.intent, zone),
        "state": str(entry.state),
        "reason": entry.reason or None,
        "tries": entry.tries,
        "created": moment(entry.created_at, zone),
        "retry_at": moment(entry.retry_at, zone) if entry.retry_at else None,
    }


def fields_of(fields: Any, zone: Any) -> dict[str, Any]:
    """Fields of an appointment with times as ISO text with offset."""
    return {
        name: moment(value, zone) if name in ("start", "end") and isinstance(value, int) else value
        for name, value in fields.items()
    }


def moment(seconds: int, zone: Any) -> str:
    from storage.records.times import seconds_instant

    return seconds_instant(seconds, zone).isoformat(timespec="seconds")
