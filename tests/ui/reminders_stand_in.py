"""A stand-in for the port of reminders, with one that is due and a day ahead."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from storage.records.times import instant_seconds
from tests.ui.calendar.practice_week import visit
from tests.ui.stand_ins import NOW
from ui.reminders.port import Abilities, Answer, Card, DayAhead, Due, Reminders

BERLIN = ZoneInfo("Europe/Berlin")


TUESDAY = date(2026, 11, 24)


ADA = visit(BERLIN, TUESDAY, "11:50", 45, "Ada Lindqvist", "Acupuncture")


DUE = Due("k", instant_seconds(ADA.start_in(BERLIN)), all_day=False, occurrence=ADA)


DAY = DayAhead(TUESDAY, 7, NOW, ((NOW + 3600, NOW + 8100),), 1)


class FakeReminders(Reminders):
    """Cards that a test lays down, and a note of every answer."""

    def __init__(self, can: Abilities | None = None) -> None:
        super().__init__()
        self.laid: tuple[Card, ...] = ()
        self.answered: list[tuple[str, Answer]] = []
        self.tried = 0
        self.can = can or Abilities(True, True, True, True)

    def lay(self, *cards: Card) -> None:
        self.laid = cards
        self.changed.emit()

    def cards(self) -> tuple[Card, ...]:
        return self.laid

    def answer(self, key: str, answer: Answer) -> None:
        self.answered.append((key, answer))

    def abilities(self) -> Abilities:
        return self.can

    def try_out(self) -> None:
        self.tried += 1
