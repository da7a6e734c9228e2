"""How a reminder reaches the person: the system's notification, a card in the window, or both; and how much it says.

A card stands where the system shows no notification, or shows one that can't be answered. What names a patient is
taken back as soon as names are hidden or the store is locked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.platform.notifications import Notification, Notifier
from desktop.reminders.choices import Choices
from desktop.reminders.plan import LATE
from storage.records.times import DAY
from ui.models.phrases import Phrases
from ui.reminders import words
from ui.reminders.level import Level
from ui.reminders.port import Abilities, Answer, Card, DayAhead, Due, Together, key_of
from ui.shoulder import Shoulder

MOST_AT_ONCE: Final = 3
"""More reminders than this at one moment are told as one."""
_RANK: Final = {level: rank for rank, level in enumerate(Level)}


@dataclass(slots=True)
class _Shown:
    """Something that may still be on the screen."""

    card: Card = field(repr=False)
    level: Level
    at: int
    """UTC seconds at which it was told."""
    in_window: bool


class Telling(QObject):
    """`onlookers` says whether others may look at the screen, `visible` whether a window is in front."""

    answered = Signal(str, str)
    """A key and an `Answer`."""
    changed = Signal()
    """Other cards are to stand in the windows."""

    def __init__(
        self,
        notifier: Notifier,
        shoulder: Shoulder,
        onlookers: Callable[[], bool],
        visible: Callable[[], bool],
        parent: QObject | None = None,
        *,
        tray: bool = False,
    ) -> None:
        super().__init__(parent)
        self._notifier, self._shoulder, self._onlookers, self._visible = notifier, shoulder, onlookers, visible
        self._tray = tray
        self._locked = False
        self._shown: dict[str, _Shown] = {}
        notifier.acted.connect(self._acted)
        notifier.closed.connect(self._closed)
        shoulder.changed.connect(self._names_changed)

    def cards(self) -> tuple[Card, ...]:
        """What stands in the windows, the newest last."""
        return tuple(one.card for one in self._shown.values() if one.in_window)

    def abilities(self) -> Abilities:
        """What this system can do."""
        notifier = self._notifier
        stays = sys.platform == "darwin"
        return Abilities(notifier.shows, notifier.has_buttons, notifier.can_be_silent, self._tray, stays)

    def can_tell(self) -> bool:
        """Whether anything would be seen now: while it is locked no window is there to hold a card."""
        return not self._locked or self._notifier.shows

    def tell(self, due: tuple[Due, ...], now: int, choices: Choices, zone: tzinfo) -> None:
        """Tell these now (UTC seconds); many at once are told as one."""
        if len(due) > MOST_AT_ONCE:
            first = min(one.start for one in due)
            self._show(Together(f"together-{now}", len(due), first), now, choices, zone)
            return
        for one in due:
            self._show(one, now, choices, zone)

    def tell_day(self, ahead: DayAhead, now: int, zone: tzinfo) -> None:
        """Tell the day: quietly in the window, by the system only where no window is in sight."""
        title, lines = words.told(ahead, Level.TIME, _phrases(zone))
        self._shown[key_of(ahead)] = _Shown(ahead, Level.TIME, now, in_window=True)
        if not self._visible():
            self._notifier.tell(Notification(key_of(ahead), title, "\n".join(lines), silent=True))
        self.changed.emit()

    def try_out(self, now: int, choices: Choices, zone: tzinfo) -> None:
        """Show an invented reminder as they are shown now."""
        self._show(words.invented(now), now, choices, zone)

    def remove(self, key: str) -> None:
        """The person answered it."""
        if self._shown.pop(key, None) is not None:
            self._notifier.take_back(key)
            self.changed.emit()

    def keep_only(self, planned: set[str], now: int, zone: tzinfo) -> None:
        """Take back what is cancelled, moved or over."""
        today = datetime.fromtimestamp(now, zone).date()
        for key, one in tuple(self._shown.items()):
            if not _stays(one, planned, now, today):
                self.remove(key)

    def lock(self) -> None:
        """Nothing that says more than a time stays anywhere."""
        self._locked = True
        self._take_back(Level.TIME)
        self._shown = {key: one for key, one in self._shown.items() if not one.in_window}
        self.changed.emit()

    def unlock(self) -> None:
        """Windows are there again."""
        self._locked = False

    def _show(self, card: Due | Together, now: int, choices: Choices, zone: tzinfo) -> None:
        key, level = card.key, self._level(choices)
        title, lines = words.told(card, level, _phrases(zone))
        answers = words.answers(card, now) if isinstance(card, Due) and card.key != words.SAMPLE else ()
        in_window = not self._locked and not (self._notifier.shows and self._notifier.has_buttons)
        self._shown[key] = _Shown(card, level, now, in_window)
        if not in_window or not self._visible():
            self._notifier.tell(
                Notification(
                    key,
                    title,
                    "\n".join(lines),
                    tuple((answer.value, said) for answer, said in answers),
                    silent=self._locked or not choices.sound,
                    fleeting=level is Level.NAMES,
                )
            )
        if in_window:
            self.changed.emit()

    def _level(self, choices: Choices) -> Level:
        """As much as was chosen, and no more than who looks on may read."""
        if self._locked or self._onlookers():
            return Level.TIME
        allowed = Level.TITLES if self._shoulder.hidden else Level.NAMES
        return max(choices.level, allowed, key=_RANK.__getitem__)

    def _names_changed(self, hidden: bool) -> None:
        if hidden:
            self._take_back(Level.TITLES)

    def _take_back(self, allowed: Level) -> None:
        """Remove every notification that says more than is allowed; cards are worded anew by their windows."""
        for key, one in tuple(self._shown.items()):
            if _RANK[one.level] < _RANK[allowed]:
                self._notifier.take_back(key)
                if not one.in_window:
                    del self._shown[key]

    def _acted(self, key: str, button: str) -> None:
        shown = self._shown.get(key)
        card_stands = shown is not None and shown.in_window
        self.answered.emit(key, button or (Answer.LOOK if card_stands else Answer.OPEN))

    def _closed(self, key: str) -> None:
        if key in self._shown and not self._shown[key].in_window:
            del self._shown[key]


def _phrases(zone: tzinfo) -> Phrases:
    return Phrases(QLocale(), zone)


def _stays(one: _Shown, planned: set[str], now: int, today: date) -> bool:
    card = one.card
    match card:
        case DayAhead():
            return card.day == today
        case Together():
            return now < max(card.start, one.at) + LATE
        case Due():
            near = now < max(card.start, one.at) + (DAY if card.all_day else LATE)
            return near and (card.key in planned or card.key == words.SAMPLE)
