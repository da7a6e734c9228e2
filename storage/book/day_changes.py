"""How many appointments of a day others changed, for the day's summary."""

from __future__ import annotations

from storage.database import Reader


def changed(r: Reader, lo: int, hi: int, since: int) -> int:
    """Appointments that stand in [lo, hi), or stood there, and that a pass changed since `since`; UTC seconds."""
    return int(
        r.value(
            "SELECT count(DISTINCT c.calendar || ' ' || c.subject) FROM run AS r JOIN change AS c ON c.run = r.id"
            " WHERE r.finished_at >= ?3 AND r.origin = 'pull' AND ("
            " (c.before ->> 'start' >= ?1 AND c.before ->> 'start' < ?2)"
            " OR (c.after ->> 'start' >= ?1 AND c.after ->> 'start' < ?2))",
            (lo, hi, since),
        )
    )
