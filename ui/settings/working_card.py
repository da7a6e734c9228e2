"""When the practitioner works: hours and days. The calendar shades the rest, and free time is looked for within."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from storage import working_time
from storage.working_time import OPENING
from ui.panes.card import Card
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.ports import Settings
from ui.said import hint
from ui.settings import keys
from ui.settings.choices import Choice
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate

STEP = 30
_DAY = 24 * 60


class WorkingCard(Card):
    """Keeps what is chosen at once."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        locale = QLocale()
        kept = working_time.loads(settings.get(keys.WORKING) or "")
        self._locale_days = frozenset(day.value for day in locale.weekdays())
        days = frozenset(kept) if kept is not None else self._locale_days
        start, end = next(iter(kept.values()), OPENING) if kept is not None else OPENING
        self.start = self._chooser(theme, range(0, _DAY, STEP), start, locale)
        self.end = self._chooser(theme, range(STEP, _DAY + 1, STEP), end, locale)
        hours = QWidget(self)
        row = QHBoxLayout(hours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self.start)
        row.addWidget(Label("–", theme, parent=hours))
        row.addWidget(self.end)
        self.days = {day: self._day(day, locale, on=day in days) for day in _week(locale)}
        week = QWidget(self)
        line = QHBoxLayout(week)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.xs)
        for button in self.days.values():
            line.addWidget(button)
        self.body.addWidget(
            Choice(
                translate("WorkingCard", "Working hours"),
                translate("WorkingCard", "Other hours are shaded, and free time is looked for within these."),
                hours,
                theme,
            )
        )
        self.start.setAccessibleName(translate("WorkingCard", "Work begins"))
        self.end.setAccessibleName(translate("WorkingCard", "Work ends"))
        self.body.addWidget(Choice(translate("WorkingCard", "Working days"), "", week, theme))

    def _chooser(self, theme: Theme, minutes: range, chosen: int, locale: QLocale) -> Chooser:
        made = Chooser(theme)
        made.setFixedWidth(112)
        made.setMaxVisibleItems(16)
        for minute in sorted({*minutes, chosen}):
            midnight = minute == _DAY
            words = translate("WorkingCard", "Midnight") if midnight else _clock(minute, locale)
            made.addItem(words, minute)
        made.setCurrentIndex(made.findData(chosen))
        made.activated.connect(self._keep)
        return made

    def _day(self, day: int, locale: QLocale, *, on: bool) -> QToolButton:
        made = QToolButton(self)
        made.setText(locale.standaloneDayName(day, QLocale.FormatType.NarrowFormat))
        made.setAccessibleName(locale.standaloneDayName(day))
        made.setToolTip(hint(made.accessibleName()))
        made.setCheckable(True)
        made.setChecked(on)
        made.setProperty("marked", True)
        made.clicked.connect(self._keep)
        return made

    def _keep(self, *_what: object) -> None:
        start, end = int(self.start.currentData()), int(self.end.currentData())
        if end <= start:
            end = min(start + STEP, _DAY)
            self.end.setCurrentIndex(max(self.end.findData(end), 0))
            end = int(self.end.currentData())
        if end <= start:
            return
        days = frozenset(day for day, button in self.days.items() if button.isChecked())
        self._settings.put(keys.WORKING, working_time.dumps((start, end), days))


def _week(locale: QLocale) -> list[int]:
    """ISO weekdays from the locale's first one."""
    first = locale.firstDayOfWeek().value
    return [(first - 1 + ahead) % 7 + 1 for ahead in range(7)]


def _clock(minute: int, locale: QLocale) -> str:
    return locale.toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
