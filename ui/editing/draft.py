"""What stands in the form, as a record: kept when the form is left before it was saved, and found again later."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final

from storage.booking import Twin
from storage.records.ids import CalendarId, RemoteId
from ui.editing.span import Span
from ui.ports import Settings

KEY: Final = "draft.appointment"
MOST: Final = 5


@dataclass(frozen=True, slots=True)
class Draft:
    """`subject` is empty for a new appointment. Texts are as they were typed."""

    calendar: CalendarId
    subject: RemoteId
    span: Span
    blocked: bool = False
    patient: str = ""
    visit_type: str = ""
    location: str = ""
    note: str = ""

    def texts(self) -> tuple[str, ...]:
        """What a person typed."""
        return self.patient, self.visit_type, self.location, self.note


class Drafts:
    """The kept drafts: one for each appointment and one for a new one, in the book."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def every(self) -> tuple[Draft, ...]:
        """Latest first. What can't be read is none."""
        try:
            return tuple(_draft(one) for one in json.loads(self._settings.get(KEY) or "[]"))
        except (ValueError, TypeError, KeyError):
            return ()

    def of(self, subject: RemoteId) -> Draft | None:
        """The draft of this appointment, of a new one for an empty id."""
        return next((one for one in self.every() if one.subject == subject), None)

    def keep(self, draft: Draft) -> None:
        """Keep this, in place of an older one of the same appointment."""
        self._put((draft, *(one for one in self.every() if one.subject != draft.subject)))

    def drop(self, subject: RemoteId) -> None:
        """It was saved, or is not wanted."""
        left = tuple(one for one in self.every() if one.subject != subject)
        if len(left) != len(self.every()):
            self._put(left)

    def _put(self, drafts: tuple[Draft, ...]) -> None:
        rows = [{**asdict(one), "span": {**asdict(one.span), "day": one.span.day.isoformat()}} for one in drafts[:MOST]]
        self._settings.put(KEY, json.dumps(rows, ensure_ascii=False) if rows else "")


def _draft(row: dict[str, Any]) -> Draft:
    held = row.pop("span")
    span = Span(date.fromisoformat(held["day"]), int(held["start"]), int(held["end"]))
    if held.get("start_twin"):
        span = replace(span, start_twin=Twin(held["start_twin"]))
    if held.get("end_twin"):
        span = replace(span, end_twin=Twin(held["end_twin"]))
    return Draft(span=span, **row)
