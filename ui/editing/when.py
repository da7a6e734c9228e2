"""Day, start, end and length of an appointment: four lines that follow each other, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from storage.booking import Code, Place, Twin, Wrong
from ui.calendar.jump import jump
from ui.editing import span as spans
from ui.editing import troubles
from ui.editing.clock_text import clock
from ui.editing.lines import Notice, Offer, SteppingField
from ui.editing.span import DAY, Span
from ui.icons import icon
from ui.models.phrases import Phrases
from ui.panes.buttons import quiet_button
from ui.panes.label import Label
from ui.said import filled
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.calendar.mini_month import MiniMonth

translate = QCoreApplication.translate

STEP = 15
"""Minutes that a key moves a start, an end or a length."""

SmallMonth = Callable[[QWidget, date], "MiniMonth"]
"""Makes a small month at a day."""


class When(QWidget):
    """`changed` says that the times are other ones; `settled` gives them or what is wrong."""

    changed = Signal()

    def __init__(
        self, phrases: Phrases, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._phrases, self._theme, self._today = phrases, theme, today
        self._span = Span(today(), 540, 600)
        self._unread: dict[str, str] = {}
        self.small_month: SmallMonth | None = None
        self.length_set = False
        """Whether the person has chosen a length: then a kind of visit does not choose another."""
        self.day = SteppingField(translate("Editing", "Day"), self)
        self.start = SteppingField(translate("Editing", "Starts"), self)
        self.end = SteppingField(translate("Editing", "Ends"), self)
        self.length = SteppingField(translate("Editing", "How long"), self)
        self.pick = quiet_button(translate("Editing", "Choose a day"), self._open_month, self)
        self.notice = Notice(theme, self)
        for line, widest in ((self.start, "00:00 PM"), (self.end, "00:00 PM"), (self.length, "0000 min.")):
            line.setMinimumWidth(line.fontMetrics().horizontalAdvance(widest) + 2 * SPACE.m)
        days = QHBoxLayout()
        days.setSpacing(SPACE.s)
        days.addWidget(self.day, 1)
        days.addWidget(self.pick)
        times = QHBoxLayout()
        times.setSpacing(SPACE.s)
        times.addWidget(self.start, 3)
        times.addWidget(Label("–", theme, Type.BODY, "text_soft", self))
        times.addWidget(self.end, 3)
        times.addSpacing(SPACE.s)
        times.addWidget(self.length, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.s)
        layout.addLayout(days)
        layout.addLayout(times)
        layout.addWidget(self.notice)
        self._next_day = Label("", theme, Type.SMALL, "text_soft", self)
        layout.addWidget(self._next_day)
        self._overlap = Label("", theme, Type.SMALL, "warn", self)
        self._overlap.hide()
        layout.addWidget(self._overlap)
        self._listen()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_span(self._span)

    @property
    def span(self) -> Span:
        """As it stands."""
        return self._span

    @property
    def zone(self) -> tzinfo:
        return self._phrases.zone

    def lines(self) -> tuple[SteppingField, ...]:
        """In the order of Tab."""
        return self.day, self.start, self.end, self.length

    def show_span(self, span: Span) -> None:
        """Stand at these times."""
        self._unread.clear()
        self._take(span)

    def last(self, minutes: int) -> None:
        """So long, unless the person has chosen a length."""
        if not self.length_set:
            self._take(spans.lasting(self._span, minutes, self.zone))

    def say_overlap(self, words: str) -> None:
        """What takes the same time; empty for nothing."""
        self._overlap.setText(words)
        self._overlap.setVisible(bool(words))

    def settled(self) -> tuple[int, int] | Wrong | None:
        """Start and end in UTC seconds; else what is wrong, None for a line that can't be read. Said at once."""
        for line in self.lines():
            line.settle()
        found = None if self._unread else spans.settled(self._span, self.zone)
        self._say(found)
        return found

    def focus_wrong(self) -> None:
        """Go to the line that is wrong."""
        by_name = {"day": self.day, "start": self.start, "end": self.end, "length": self.length}
        if self._unread:
            by_name[next(iter(self._unread))].setFocus()
            return
        found = spans.settled(self._span, self.zone)
        if isinstance(found, Wrong):
            (self.start if found.place is Place.START else self.end).setFocus()

    def _listen(self) -> None:
        self.day.typed.connect(self._type_day)
        self.start.typed.connect(self._type_start)
        self.end.typed.connect(self._type_end)
        self.length.typed.connect(self._type_length)
        self.day.stepped.connect(self._step_day)
        self.start.stepped.connect(self._step_start)
        self.end.stepped.connect(self._stretch)
        self.length.stepped.connect(self._stretch)

    def _begin(self, day: date, start: int) -> Span:
        return spans.beginning(self._span, day, start, self.zone)

    def _step_day(self, steps: int) -> None:
        self._turn(lambda one: self._begin(one.day + timedelta(days=steps), one.start))

    def _step_start(self, steps: int) -> None:
        turn, start = divmod(_snapped(self._span.start, steps), DAY)
        self._turn(lambda one: self._begin(one.day + timedelta(days=turn), start))

    def _stretch(self, steps: int) -> None:
        self.length_set = True
        count = spans.minutes(self._span, self.zone)
        self._turn(lambda one: spans.lasting(one, max(_snapped(count, steps), STEP if count >= STEP else 1), self.zone))

    def _turn(self, make: Callable[[Span], Span]) -> None:
        try:
            self._take(make(self._span))
        except OverflowError:
            return
        self.changed.emit()

    def _type_day(self, text: str) -> None:
        day = jump(text, self._today(), self._phrases.locale)
        self._read("day", text, None if day is None else lambda _one: self._begin(day, self._span.start))

    def _type_start(self, text: str) -> None:
        minute = clock(text, self._phrases.locale)
        self._read("start", text, None if minute is None else lambda one: self._begin(one.day, minute))

    def _type_end(self, text: str) -> None:
        minute = clock(text, self._phrases.locale)
        self.length_set = True
        self._read("end", text, None if minute is None else lambda one: spans.ending(one, minute))

    def _type_length(self, text: str) -> None:
        count = _count(text)
        self.length_set = True
        self._read("length", text, None if count is None else lambda one: spans.lasting(one, count, self.zone))

    def _read(self, name: str, text: str, make: Callable[[Span], Span] | None) -> None:
        if make is None:
            self._unread[name] = text
            self._say(None)
        else:
            self._unread.pop(name, None)
            self._turn(make)

    def _take(self, span: Span) -> None:
        self._span = span
        phrases = self._phrases
        shown = {
            "day": phrases.day(span.day),
            "start": phrases.time(span.start % DAY),
            "end": phrases.time(span.end % DAY),
            "length": minutes_said(spans.minutes(span, self.zone), phrases.locale),
        }
        for line, (name, text) in zip(self.lines(), shown.items(), strict=True):
            if name not in self._unread:
                line.show_text(text)
        later = span.end // DAY if span.end > span.start else 0
        self._next_day.setVisible(later > 0 and span.end % (DAY * later) != 0)
        self._next_day.setText(
            filled(translate("Editing", "Ends on %1"), phrases.day(span.day + timedelta(days=later)))
        )
        self._say(spans.settled(span, self.zone) if not self._unread else None)

    def _say(self, found: tuple[int, int] | Wrong | None) -> None:
        if self._unread:
            self.notice.say(troubles.no_day() if "day" in self._unread else troubles.no_time())
        elif isinstance(found, Wrong):
            self.notice.say(troubles.of(found), *self._offers(found))
        else:
            self.notice.say("")
        words = self.notice.words
        for line in self.lines():
            line.setAccessibleDescription(words)

    def _offers(self, wrong: Wrong) -> list[Offer]:
        span, zone = self._span, self.zone
        match wrong.code:
            case Code.NO_SUCH_TIME:
                mended = spans.after_gap(span, wrong.place, zone)
                minute = mended.start if wrong.place is Place.START else mended.end
                words = filled(translate("Editing", "Take %1"), self._phrases.time(minute % DAY))
                return [(words, lambda: self._turn(lambda _one: mended))]
            case Code.TWICE:
                return [
                    (translate("Editing", "The first"), partial(self._choose, wrong.place, Twin.FIRST)),
                    (
                        translate("Editing", "The second, after the change"),
                        partial(self._choose, wrong.place, Twin.SECOND),
                    ),
                ]
            case Code.ENDS_FIRST if span.end <= span.start < span.end + DAY:
                return [
                    (translate("Editing", "It ends the next day"), lambda: self._turn(spans.overnight)),
                ]
            case _:
                return []

    def _choose(self, place: Place, twin: Twin) -> None:
        self._turn(lambda one: spans.chosen(one, place, twin, self.zone))

    def _open_month(self) -> None:
        if self.small_month is None:
            return
        from ui.panes.month_corner import MonthCorner

        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = self.small_month(popup, self._span.day)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        layout.addWidget(MonthCorner(month, self._theme, popup))

        def choose(day: date) -> None:
            popup.close()
            self._unread.pop("day", None)
            self._turn(lambda one: self._begin(day, one.start))

        month.day_asked.connect(choose)
        popup.resize(250, 270)
        below = self.pick.mapToGlobal(QPoint(self.pick.width() - popup.width(), self.pick.height()))
        popup.move(below)
        popup.show()
        month.setFocus()

    def _dress(self) -> None:
        self.pick.setIcon(icon("calendar", self._theme, edge=16))


def minutes_said(count: int, locale: QLocale) -> str:
    """A length: `45 min`; nothing for one that is none."""
    if count <= 0:
        return ""
    return filled(translate("Editing", "%1 min", "minutes, as a length"), locale.toString(count))


def _count(text: str) -> int | None:
    """Minutes of what was typed as a length: `45`, `45 min`, `1:30`, `1 h 30`."""
    digits = "".join(str(int(one)) if one.isdecimal() else one for one in text)
    parts = [int(part) for part in "".join(one if one.isdigit() else " " for one in digits).split()]
    hours = any(mark in digits.casefold() for mark in (":", "h"))
    match parts:
        case [count] if not hours:
            return count if 0 < count < 100_000 else None
        case [count]:
            return count * 60 if count < 100 else None
        case [whole, rest] if hours and rest < 60 and whole < 100:
            return whole * 60 + rest
        case _:
            return None


def _snapped(minute: int, steps: int) -> int:
    """The next step of a quarter hour up or down."""
    return (minute // STEP + steps if steps > 0 else -(-minute // STEP) + steps) * STEP
