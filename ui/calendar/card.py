"""The card: everything known about one event, in a popover beside its block."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from storage.records.details import Details
from storage.records.events import Occurrence, Status
from storage.records.times import TimeKind
from ui.calendar.ways_out import joined_at, on_map
from ui.models.looks import Look, LookBook
from ui.models.phrases import Naming, Phrases, status_word
from ui.panes.margins import set_margins
from ui.theme import Theme
from ui.tokens import SPACE, Type

if TYPE_CHECKING:
    from ui.story.history import History
    from ui.story.port import Line

WIDTH = 320
NOTHING = Details()


def _present() -> int:
    return int(time.time())


MOST_LINES, MOST_LETTERS = 8, 400
"""Of a note: invitations bring pages of small print."""


class EventCard(QFrame):
    """A popover; it closes on Escape, on Enter, or when something else is clicked."""

    link_asked = Signal(str)
    """The person wants to open the event's web address; whoever listens asks first (it leads outside)."""
    change_asked = Signal(object)
    """The `Occurrence` of the card is to be changed."""
    cancel_asked = Signal(object)

    def __init__(
        self, theme: Theme, phrases: Phrases, parent: QWidget | None = None, *, now: Callable[[], int] = _present
    ) -> None:
        """`now` gives UTC seconds: what happened today is told without its date."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._theme = theme
        self._phrases, self._now = phrases, now
        self._about: Occurrence | None = None
        self._bar = theme.colours.accent
        self._title = self._label(Type.HEADING)
        self._when = self._label(Type.BODY)
        self._elsewhere = self._label(Type.BODY, soft=True)
        self._detail = self._label(Type.BODY)
        self._place = self._label(Type.BODY)
        self._note = self._label(Type.BODY, soft=True)
        self._address, self._mapped = "", ""
        self._link = QPushButton(self)
        self._link.clicked.connect(lambda: self._go_out(self._address))
        self._map = QPushButton(QCoreApplication.translate("Card", "Show on a map"), self)
        self._map.clicked.connect(lambda: self._go_out(self._mapped))
        self._clash = self._label(Type.BODY)
        self._status = self._label(Type.BODY, soft=True)
        self._calendar = self._label(Type.BODY, soft=True)
        self._history: History | None = None
        self._column = column = QVBoxLayout(self)
        set_margins(column, SPACE.xxl + SPACE.s, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.s)
        for widget in (*self._labels()[:6], self._link, self._map, *self._labels()[6:]):
            column.addWidget(widget)
        self._change = self._button(QCoreApplication.translate("Card", "Change…"), self.change_asked)
        self._cancel = self._button(QCoreApplication.translate("Card", "Cancel…"), self.cancel_asked)
        doings = QHBoxLayout()
        doings.setContentsMargins(0, SPACE.s, 0, 0)
        doings.setSpacing(SPACE.m)
        for button in (self._change, self._cancel):
            doings.addWidget(button)
        doings.addStretch(1)
        column.addLayout(doings)
        self._offer(change=False, blocked=False)
        theme.changed.connect(self._dress)
        self._dress()

    def _offer(self, *, change: bool, blocked: bool) -> None:
        """Whether it may be changed and cancelled from here; blocked time is freed instead."""
        for button in (self._change, self._cancel):
            button.setVisible(change)
        words = (
            QCoreApplication.translate("Card", "Free…") if blocked else QCoreApplication.translate("Card", "Cancel…")
        )
        self._cancel.setText(words)

    def show_beside(
        self,
        occurrence: Occurrence,
        looks: LookBook,
        block: QRect,
        clashing: Sequence[Occurrence] = (),
        history: Sequence[Line] = (),
        *,
        change: bool = False,
        details: Details = NOTHING,
    ) -> None:
        """Fill the card and open it beside `block` (global coordinates), on the same screen. `change`: it may be."""
        self._about = occurrence
        self._offer(change=change, blocked=occurrence.status is Status.BLOCKED)
        self.tell(history)
        self.fill(occurrence, looks, clashing, details)
        screen = QGuiApplication.screenAt(block.center()) or QGuiApplication.primaryScreen()
        self.move(beside(block, self.size(), screen.availableGeometry(), rtl=self.isRightToLeft()))
        self.show()
        # a popover is outside the tree that screen readers walk: what it says is told as it opens
        told = "\n".join(label.text() for label in self._labels() if label.text())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.parentWidget() or self, told))

    def tell(self, history: Sequence[Line]) -> None:
        """What happened to it, oldest first; `fill` makes room for it."""
        if self._history is None:
            if not history:
                return
            from ui.story.history import History

            self._history = History(self._theme, self._phrases, self._now, self)
            self._history.grew.connect(self._fit)
            self._column.addWidget(self._history)
        self._history.take(history)

    def fill(
        self,
        occurrence: Occurrence,
        looks: LookBook,
        clashing: Sequence[Occurrence] = (),
        details: Details = NOTHING,
    ) -> None:
        """Say everything about the occurrence and what it clashes with; what is not known takes no line."""
        look, phrases = looks.look(occurrence), self._phrases
        others = looks.others(occurrence)
        self._bar = look.colour
        place = phrases.place(occurrence)
        detail = phrases.detail(occurrence)
        self._say(self._title, phrases.title(occurrence))
        self._say(self._when, phrases.when(occurrence))
        self._say(self._elsewhere, self._own_time(occurrence))
        self._say(self._detail, detail if detail != place else "")
        self._address, self._mapped = joined_at(place, details), on_map(place)
        self._say(self._place, "" if place == self._address else place)
        # a note may name somebody
        self._say(self._note, _short(details.note) if phrases.naming is Naming.FULL else "")
        self._link.setVisible(bool(self._address))
        self._map.setVisible(bool(self._mapped))
        self._link.setText(
            QCoreApplication.translate("Card", "Open {host}").format(host=QUrl(self._address).host() or place)
        )
        self._say(self._clash, self._overlaps(clashing))
        self._say(self._status, self._state(occurrence))
        self._say(self._calendar, _source(look, phrases.calendars(look, others)))
        self.setAccessibleName(phrases.spoken(occurrence, look, others))
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at its width."""
        inner = WIDTH - self._column.contentsMargins().left() - self._column.contentsMargins().right()
        for label in self._labels():
            label.setFixedSize(inner, max(0, label.heightForWidth(inner)))
        if self._history is not None:
            self._history.setFixedSize(inner, self._history.column.totalHeightForWidth(inner))
        self._column.activate()
        self.setFixedWidth(WIDTH)
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(self._theme.paint(colours.line), 1))
        painter.setBrush(self._theme.paint(colours.raised))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, SPACE.radius_large, SPACE.radius_large)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(self._theme.tint(self._bar).bar))
        top = self._title.y() + 3
        x = self.width() - SPACE.xl if self.isRightToLeft() else SPACE.xl - SPACE.s
        painter.drawRoundedRect(QRectF(x, top, SPACE.s, self.height() - top - SPACE.xl - 2), 2, 2)
        painter.end()

    def _button(self, words: str, asked: SignalInstance) -> QPushButton:
        """A button that closes the card and asks."""
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        made.clicked.connect(self.close)
        made.clicked.connect(lambda: asked.emit(self._about))
        return made

    def _go_out(self, address: str) -> None:
        self.close()
        self.link_asked.emit(address)

    def _overlaps(self, clashing: Sequence[Occurrence]) -> str:
        """What takes the same time."""
        if not clashing:
            return ""
        phrases = self._phrases
        parts = [
            QCoreApplication.translate("Card", "{title} ({times})").format(
                title=phrases.title(other),
                times=phrases.times(other.start_in(phrases.zone), other.end_in(phrases.zone)),
            )
            for other in clashing
        ]
        return QCoreApplication.translate("Card", "At the same time: {events}").format(
            events=phrases.locale.createSeparatedList(parts)
        )

    def _labels(self) -> tuple[QLabel, ...]:
        return (
            self._title, self._when, self._elsewhere, self._detail, self._place, self._note, self._clash,
            self._status, self._calendar,
        )  # fmt: skip

    def _label(self, role: Type, *, soft: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(role))
        label.setProperty("soft", soft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _dress(self) -> None:
        for label in self._labels():
            palette = label.palette()
            ink = self._theme.colours.text_soft if label.property("soft") else self._theme.colours.text
            ink = self._theme.colours.warn if label is self._clash else ink
            palette.setColor(label.foregroundRole(), self._theme.paint(ink))
            label.setPalette(palette)
        self.update()

    def _own_time(self, occurrence: Occurrence) -> str:
        """The time in the event's own zone when its clock differs from ours."""
        if occurrence.kind is not TimeKind.TIMED or not occurrence.zone:
            return ""
        try:
            own: tzinfo = ZoneInfo(occurrence.zone)
        except (ZoneInfoNotFoundError, ValueError):
            return ""
        start, end = occurrence.start_in(own), occurrence.end_in(own)
        if start.utcoffset() == occurrence.start_in(self._phrases.zone).utcoffset():
            return ""
        return QCoreApplication.translate("Card", "{times} in {zone}").format(
            times=self._phrases.times(start, end), zone=occurrence.zone.rpartition("/")[2].replace("_", " ")
        )

    def _state(self, occurrence: Occurrence) -> str:
        word = status_word(occurrence.status)
        word = word[:1].upper() + word[1:]  # it begins a line
        if occurrence.pending:
            return QCoreApplication.translate("Card", "{status} · your change is waiting to be sent").format(
                status=word
            )
        return word


def _short(note: str) -> str:
    """The beginning of a long note; the whole of an appointment's own stands in its form."""
    lines = note.splitlines()
    kept = "\n".join(lines[:MOST_LINES])
    if len(kept) > MOST_LETTERS:
        kept = kept[:MOST_LETTERS].rpartition(" ")[0] or kept[:MOST_LETTERS]
    return kept if kept == note else kept.rstrip() + " …"


def _source(look: Look, names: str) -> str:
    """Where the event comes from; `names` are its calendars."""
    if look.read_only:
        return QCoreApplication.translate("Card", "{calendar} · read only").format(calendar=names)
    return names


def beside(block: QRect, size: QSize, screen: QRect, *, rtl: bool) -> QPoint:
    """Where a card of `size` goes: at the block's far side, else its near side, else over it; always on the screen."""
    gap = SPACE.m
    after, before = block.right() + gap, block.left() - gap - size.width()
    first, second = (before, after) if rtl else (after, before)
    fits = [x for x in (first, second) if screen.left() <= x and x + size.width() <= screen.right() + 1]
    x = fits[0] if fits else block.center().x() - size.width() // 2
    return QPoint(
        min(max(x, screen.left()), screen.right() + 1 - size.width()),
        min(max(block.top(), screen.top()), screen.bottom() + 1 - size.height()),
    )
