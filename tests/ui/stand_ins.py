"""Stand-ins for the window's ports: an invented practitioner's accounts, and a note of everything that is asked for."""

from __future__ import annotations

import json

from storage.records.accounts import Account, Health, ProviderName, SourceState
from storage.records.calendars import Calendar, RemoteCalendar
from storage.records.consents import ConsentRecord, Decision, Purpose, Scope
from storage.records.ids import AccountId, CalendarId, RecordId, RemoteId
from ui.ports import AccountRow, Act, CalendarRow, Commands, Connection, Keys, Ledger, Links, Outcome, Settings, Sources

NOW = 1795516920
"""2026-11-24, 10:42 in UTC: a Tuesday."""
SINCE = NOW - 21 * 86_400


def calendar_row(
    account: str,
    calendar: str,
    name: str,
    colour: str,
    place: int,
    *,
    show: bool = True,
    keep: bool = True,
    state: SourceState | None = None,
) -> CalendarRow:
    """One calendar of this account, decided three weeks ago."""
    record = Calendar(CalendarId(calendar), AccountId(account), RemoteCalendar(RemoteId(name), name, colour), place)
    well = SourceState(record.id, Health.WELL if show else Health.NEVER, NOW - 60 if show else 0)
    return CalendarRow(record, show, keep, state or well, SINCE if show else 0, SINCE if keep else 0)


def account(account: str, provider: ProviderName, base: str, label: str, *calendars: CalendarRow) -> AccountRow:
    """An account with these calendars."""
    return AccountRow(Account(AccountId(account), provider, base, label, label), write=False, calendars=calendars)


def practitioner() -> tuple[AccountRow, ...]:
    """Three accounts as a practitioner has them, all well."""
    return (
        account(
            "a-practice",
            ProviderName.PRACTICE,
            "https://my.practice.example",
            "Lindenhof Practice",
            calendar_row("a-practice", "c-practice", "My appointments", "#2f6fde", 0),
        ),
        account(
            "a-home",
            ProviderName.ICLOUD,
            "https://caldav.icloud.com",
            "m.adebayo@icloud.example",
            calendar_row("a-home", "c-home", "Family", "#f0a020", 1),
            calendar_row("a-home", "c-choir", "Choir", "#8a4fd0", 2, keep=False),
            calendar_row("a-home", "c-birthdays", "Birthdays", "#b83280", 3, show=False, keep=False),
        ),
        account(
            "a-team",
            ProviderName.CALDAV,
            "https://cloud.study.example",
            "mira@cloud.study.example",
            calendar_row("a-team", "c-team", "Study group on chronic pain", "#16a07a", 4),
            calendar_row("a-team", "c-rooms", "Rooms", "", 5, show=False, keep=False),
        ),
    )


def with_state(
    accounts: tuple[AccountRow, ...], calendar: str, health: Health, last_success: int = NOW - 7200, **detail: object
) -> tuple[AccountRow, ...]:
    """The same accounts with this calendar faring otherwise."""
    state = SourceState(CalendarId(calendar), health, last_success, NOW - 60, json.dumps(detail) if detail else "")
    return tuple(
        row._replace(
            calendars=tuple(one._replace(state=state) if one.calendar.id == calendar else one for one in row.calendars),
        )
        for row in accounts
    )


class FakeSources(Sources):
    """Accounts that a test can change."""

    def __init__(self, accounts: tuple[AccountRow, ...] = ()) -> None:
        super().__init__()
        self.rows = accounts
        self.facts: tuple[Connection, ...] = ()

    def accounts(self) -> tuple[AccountRow, ...]:
        return self.rows

    def last_success(self) -> int:
        return min((one.state.last_success for row in self.rows for one in row.calendars if one.show), default=0)

    def connections(self) -> tuple[Connection, ...]:
        return self.facts

    def become(self, accounts: tuple[AccountRow, ...]) -> None:
        self.rows = accounts
        self.changed.emit()

    def decide(self, scope: Scope, given: bool) -> None:
        """What the store would hold after this decision."""
        self.become(
            tuple(
                row._replace(calendars=tuple(_decided(one, scope, given) for one in row.calendars)) for row in self.rows
            )
        )


