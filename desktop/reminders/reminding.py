"""Reminders while the program runs: when the clock is looked at, who tells, and what the person answers.

Lives on the GUI thread. What is due is decided in `plan`; before anything is told it is claimed in the book by the
worker. Once the store is locked only times are left here, and what was told meanwhile is noted when it opens again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.acts import reminders as acts
from desktop.reminders import day
from desktop.reminders.choices import choices
from desktop.reminders.plan import Kind, Reminder, due, next_look, planned
from desktop.reminders.telling import Telling
from storage.book import day_changes, reminders
from storage.book.reminders import Telling as Claim
from storage.errors import StoreError
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId
from storage.records.times import DAY, TimeKind, instant_seconds
from storage.schedule import span
from ui.deep_links import Reach, event_link, link
from ui.reminders import port
from ui.reminders.port import Answer, Due
from ui.settings import keys

if TYPE_CHECKING:
    from desktop.program import Program

LONGEST_REST: Final = 30
"""Seconds after which the clock is looked at whatever the plan says: a machine that slept wakes late."""
DAYS_BACK: Final = 1
DAYS: Final = 4
"""What is read: what still runs from yesterday, and as far ahead as the longest lead time reaches."""
ANSWER_PATIENCE: Final = 5
"""Seconds that the worker has to claim; after that it is told all the same."""
NEXT: Final = 3
_OVER: Final = frozenset({Status.CANCELLED, Status.NOSHOW, Status.FULFILLED})


class Reminding(port.Reminders):
    """One for the whole program."""

    open_wanted = Signal(str)
    """Bring a window forward and follow this address."""
    looked = Signal()
    """The clock was looked at, or the days were read again: what depends on either is to be said anew."""

    def __init__(
        self,
        program: Program,
        telling: Telling,
        zone: Callable[[], tzinfo],
        clock: Callable[[], int] = lambda: int(time.time()),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program, self._telling, self._zone, self._clock = program, telling, zone, clock
        self._plan: tuple[Reminder, ...] = ()
        self._occurrences: tuple[Occurrence, ...] = ()
        self._practice: frozenset[CalendarId] = frozenset()
        self._choices = choices(program.feeds.settings)
        self._known: dict[str, int] = {}
        """What this process told: keys with the time until which they are put off. The book may not have it yet."""
        self._kept: dict[str, int] = {}
        """The same as the book says it."""
        self._asked: dict[str, int] = {}
        """What the worker was asked to claim, and when."""
        self._owed: dict[str, CalendarId] = {}
        """Told while the book was closed."""
        self._locked = self._stopped = False
        self._day_read: date | None = None
        self._soon, self._look = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self._look.setSingleShot(True)
        self._look.setTimerType(Qt.TimerType.CoarseTimer)
        self._look.timeout.connect(self.look)
        program.feeds.refreshed.connect(self._store_changed)
        program.feeds.settings.changed.connect(self._setting_changed)
        program.answered.connect(self._take)
        telling.answered.connect(self._answered)
        telling.changed.connect(self.changed)

    # what windows and the tray ask

    def cards(self) -> tuple[port.Card, ...]:
        return self._telling.cards()

    def abilities(self) -> port.Abilities:
        return self._telling.abilities()

    def answer(self, key: str, answer: Answer) -> None:
        self._answered(key, answer)

    def try_out(self) -> None:
        self._telling.try_out(self._clock(), self._choices, self._zone())

    def upcoming(self) -> tuple[Occurrence, ...]:
        """The next ones that begin, at most three; none while it is locked."""
        now, zone = self._clock(), self._zone()
        coming = (
            one
            for one in self._occurrences
            if one.kind is not TimeKind.ALL_DAY
            and one.status not in _OVER
            and now <= instant_seconds(one.start_in(zone)) < now + DAY
        )
        return tuple(sorted(coming, key=lambda one: instant_seconds(one.start_in(zone)))[:NEXT])

    @property
    def locked(self) -> bool:
        """Whether there was a store and it is closed."""
        return self._locked

    # following the store

    def begin(self) -> None:
        """Read the days and look at the clock from now on."""
        self._store_changed()

    def stop(self) -> None:
        """Look at the clock no more: the program ends."""
        self._stopped = True
        self._soon.stop()
        self._look.stop()

    def lock(self) -> None:
        """The store is about to close: keep times and nothing else, and take back whatever says more."""
        if self._locked:
            return
        self._locked = True
        self._soon.stop()
        pending = tuple(one for one in self._plan if one.key in self._asked)
        self._plan = tuple(replace(one, occurrence=None) for one in self._plan)
        self._occurrences = ()
        self._asked.clear()
        self._day_read = None
        self._telling.lock()
        self._tell_locked(pending)
        self.look()

    def _store_changed(self) -> None:
        if self._stopped:
            return
        if self._program.feeds.opened is not None:
            self._soon.start(0)
        elif self._day_read is not None:
            self.lock()

    def _setting_changed(self, key: str) -> None:
        if key.startswith(("reminders.", keys.STAY_IN_TRAY)) and key != keys.DAY_TOLD:
            self._store_changed()

    def _read(self) -> None:
        opened = self._program.feeds.opened
        if opened is None:
            return
        came_back, self._locked = self._locked, False
        feeds, zone = self._program.feeds, self._zone()
        today = datetime.fromtimestamp(self._clock(), zone).date()
        self._choices = choices(feeds.settings)
        try:
            self._occurrences = feeds.schedule.between(today - timedelta(days=DAYS_BACK), DAYS, zone)
            self._kept = dict(reminders.told(opened.book))
        except StoreError:
            return  # read again at the next change; what is known stays
        self._practice = frozenset(
            row.calendar.id
            for account in feeds.sources.accounts()
            if account.account.is_practice
            for row in account.calendars
        )
        self._day_read = today
        self._plan = planned(self._occurrences, self._practice, self._choices.leads, zone)
        if came_back:
            self._note_owed()
        self._telling.unlock()
        self.look()

    # the clock

    def look(self) -> None:
        """Tell what is due, and say when to look again."""
        now, zone = self._clock(), self._zone()
        told = {**self._kept, **self._known}
        late = [key for key, at in self._asked.items() if now - at >= ANSWER_PATIENCE]
        if late:
            self._take_claimed(frozenset(late), frozenset(late))
        ready = due(self._plan, told, self._choices.quiet, zone, now)
        found = tuple(one for one in ready if one.key not in self._asked)
        if self._locked:
            if not self._program.home.book.exists():
                self._plan = found = ()  # everything was erased here: nothing is left to remind of
            self._tell_locked(found)
        else:
            if found:
                self._claim(found, now)
            self._tell_day(now, zone)
            if self._day_read not in (None, datetime.fromtimestamp(now, zone).date()):
                self._soon.start(0)  # another day: what lies ahead is read anew
        self._telling.keep_only({one.key for one in self._plan}, now, zone)
        rest = next_look(self._plan, told, self._choices.quiet, zone, now) - now
        soonest = 1 if self._asked else max(1, min(rest, LONGEST_REST))
        self._look.start(soonest * 1000)
        self.looked.emit()

    def _claim(self, found: Iterable[Reminder], now: int) -> None:
        wanted = tuple(Claim(one.key, one.calendar) for one in found)
        self._asked.update((one.key, now) for one in wanted)

        self._program.act(lambda stage: acts.claim(stage, wanted, now))

    def _take(self, answer: object) -> None:
        if isinstance(answer, acts.Claimed):
            self._take_claimed(answer.asked, answer.ours)

    def _take_claimed(self, asked: frozenset[str], ours: frozenset[str]) -> None:
        waited = asked & self._asked.keys()
        for key in waited:
            del self._asked[key]
            self._known[key] = 0
        self._tell([one for one in self._plan if one.key in waited & ours])

    def _tell_locked(self, found: Iterable[Reminder]) -> None:
        """By the time alone; what can't be told so waits for the store to open."""
        chosen = tuple(found) if self._choices.locked and self._telling.can_tell() else ()
        for one in chosen:
            self._known[one.key] = 0
            self._owed[one.key] = one.calendar
        self._tell(chosen)

    def _tell(self, found: Iterable[Reminder]) -> None:
        told = tuple(self._due(one) for one in found)
        if told:
            self._telling.tell(told, self._clock(), self._choices, self._zone())

    def _due(self, one: Reminder) -> Due:
        borrowed = one.calendar not in self._practice
        return Due(one.key, one.start, one.kind is Kind.ALL_DAY, one.occurrence, borrowed)

    def _note_owed(self) -> None:
        """Write down what was told and put off while the book was closed."""
        owed, self._owed = self._owed, {}
        off = {key: until for key in owed if (until := self._known.get(key, 0))}
        if owed:
            self._note(owed, off)

    def _note(self, told: dict[str, CalendarId], off: dict[str, int]) -> None:
        claims, now = tuple(Claim(key, calendar) for key, calendar in told.items()), self._clock()

        self._program.act(lambda stage: acts.note(stage, claims, off, now))

    # answers

    def _answered(self, key: str, answer: str) -> None:
        now = self._clock()
        found = next((one for one in self._plan if one.key == key), None)
        match answer:
            case Answer.LOOK:
                self.open_wanted.emit(self._address(found))
                return
            case Answer.OPEN:
                self.open_wanted.emit(self._address(found))
            case Answer.FIVE | Answer.TEN if found is not None:
                self._put_off(found, now + (300 if answer == Answer.FIVE else 600))
            case Answer.START if found is not None:
                self._put_off(found, max(found.start, now + 1))
            case _:
                pass
        self._telling.remove(key)

    def _address(self, found: Reminder | None) -> str:
        """Where a reminder leads: to its event; the day's summary and several at once to their day."""
        zone = self._zone()
        if found is not None:
            return event_link(datetime.fromtimestamp(found.start, zone).date(), found.key)
        today = datetime.fromtimestamp(self._clock(), zone).date()
        return link(Reach.DAY, today)

    def _put_off(self, one: Reminder, until: int) -> None:
        self._known[one.key] = until
        if self._locked:
            self._owed[one.key] = one.calendar
        else:
            self._note({}, {one.key: until})
        self.look()

    # the day

    def _tell_day(self, now: int, zone: tzinfo) -> None:
        settings, moment = self._program.feeds.settings, datetime.fromtimestamp(now, zone)
        opened = self._program.feeds.opened
        if opened is None or self._day_read is None:
            return
        if not day.due(settings.get(keys.DAY_TOLD) or "", self._choices.day_from, moment):
            return
        today = moment.date()
        ahead = day.day_ahead(self._occurrences, self._practice, self._changes(today, zone), today, zone)
        settings.put(keys.DAY_TOLD, today.isoformat())
        if ahead.appointments or ahead.changes:
            self._telling.tell_day(ahead, now, zone)

    def _changes(self, today: date, zone: tzinfo) -> int:
        opened = self._program.feeds.opened
        if opened is None:
            return 0
        lo, hi = span(today, 1, zone)
        yesterday, _ = span(today - timedelta(days=1), 1, zone)
        try:
            return day_changes.changed(opened.book, lo, hi, yesterday)
        except StoreError:
            return 0
