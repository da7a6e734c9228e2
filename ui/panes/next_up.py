"""What comes next today and who has arrived, in the room that the accounts leave above the small month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from storage.records.events import Occurrence, Status
from storage.records.times import TimeKind, instant_seconds
from ui.calendar.marks import SIZE, Mark, Marks
from ui.models.identity import identity
from ui.models.phrases import Phrases, status_word
from ui.panes.elided import draw_elided
from ui.panes.label import Label
from ui.reminders.upcoming import line, minutes_until
from ui.said import filled, hint
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.window import MainWindow

translate = QCoreApplication.translate

MOST: Final = 3
"""Rows under each heading: it is a glance, not a list."""
BAR: Final = 3
_OVER: Final = frozenset({Status.CANCELLED, Status.NOSHOW, Status.FULFILLED, Status.ARRIVED})


@dataclass(frozen=True, slots=True)
class Glance:
    """What the pane says, each by start."""

    coming: tuple[Occurrence, ...]
    arrived: tuple[Occurrence, ...]


def glance(today: tuple[Occurrence, ...], now: int, zone: tzinfo) -> Glance:
    """What of today is still to begin, and whose patients are here. `now` in UTC seconds. What several calendars hold
    is said once."""
    seen: set[object] = set()
    coming: list[Occurrence] = []
    arrived: list[Occurrence] = []
    for one in sorted(today, key=lambda one: instant_seconds(one.start_in(zone))):
        if one.kind is TimeKind.ALL_DAY or identity(one) in seen:
            continue
        seen.add(identity(one))
        if one.status is Status.ARRIVED:
            arrived.append(one)
        elif one.status not in _OVER and instant_seconds(one.start_in(zone)) >= now:
            coming.append(one)
    return Glance(tuple(coming[:MOST]), tuple(arrived[:MOST]))


class NextUp(QWidget):
    """Follows the store, the minute, and whether names are hidden."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._theme = window, window.theme
        self._marks = Marks()
        self.coming = self._heading(translate("NextUp", "Next"))
        self.arrived = self._heading(translate("NextUp", "Arrived"))
        self.nothing = Label(translate("NextUp", "Nothing more today"), self._theme, Type.BODY, "text_faint", self)
        self.nothing.setContentsMargins(SPACE.s, 0, SPACE.s, 0)
        self.next_rows = [Row(self) for _ in range(MOST)]
        self.arrived_rows = [Row(self) for _ in range(MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.m)
        column.setSpacing(0)
        for part in (self.coming, *self.next_rows, self.nothing):
            column.addWidget(part)
        column.addSpacing(SPACE.m)
        for part in (self.arrived, *self.arrived_rows):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._soon, self._minute = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()
        window.ports.schedule.changed.connect(self._later)
        window.shoulder.changed.connect(self._later)
        self._theme.changed.connect(self._later)
        self.refresh()

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def marks(self) -> Marks:
        """Drawn once for all rows."""
        return self._marks

    def refresh(self) -> None:
        """Read today again, and say it."""
        calendar, now = self._window.calendar, self._window.clock()
        zone, phrases = calendar.zone, calendar.phrases
        day = datetime.fromtimestamp(now, zone).date()
        found = glance(self._window.ports.schedule.soon(day, 1, zone), now, zone)
        for rows, what in ((self.next_rows, found.coming), (self.arrived_rows, found.arrived)):
            for place, row in enumerate(rows):
                row.take(what[place] if place < len(what) else None, now, phrases)
        self.nothing.setVisible(not found.coming)
        self.arrived.setVisible(bool(found.arrived))
        self.updateGeometry()

    def open(self, one: Occurrence) -> None:
        """Show it on the schedule."""
        self._window.calendar.reveal(one)

    def colour(self, one: Occurrence) -> str:
        """The colour of its calendar's bar."""
        return self._theme.tint(self._window.calendar.model.look(one).colour).bar

    def _heading(self, words: str) -> Label:
        made = Label(words, self._theme, Type.STRONG, "text_soft", self)
        made.setContentsMargins(SPACE.s, 0, SPACE.s, SPACE.xs)
        return made

    def _later(self) -> None:
        self._soon.start(0)


class Row(QAbstractButton):
    """One appointment in two lines. A click shows it on the schedule."""

    def __init__(self, pane: NextUp) -> None:
        super().__init__(pane)
        self._pane = pane
        self._one: Occurrence | None = None
        self._title = self._when = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def take(self, one: Occurrence | None, now: int, phrases: Phrases) -> None:
        """Stand for this one from now on; None: for none, and unseen. `now` in UTC seconds."""
        self._one = one
        self.setVisible(one is not None)
        if one is None:
            return
        start = one.start_in(phrases.zone)
        self._title, self._when = phrases.title(one), phrases.time(start.hour * 60 + start.minute)
        detail, away = phrases.detail(one), minutes_until(one, now, phrases.zone)
        if one.status is not Status.ARRIVED and 0 < away <= 60:
            detail = translate("Upcoming", "in %n minute(s)", None, away)
        if detail:
            self._when = filled(translate("NextUp", "%1 · %2", "time, and what or how soon"), self._when, detail)
        self.setAccessibleName(self._spoken(one, now, phrases))
        self.setToolTip(hint(phrases.when(one)))
        self.update()

    def _spoken(self, one: Occurrence, now: int, phrases: Phrases) -> str:
        if one.status is not Status.ARRIVED:
            return line(one, now, phrases)
        start, said = one.start_in(phrases.zone), translate("Upcoming", "%1 %2, %3")
        clock = phrases.time(start.hour * 60 + start.minute)
        return filled(said, clock, phrases.title(one), status_word(one.status))

    def sizeHint(self) -> QSize:
        theme = self._pane.theme
        return QSize(0, round(theme.line_height(Type.BODY) + theme.line_height(Type.CAPTION)) + SPACE.m)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._one is None:
            return
        theme, colours = self._pane.theme, self._pane.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area = self.rect()
        painter.setPen(QPen(theme.paint(colours.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.hasFocus() or self.underMouse() or self.isDown():
            ground = colours.pressed if self.isDown() else colours.hover if self.underMouse() else colours.canvas
            painter.setBrush(theme.paint(ground))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), SPACE.radius, SPACE.radius)
        inner = area.adjusted(SPACE.m, SPACE.s, -SPACE.s, -SPACE.s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.paint(self._pane.colour(self._one)))
        bar = QRectF(inner.x(), inner.y() + 1, BAR, inner.height() - 2)
        painter.drawRoundedRect(_mirrored(bar.toRect(), area) if mirrored else bar, BAR / 2, BAR / 2)
        words = inner.adjusted(BAR + SPACE.m, 0, 0, 0)
        if self._one.status is Status.ARRIVED:
            at = QRect(words.right() - SIZE, words.y() + 1, SIZE, SIZE)
            place = _mirrored(at, area) if mirrored else at
            mark = self._pane.marks.pixmap(Mark.ARRIVED, colours.good, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(place.x(), place.y()), mark)
            words.setRight(at.left() - SPACE.s)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        upper = round(theme.line_height(Type.BODY))
        for role, ink, top, high, text in (
            (Type.BODY, colours.text, words.y(), upper, self._title),
            (Type.CAPTION, colours.text_soft, words.y() + upper, words.height() - upper, self._when),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.paint(ink))
            room = QRect(
                words.x(), top - SPACE.xs, words.width(), high + 2 * SPACE.xs
            )  # another script reaches further
            draw_elided(
                painter, _mirrored(room, area) if mirrored else room, align | Qt.AlignmentFlag.AlignVCenter, text
            )
        painter.end()

    def _open(self) -> None:
        if self._one is not None:
            self._pane.open(self._one)


def _mirrored(rect: QRect, area: QRect) -> QRect:
    """The same place from the other side of `area`."""
    return QRect(area.right() - (rect.right() - area.left()), rect.y(), rect.width(), rect.height())


def furnish(window: MainWindow) -> None:
    """Put it under the accounts of this window."""
    window.sources.add_between(NextUp(window))
