"""Times, statuses and occurrences in words, in the person's own language, clock and zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from storage.records.events import Occurrence, Status
from ui.models.looks import Look

_SHORT = QLocale.FormatType.ShortFormat


class Naming(Enum):
    """How much of an event is said."""

    FULL = "full"
    INITIALS = "initials"
    """Patients by their initials."""
    VISITS = "visits"
    """Patients not at all: the kind of visit stands for them."""
    BUSY = "busy"
    """That the time is taken, and nothing else."""


def status_word(status: Status) -> str:
    """One word for a status."""
    match status:
        case Status.CONFIRMED:
            return QCoreApplication.translate("Phrases", "confirmed")
        case Status.TENTATIVE:
            return QCoreApplication.translate("Phrases", "tentative")
        case Status.CANCELLED:
            return QCoreApplication.translate("Phrases", "cancelled")
        case Status.PROPOSED:
            return QCoreApplication.translate("Phrases", "proposed")
        case Status.BOOKED:
            return QCoreApplication.translate("Phrases", "booked")
        case Status.ARRIVED:
            return QCoreApplication.translate("Phrases", "arrived")
        case Status.FULFILLED:
            return QCoreApplication.translate("Phrases", "completed")
        case Status.NOSHOW:
            return QCoreApplication.translate("Phrases", "did not come")
        case Status.BLOCKED:
            return QCoreApplication.translate("Phrases", "blocked")


def qdate(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


class Phrases:
    """Words for one locale and one zone; texts of times are made once each."""

    def __init__(self, locale: QLocale, zone: tzinfo, naming: Naming = Naming.FULL) -> None:
        self.locale = locale
        self.zone = zone
        self.naming = naming
        self.twelve_hours = "a" in locale.timeFormat(_SHORT).lower()
        self._times: dict[tuple[int, bool], str] = {}
        self._spans: dict[tuple[int, int], str] = {}

    def time(self, minute: int, *, bare: bool = False) -> str:
        """A minute of the day as the person's clock writes it; `bare` leaves AM and PM out."""
        known = self._times.get((minute, bare))
        if known is None:
            known = self.locale.toString(QTime(minute // 60 % 24, minute % 60), _SHORT)
            if bare and self.twelve_hours:
                for half in (self.locale.amText(), self.locale.pmText()):
                    at = known.lower().find(half.lower())
                    known = known[:at] + known[at + len(half) :] if at >= 0 else known
                known = known.strip(" \u00a0\u202f\u200f")
            self._times[minute, bare] = known
        return known

    def clock(self, moment: datetime) -> str:
        """The time of day of a moment, as it stands."""
        return self.time(moment.hour * 60 + moment.minute)

    def hour(self, hour: int) -> str:
        """An hour line's label: `09:00`, or `9 AM` where the clock has twelve hours."""
        return self.locale.toString(QTime(hour % 24, 0), "h AP") if self.twelve_hours else self.time(hour * 60)

    def times(self, start: datetime, end: datetime) -> str:
        """`09:00 – 09:50`; AM or PM once where both share it."""
        return self.span(start.hour * 60 + start.minute, end.hour * 60 + end.minute)

    def span(self, first: int, last: int) -> str:
        """The same for two minutes of the day."""
        known = self._spans.get((first, last))
        if known is None:
            opening = self.time(first, bare=first // 720 == last // 720)
            form = QCoreApplication.translate("Phrases", "{start} – {end}")
            known = self._spans[first, last] = form.format(start=opening, end=self.time(last))
        return known

    def day(self, day: date) -> str:
        """A date in full, with its weekday."""
        return self.locale.toString(qdate(day), QLocale.FormatType.LongFormat)

    @property
    def names_hidden(self) -> bool:
        """Whether patients are kept unnamed."""
        return self.naming is not Naming.FULL

    @names_hidden.setter
    def names_hidden(self, hidden: bool) -> None:
        self.naming = Naming.VISITS if hidden else Naming.FULL

    def title(self, occurrence: Occurrence) -> str:
        """What a block is called: the patient, else the summary, as far as `naming` says it."""
        if self.naming is Naming.BUSY:
            return QCoreApplication.translate("Phrases", "Busy")
        if not occurrence.patient:
            return occurrence.summary or occurrence.visit_type or QCoreApplication.translate("Phrases", "(no title)")
        match self.naming:
            case Naming.FULL:
                return occurrence.patient
            case Naming.INITIALS:
                return initials(occurrence.patient)
            case _:
                return occurrence.visit_type or QCoreApplication.translate("Phrases", "Appointment")

    def detail(self, occurrence: Occurrence) -> str:
        """What the title leaves out: the kind of visit, else the place."""
        if self.naming is Naming.BUSY:
            return ""
        if occurrence.patient and self.naming in (Naming.FULL, Naming.INITIALS):
            return occurrence.visit_type or (occurrence.summary if self.naming is Naming.FULL else "")
        return occurrence.location

    def place(self, occurrence: Occurrence) -> str:
        """Where it is, as far as `naming` says it."""
        return "" if self.naming is Naming.BUSY else occurrence.location

    def when(self, occurrence: Occurrence) -> str:
        """Day and times in full: `Monday, 23 November 2026, 09:00 – 09:50`, or the days of an all-day event."""
        start, end = occurrence.start_in(self.zone), occurrence.end_in(self.zone)
        last = end.date() - timedelta(days=1) if occurrence.all_day else end.date()
        if occurrence.all_day:
            if last <= start.date():
                return QCoreApplication.translate("Phrases", "{day}, all day").format(day=self.day(start.date()))
            return QCoreApplication.translate("Phrases", "{first} – {last}, all day").format(
                first=self.day(start.date()), last=self.day(last)
            )
        midnight = end.date() == start.date() + timedelta(days=1) and not (end.hour or end.minute)
        if last == start.date() or midnight:
            return QCoreApplication.translate("Phrases", "{day}, {times}").format(
                day=self.day(start.date()), times=self.times(start, end)
            )
        return QCoreApplication.translate("Phrases", "{first}, {start} – {last}, {end}").format(
            first=self.day(start.date()),
            start=self.clock(start),
            last=self.day(last),
            end=self.clock(end),
        )

    def calendars(self, look: Look, others: Sequence[Look]) -> str:
        """The calendars that hold an event, as a list in the person's language."""
        return self.locale.createSeparatedList([look.name, *(other.name for other in others)])

    def spoken(self, occurrence: Occurrence, look: Look, others: Sequence[Look] = ()) -> str:
        """The name that a screen reader says: when, what, status, calendars, place."""
        facts = {
            "when": self.when(occurrence),
            "title": self.title(occurrence),
            "detail": self.detail(occurrence),
            "status": status_word(occurrence.status),
            "calendar": self.calendars(look, others),
            "place": self.place(occurrence),
        }
        named = bool(occurrence.patient) and bool(facts["detail"])
        if named and facts["place"]:
            form = QCoreApplication.translate("Phrases", "{when}, {title}, {detail}, {status}, {calendar}, {place}")
        elif named:
            form = QCoreApplication.translate("Phrases", "{when}, {title}, {detail}, {status}, {calendar}")
        elif facts["place"]:
            form = QCoreApplication.translate("Phrases", "{when}, {title}, {status}, {calendar}, {place}")
        else:
            form = QCoreApplication.translate("Phrases", "{when}, {title}, {status}, {calendar}")
        if occurrence.pending:
            form = QCoreApplication.translate("Phrases", "{sentence}, waiting to be sent").replace("{sentence}", form)
        return form.format(**facts)


def initials(name: str) -> str:
    """`A. L.` for Ada Lindqvist: the first letter of the first and of the last word."""
    words = name.split()
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "\u00a0".join(f"{word[0].upper()}." for word in ends)
