"""A stand-in for the publishing port: an invented practitioner's accounts, and a note of everything that is asked."""

from __future__ import annotations

from dataclasses import replace

from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId
from storage.records.publishing import Choice, Level, Outgoing, PublishedEvent, allowed_level
from sync.providers.scopes import scopes_of
from tests.ui.stand_ins import NOW, SINCE
from ui.ports import Outcome
from ui.publishing.port import Preview, Publication, Publishing, ScopeRow, Trouble

HOUR = 3600
NINE = NOW - NOW % 86_400 + 8 * HOUR
_SAID = {
    Level.BUSY: ("Busy", "Busy", "Busy"),
    Level.VISIT_TYPE: ("Massage", "First visit", "Massage"),
    Level.INITIALS: ("A. L. · Massage", "B. O. · First visit", "C. M. · Massage"),
    Level.FULL: ("Ada Lind · Massage", "Ben Okafor · First visit", "Cleo Marsh · Massage"),
}


def account(provider: ProviderName, id: str = "a-home", label: str = "m.adebayo@mail.example") -> Account:
    return Account(AccountId(id), provider, "https://calendar.example", label, label)


def publication(provider: ProviderName = ProviderName.GOOGLE, **more: object) -> Publication:
    """An account that is written to and well, unless told."""
    granted = {
        ProviderName.GOOGLE: (
            "openid",
            "https://www.googleapis.com/auth/calendar.calendarlist.readonly",
            "https://www.googleapis.com/auth/calendar.events.readonly",
            "https://www.googleapis.com/auth/calendar.app.created",
        ),
        ProviderName.MICROSOFT: ("openid", "Calendars.ReadBasic", "Calendars.ReadWrite"),
    }.get(provider, ())
    on = bool(more.get("on", True))
    rows = tuple(
        ScopeRow(one.scope, one.asked, one.granted, one.used) for one in scopes_of(provider, granted, write=on)
    )
    made = Publication(
        account(provider),
        on=True,
        since=SINCE,
        stands=True,
        choice=Choice(),
        level=Level.BUSY,
        calendar="Practice",
        there=41,
        last_success=NOW - 600,
        scopes=rows,
        permissions="https://permissions.example" if rows else "",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # members of the record


OFFLINE = Trouble("Offline", (("code", "no-connection"), ("host", "calendar.example")), NOW - 300)
NO_LEAVE = Trouble("Refused", (("code", "write-scope-missing"), ("host", "calendar.example")), NOW, needs_sign_in=True)


class FakePublishing(Publishing):
    """`asked` notes every act; a choice takes effect at once."""

    def __init__(self, *held: Publication) -> None:
        super().__init__()
        self.held = held
        self.asked: list[tuple[object, ...]] = []

    def publications(self) -> tuple[Publication, ...]:
        return self.held

    def become(self, *held: Publication) -> None:
        self.held = held
        self.changed.emit()

    def preview(self, account: AccountId, choice: Choice) -> Preview:
        one = next(one for one in self.held if one.account.id == account)
        level = allowed_level(choice.level, one.levels)
        said, place = _SAID[level], "Room 2" if level is Level.FULL else ""
        events = tuple(
            PublishedEvent(NINE + hour * HOUR, NINE + hour * HOUR + 2700, what, place, alarm=choice.alarm)
            for hour, what in zip((0, 2, 27), said, strict=True)
        )
        body = '{"summary":"%s","location":"%s"}'
        outgoing = tuple(
            Outgoing("POST", "/calendars/{calendar}/events", "application/json", (body % (one.summary, place)).encode())
            for one in events
        )
        return Preview("Practice", outgoing, events)

    def choose(self, account: AccountId, choice: Choice) -> None:
        self.asked.append(("choose", account, choice))
        level = {one.account.id: allowed_level(choice.level, one.levels) for one in self.held}
        self.become(*(replace(one, choice=choice, level=level[one.account.id]) for one in self.held))

    def turn(self, account: AccountId, on: bool) -> None:
        self.asked.append(("turn", account, on))

    def bring_up(self, account: AccountId) -> None:
        self.asked.append(("bring-up", account))

    def recall(self, account: AccountId) -> None:
        self.asked.append(("recall", account))

    def sign_in_again(self, account: AccountId) -> None:
        self.asked.append(("sign-in", account))

    def give_back(self, account: AccountId) -> None:
        self.asked.append(("give-back", account))

    def leave_behind(self, account: AccountId) -> None:
        self.asked.append(("leave-behind", account))

    def cancel(self) -> None:
        self.asked.append(("cancel",))

    def end(self, outcome: Outcome) -> None:
        self.finished.emit(outcome)
