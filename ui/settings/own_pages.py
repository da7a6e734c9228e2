"""The settings pages that are about this computer: security, appearance, language and time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from resources.translations import LANGUAGES
from storage.records.managed import FREE, Managed
from ui.panes.buttons import push_button
from ui.ports import Keys, Settings
from ui.settings import keys
from ui.settings.choices import Choice, card, one_of, switch
from ui.settings.keys_card import KeysCard
from ui.settings.pages import Page
from ui.settings.working_card import WorkingCard
from ui.shoulder import Shoulder
from ui.theme import Theme
from ui.tokens import Scheme
from ui.wording_managed import locked

translate = QCoreApplication.translate

_MINUTES = (2, 5, 10, 15, 30, 60)


class SecurityPage(Page):
    """When the program locks, and what may be read over a shoulder."""

    lock_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        shoulder: Shoulder,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        ways: Keys | None = None,
        managed: Managed = FREE,
    ) -> None:
        super().__init__(
            translate("SecurityPage", "Security"),
            translate("SecurityPage", "Your schedule is encrypted here. Locking closes it and drops its key."),
            theme,
            parent,
        )
        offers = [
            (str(minutes), translate("SecurityPage", "After %n minute(s)", None, minutes)) for minutes in _MINUTES
        ]
        offers.append(("0", translate("SecurityPage", "Only with the screen")))
        offers = [(minutes, words) for minutes, words in offers if managed.idle(int(minutes)) == int(minutes)]
        limit = locked(managed) if managed.longest_idle else ""
        lock = push_button(translate("SecurityPage", "Lock now"), self.lock_wanted, self)
        self.idle = one_of(settings, theme, keys.IDLE_MINUTES, offers, str(managed.idle(keys.IDLE_OTHERWISE)))
        self.glance = switch(
            "",
            theme,
            on=settings.get(keys.GLANCE) == "1",
            turned=lambda on: settings.put(keys.GLANCE, "1" if on else "0"),
        )
        self.names = switch("", theme, on=shoulder.chosen, turned=shoulder.choose)
        shoulder.set_.connect(self.names.show_as)
        self.cards.addWidget(
            card(
                theme,
                Choice(
                    translate("SecurityPage", "Lock when I do nothing"),
                    limit
                    or translate("SecurityPage", "It also locks when the computer sleeps and when its screen locks."),
                    self.idle,
                    theme,
                ),
                Choice(
                    translate("SecurityPage", "Today at a glance while locked"),
                    translate(
                        "SecurityPage", "Times and kinds of visits, behind a button on the lock page. Never names."
                    ),
                    self.glance,
                    theme,
                ),
                Choice(translate("SecurityPage", "Lock"), "", lock, theme),
            )
        )
        self.cards.addWidget(
            card(
                theme,
                Choice(
                    translate("SecurityPage", "Hide patients' names"),
                    translate(
                        "SecurityPage",
                        "For screens that others see. Tap F8 to change it; hold F8 to look.",
                    ),
                    self.names,
                    theme,
                ),
            )
        )
        self.password = _password(settings, theme)
        self.cards.addWidget(card(theme, self.password))
        if ways is not None:
            self.cards.addWidget(KeysCard(ways, theme, self))


def _password(settings: Settings, theme: Theme) -> Choice:
    """When to be reminded of the practice password (P3). There is no field for it anywhere."""
    offers = [(str(days), translate("SecurityPage", "After %n day(s)", None, days)) for days in (30, 60, 90, 180, 365)]
    offers.append(("0", translate("SecurityPage", "Never")))
    return Choice(
        translate("SecurityPage", "Remind me to change my practice password"),
        translate("SecurityPage", "You change it on your practice's own page. We never ask for it by phone or mail."),
        one_of(settings, theme, keys.PASSWORD_DAYS, offers, str(keys.PASSWORD_DAYS_OTHERWISE)),
        theme,
    )


class AppearancePage(Page):
    """Light, dark, or as the system wishes."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AppearancePage", "Appearance"),
            translate("AppearancePage", "Sizes of type follow the system."),
            theme,
            parent,
        )
        offers = [
            ("", translate("AppearancePage", "As the system")),
            (Scheme.LIGHT, translate("AppearancePage", "Light")),
            (Scheme.DARK, translate("AppearancePage", "Dark")),
            (Scheme.HIGH_LIGHT, translate("AppearancePage", "Light, high contrast")),
            (Scheme.HIGH_DARK, translate("AppearancePage", "Dark, high contrast")),
        ]
        self.scheme = one_of(settings, theme, keys.SCHEME, offers)
        self.cards.addWidget(card(theme, Choice(translate("AppearancePage", "Colours"), "", self.scheme, theme)))


class LanguagePage(Page):
    """The language of the words, and a second time zone beside the hours."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("LanguagePage", "Language & time"),
            translate("LanguagePage", "Dates, first day of the week and 12 or 24 hours follow the system."),
            theme,
            parent,
        )
        offers = [("", translate("LanguagePage", "As the system"))]
        offers += [(code, _native(code)) for code in LANGUAGES]
        self.language = one_of(settings, theme, keys.LANGUAGE, offers)
        zones = [("", translate("LanguagePage", "None"))]
        zones += [(zone, zone.replace("_", " ")) for zone in _zones()]
        self.zone = one_of(settings, theme, keys.SECOND_ZONE, zones)
        self.zone.setMaxVisibleItems(16)
        self.cards.addWidget(
            card(
                theme,
                Choice(
                    translate("LanguagePage", "Language"),
                    translate("LanguagePage", "Windows that you open from now on speak it."),
                    self.language,
                    theme,
                ),
                Choice(
                    translate("LanguagePage", "Second time zone"),
                    translate("LanguagePage", "Its hours are shown beside yours in day and week."),
                    self.zone,
                    theme,
                ),
            )
        )
        self.working = WorkingCard(settings, theme, self)
        self.cards.addWidget(self.working)


def _native(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _zones() -> list[str]:
    """Zones that are places (`Europe/Berlin`), without the old aliases."""
    every = (bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
    parts = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    return sorted(zone for zone in every if zone.startswith(parts))