def _decided(row: CalendarRow, scope: Scope, given: bool) -> CalendarRow:
    if row.calendar.id != scope.subject:
        return row
    if scope.purpose is Purpose.SHOW:
        keep = row.keep and given
        return row._replace(
            show=given, keep=keep, show_since=NOW, keep_since=row.keep_since if keep == row.keep else NOW
        )
    return row._replace(keep=given, keep_since=NOW)


class FakeSettings(Settings):
    """Settings in memory."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def put(self, key: str, value: str) -> None:
        self.kept[key] = value
        self.changed.emit(key)


class FakeLedger(Ledger):
    """A few decisions."""

    def __init__(self) -> None:
        super().__init__()
        self.holds = True
        self.saved: list[tuple[str, str]] = []
        self.records = tuple(
            ConsentRecord(place, RecordId(f"r-{place}"), scope, decision, NOW - ago, "0" * 64, "{}", "0" * 64, "1" * 64)
            for place, (scope, decision, ago) in enumerate(
                (
                    (Scope(AccountId("a-home"), Purpose.LIST), Decision.GIVEN, 21 * 86_400),
                    (Scope(CalendarId("c-home"), Purpose.SHOW), Decision.GIVEN, 21 * 86_400),
                    (Scope(CalendarId("c-home"), Purpose.KEEP), Decision.GIVEN, 21 * 86_400),
                    (Scope(CalendarId("c-choir"), Purpose.KEEP), Decision.WITHDRAWN, 3 * 86_400),
                    (Scope(CalendarId("c-forgotten"), Purpose.SHOW), Decision.EXPIRED, 60),
                )
            )
        )

    def history(self) -> tuple[ConsentRecord, ...]:
        return self.records[::-1]

    def intact(self) -> bool:
        return self.holds

    def receipt(self, record: RecordId) -> str:
        return f"<h1>Receipt</h1><p>{record}</p>"

    def save_receipt(self, record: RecordId, path: str) -> None:
        self.saved.append((record, path))


class FakeKeys(Keys):
    """A keyring and a passphrase; notes what is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []

    def ways(self) -> tuple[str, ...]:
        return ("keyring", "passphrase")

    def change_passphrase(self, new: str) -> None:
        self.asked.append(("passphrase", new))
        self.finished.emit(Outcome(Act.KEYS))

    def new_recovery_code(self) -> None:
        self.code_made.emit("ABCD-EFGH")

    def back_up(self) -> None:
        self.asked.append(("backup",))
        self.finished.emit(Outcome(Act.KEYS, "StoreUnwritable"))


class FakeLinks(Links):
    """Opens nothing, and owns one host."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def own(self, address: str) -> bool:
        return address.startswith("https://my.practice.example/")

    def open(self, address: str) -> None:
        self.opened.append(address)


class FakeCommands(Commands):
    """Writes down what it is asked."""

    def __init__(self, sources: FakeSources) -> None:
        super().__init__()
        self.sources = sources
        self.asked: list[tuple[object, ...]] = []

    def sync_now(self) -> None:
        self.asked.append(("sync",))

    def set_consent(self, scope: Scope, given: bool) -> None:
        self.asked.append(("consent", scope.id, given))
        self.sources.decide(scope, given)

    def connect_practice(self, base: str, ca_pem: str) -> None:
        self.asked.append(("practice", base, ca_pem))

    def connect_google(self) -> None:
        self.asked.append(("google",))

    def connect_microsoft(self) -> None:
        self.asked.append(("microsoft",))

    def connect_icloud(self, user: str, password: str) -> None:
        self.asked.append(("icloud", user, password))

    def connect_subscription(self, address: str) -> None:
        self.asked.append(("subscription", address))

    def connect_caldav(self, url: str, user: str, password: str, ca_pem: str) -> None:
        self.asked.append(("caldav", url, user, password, ca_pem))

    def disconnect_account(self, account: str) -> None:
        self.asked.append(("disconnect", account))

    def cancel(self) -> None:
        self.asked.append(("cancel",))

    def open_sample(self) -> None:
        self.asked.append(("sample",))

    def confirm_empty(self, calendar: str, yes: bool) -> None:
        self.asked.append(("confirm", calendar, yes))


def fresh(accounts: tuple[AccountRow, ...]) -> tuple[AccountRow, ...]:
    """The same accounts, about which nothing was ever decided."""
    return tuple(
        row._replace(
            calendars=tuple(one._replace(show=False, keep=False, show_since=0, keep_since=0) for one in row.calendars),
        )
        for row in accounts
    )
