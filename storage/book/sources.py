"""How the last pass over each calendar went."""

from __future__ import annotations

from storage.database import Reader, Row, Writer
from storage.records.accounts import Health, SourceState
from storage.records.ids import CalendarId

_COLUMNS = "calendar, health, last_success, last_attempt, detail, retry_at, set_aside"


def state(r: Reader, calendar: CalendarId) -> SourceState:
    """The calendar's state; `NEVER` if no pass was made."""
    row = r.row(f"SELECT {_COLUMNS} FROM source_state WHERE calendar = ?", (calendar,))
    return SourceState(calendar, Health.NEVER) if row is None else _state(row)


def note(w: Writer, state: SourceState) -> None:
    with w.transaction():
        w.run(
            f"INSERT OR REPLACE INTO source_state ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                state.calendar,
                state.health.value,
                state.last_success,
                state.last_attempt,
                state.detail,
                state.retry_at,
                state.set_aside,
            ),
        )


def _state(row: Row) -> SourceState:
    return SourceState(CalendarId(row[0]), Health(row[1]), *row[2:])
