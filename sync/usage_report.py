"""A week's counts as a FHIR R4 MeasureReport: a summary of numbers under fixed names, about nobody. Pure."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from storage.records.usage import Counter, Counts

KIND: Final = "MeasureReport"
MEASURE: Final = "urn:optimantra:measure:desktop-usage|1"
SYSTEM: Final = "urn:optimantra:usage"


def report(monday: date, counts: Counts) -> dict[str, Any]:
    """The numbers of the week that begins on `monday`. Equal counts make equal reports, whoever's they are."""
    return {
        "resourceType": KIND,
        "status": "complete",
        "type": "summary",
        "measure": MEASURE,
        "period": {"start": monday.isoformat(), "end": (monday + timedelta(days=6)).isoformat()},
        "group": [
            {
                "code": {"coding": [{"system": SYSTEM, "code": one.value}]},
                "population": [{"count": counts.get(one, 0)}],
            }
            for one in Counter
        ],
    }
