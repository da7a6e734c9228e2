"""A name for one occurrence that says nothing about it: in a deep link, and in the note that it was reminded of."""

from __future__ import annotations

import hashlib
import json

from storage.records.events import Occurrence


def mark(occurrence: Occurrence) -> str:
    """SHA-256 in hexadecimal of what the occurrence is and when it begins: moved, it has another mark."""
    parts = (
        occurrence.calendar,
        occurrence.source,
        occurrence.uid,
        occurrence.recurrence_id,
        int(occurrence.kind),
        occurrence.start,
    )
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
