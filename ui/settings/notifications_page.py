"""The settings page about reminders: when, how much they say, when they are quiet, and the day's summary."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QPushButton, QWidget

from ui.panes.chooser import Chooser
from ui.panes.switch import Switch
from ui.ports import Settings
from ui.reminders.level import Level
from ui.reminders.port import Abilities, Reminders
from ui.said import filled
from ui.settings import keys
from ui.settings.choices import Choice, card, one_of, switch
from ui.settings.pages import Page
from ui.theme import Theme

translate = QCoreApplication.translate

_MINUTES = (5, 10, 15, 20, 30, 45, 60)
_EVENING, _NIGHT, _MORNING = 20 * 60, 22 * 60, 7 * 60
_QUIET = ((_EVENING, _MORNING), (21 * 60, _MORNING), (_NIGHT, 6 * 60), (_NIGHT, 8 * 60), (18 * 60, 8 * 60))
_DAY_FROM = (0, 5 * 60, 6 * 60, 7 * 60, 8 * 60, 9 * 60, 10 * 60)


class NotificationsPage(Page):
    """What is chosen holds at once. What this system can't do is not offered."""

    def __init__(
        self, settings: Settings, reminders: Reminders | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("NotificationsPage", "Notifications"),
            translate("NotificationsPage", "Reminders are made on this computer and sent nowhere."),
            theme,
            parent,
        )
        self._settings, self._reminders = settings, reminders
        can = Abilities() if reminders is None else reminders.abilities()
        self._add_reminders(settings)
        self._add_words(settings, can)
        self._add_quiet(settings)
        self._add_day(settings, can)

    def _add_reminders(self, settings: Settings) -> None:
        before = [("0", translate("NotificationsPage", "At the start"))]
        before += [(str(n), translate("NotificationsPage", "%n minute(s) before", None, n)) for n in _MINUTES]
        off = (keys.OFF, translate("NotificationsPage", "Off"))
        day = ("1440", translate("NotificationsPage", "A day before"))
        nine, six = _clock(9 * 60), _clock(18 * 60)
        whole = [
            off,
            ("-540", filled(translate("NotificationsPage", "At %1 that day"), nine)),
            ("360", filled(translate("NotificationsPage", "At %1 the day before"), six)),
        ]
        self.practice = one_of(settings, self.theme, keys.REMIND_PRACTICE, [off, *before], "10")
        self.own = one_of(settings, self.theme, keys.REMIND_OWN, [off, *before, day], keys.OFF)
        self.all_day = one_of(settings, self.theme, keys.REMIND_ALL_DAY, whole, keys.OFF)
        self.cards.addWidget(
            card(
                self.theme,
                Choice(translate("NotificationsPage", "Appointments"), "", self.practice, self.theme),
                Choice(
                    translate("NotificationsPage", "Events of my own calendars"),
                    translate("NotificationsPage", "Your calendars may remind you by themselves, on your phone too."),
                    self.own,
                    self.theme,
                ),
                Choice(translate("NotificationsPage", "All-day events"), "", self.all_day, self.theme),
            )
        )

    def _add_words(self, settings: Settings, can: Abilities) -> None:
        levels = [
            (Level.NAMES.value, translate("NotificationsPage", "Everything, with names")),
            (Level.TITLES.value, translate("NotificationsPage", "Everything but patients' names")),
            (Level.VISITS.value, translate("NotificationsPage", "Kinds of visit alone")),
            (Level.TIME.value, translate("NotificationsPage", "Only the time")),
        ]
        self.level = one_of(settings, self.theme, keys.REMINDERS_SAY, levels, Level.VISITS.value)
        self.locked = self._switch(keys.REMIND_LOCKED, otherwise=True)
        choices = [
            Choice(
                translate("NotificationsPage", "What they say"),
                translate(
                    "NotificationsPage",
                    "Never names while they are hidden, and only the time while you present. Your system may keep a "
                    "notification: titles of your own events are in one only if you choose it.",
                ),
                self.level,
                self.theme,
            ),
            Choice(
                translate("NotificationsPage", "Remind me while it is locked"),
                translate("NotificationsPage", "Without a sound, and with the time alone."),
                self.locked,
                self.theme,
            ),
        ]
        self.sound: Switch | None = None
        if can.sound:
            self.sound = self._switch(keys.REMIND_SOUND, otherwise=False)
            choices.append(Choice(translate("NotificationsPage", "Sound"), "", self.sound, self.theme))
        self.trial = QPushButton(translate("NotificationsPage", "Show me one"), self)
        self.trial.setAutoDefault(False)
        if self._reminders is not None:
            self.trial.clicked.connect(self._reminders.try_out)
        where = (
            translate("NotificationsPage", "It comes as your system shows notifications.")
            if can.system
            else translate("NotificationsPage", "This system shows no notifications: it stands in the window.")
        )
        choices.append(Choice(translate("NotificationsPage", "Try it"), where, self.trial, self.theme))
        self.cards.addWidget(card(self.theme, *choices))

    def _add_quiet(self, settings: Settings) -> None:
        spans = [("", translate("NotificationsPage", "None"))]
        spans += [(f"{first}-{until}", _span(first, until)) for first, until in _QUIET]
        self.quiet = _with_kept(one_of(settings, self.theme, keys.QUIET_HOURS, spans), settings, keys.QUIET_HOURS)
        self.cards.addWidget(
            card(
                self.theme,
                Choice(
                    translate("NotificationsPage", "Quiet hours"),
                    translate("NotificationsPage", "What is near when they end is told then."),
                    self.quiet,
                    self.theme,
                ),
            )
        )

    def _add_day(self, settings: Settings, can: Abilities) -> None:
        from_when = [(keys.OFF, translate("NotificationsPage", "Off"))]
        from_when += [
            (str(minute), filled(translate("NotificationsPage", "From %1 on"), _clock(minute))) for minute in _DAY_FROM
        ]
        self.day = one_of(settings, self.theme, keys.DAY_SUMMARY, from_when, str(6 * 60))
        choices = [
            Choice(
                translate("NotificationsPage", "The day at its start"),
                translate("NotificationsPage", "Once a day: how many appointments, from when, and what changed."),
                self.day,
                self.theme,
            )
        ]
        self.stay: Switch | None = None
        if can.tray:
            self.stay = self._switch(keys.STAY_IN_TRAY, otherwise=can.stays)
            choices.append(
                Choice(
                    translate("NotificationsPage", "Stay when the window is closed"),
                    translate("NotificationsPage", "In the tray, so that it can remind you."),
                    self.stay,
                    self.theme,
                )
            )
        self.cards.addWidget(card(self.theme, *choices))

    def _switch(self, key: str, *, otherwise: bool) -> Switch:
        kept = self._settings.get(key)
        on = kept == "1" if kept in {"0", "1"} else otherwise
        return switch("", self.theme, on=on, turned=lambda on: self._settings.put(key, "1" if on else "0"))


def _with_kept(chooser: Chooser, settings: Settings, key: str) -> Chooser:
    """Hours that were chosen elsewhere (the command line) stand in the list too."""
    kept = settings.get(key) or ""
    first, dash, until = kept.partition("-")
    if dash and first.isdecimal() and until.isdecimal() and chooser.findData(kept) < 0:
        chooser.addItem(_span(int(first) % 1440, int(until) % 1440), kept)
        chooser.setCurrentIndex(chooser.count() - 1)
    return chooser


def _clock(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def _span(first: int, until: int) -> str:
    return filled(translate("NotificationsPage", "%1 – %2"), _clock(first), _clock(until))
