"""By what else an appointment is known: the change that made it, and the id it had until the service gave it one.

A script that made an appointment holds on to what it was told then, also after it was sent.
"""

from __future__ import annotations

from storage.database import Reader
from storage.records.ids import CalendarId, RemoteId


def appointment_of(r: Reader, calendar: CalendarId, known: str) -> RemoteId | None:
    """The id that the appointment has now; None where nothing goes by this name. `known` is a change's id, waiting or
    past, or an appointment's earlier id."""
    found = r.value(
        "SELECT subject FROM outbox WHERE calendar = ?1 AND id = ?2"
        # the entry as it was when it ended, in the order of the outbox's columns: the fourth is the id of then
        " UNION ALL SELECT subject FROM past WHERE calendar = ?1 AND (id = ?2 OR json_extract(entry, '$[3]') = ?2)"
        " LIMIT 1",
        (calendar, known),
    )
    return None if found is None else RemoteId(str(found))
