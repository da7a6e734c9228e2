"""The few things a window needs from outside. `desktop.feeds` and `desktop.commands` give them; tests give fakes.

Everything here lives on the GUI thread and answers at once: reads come from the store, acts return immediately and
their outcome arrives as a signal. Signals carry frozen records only.
"""

from __future__ import annotations

from datetime import date, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from storage.named_tuple import NamedTuple
from storage.records.accounts import Account, SourceState
from storage.records.calendars import Calendar
from storage.records.consents import ConsentRecord, Scope
from storage.records.events import Occurrence
from storage.records.ids import RecordId
from storage.records.managed import FREE, Managed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storage.records.details import Details
    from storage.records.stretches import Stretch
    from ui.conflicts.port import Conflicts
    from ui.documents.port import Documents
    from ui.editing.port import Editing
    from ui.leaving.port import Leaving
    from ui.privacy.port import Privacy
    from ui.publishing.port import Publishing
    from ui.reminders.port import Reminders
    from ui.search.port import Search
    from ui.sharing.port import Sharing
    from ui.story.port import Story
    from ui.support.port import Support
    from ui.surveys.port import Surveys
    from ui.updates.port import Updates


class CalendarRow(NamedTuple):
    """One calendar in the sidebar and on the consent page."""

    calendar: Calendar
    show: bool
    keep: bool
    state: SourceState
    show_since: int = 0
    """UTC seconds of the decision that is in force, 0 if never decided."""
    keep_since: int = 0


class AccountRow(NamedTuple):
    """One account with its calendars, in the order to show them."""

    account: Account
    write: bool
    calendars: tuple[CalendarRow, ...]


class Progress(NamedTuple):
    """How far the running passes are. `expected` is 0 while unknown."""

    running: bool
    done: int = 0
    expected: int = 0
    label: str = ""
    """The calendar's name that is being filled, for the progress bar's text."""


class Connection(NamedTuple):
    """How a host last proved who it is: what the lock in the status bar says (P1)."""

    host: str
    tls: str
    """As the TLS library names it: `TLSv1.3`."""
    issuer: str
    """Who signed the host's certificate, by organisation or common name."""
    at: int
    """UTC seconds of the handshake."""


class Act(StrEnum):
    """What the person asked for; an outcome names it."""

    SYNC = "sync"
    CONSENT = "consent"
    CONNECT = "connect"
    DISCONNECT = "disconnect"
    SAMPLE = "sample"
    CONFIRM_EMPTY = "confirm-empty"
    KEYS = "keys"
    DOCUMENTS = "documents"
    SIGN_OUT = "sign-out"
    LEAVE = "leave"
    TAKE_ALONG = "take-along"
    EDIT = "edit"
    UNDO = "undo"
    CONFLICT = "conflict"
    SURVEYS = "surveys"
    PUBLISH = "publish"


class Outcome(NamedTuple):
    """How an act ended. `code` is empty when it went well, else the class name of an error of `sync.errors` or
    `storage.errors` that `ui.wording` turns into sentences; `facts` fill their places (`code`, `host`, `wait`, counts),
    never calendar text. After a connection that went well `account` is the id of what was connected."""

    act: Act
    code: str = ""
    facts: tuple[tuple[str, str], ...] = ()


class Schedule(QObject):
    """The merged schedule, read from the store."""

    changed = Signal()

    def between(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        """Every shown occurrence that touches these days as they are in `zone`, by start."""
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def soon(self, first: date, days: int, zone: tzinfo) -> tuple[Occurrence, ...]:
        """The same, for a picture now: of days that nobody looked at yet, what recurs may come a moment later, with
        `changed`."""
        return self.between(first, days, zone)

    def stretches(self, first: date, days: int, zone: tzinfo) -> Sequence[Stretch]:
        """What `soon` gives as stretches, in no order; some may lie beside these days."""
        from storage.records.stretches import stretch_of

        return [stretch_of(one) for one in self.soon(first, days, zone)]


class Sources(QObject):
    """Accounts, calendars, consents in force and how each source fares."""

    changed = Signal()

    def accounts(self) -> tuple[AccountRow, ...]:
        raise NotImplementedError  # see Schedule.between

    def last_success(self) -> int:
        """UTC seconds of the oldest last success among the shown calendars, 0 if one was never read."""
        raise NotImplementedError  # see Schedule.between

    def sample(self) -> bool:
        """Whether this is the invented practice on this computer."""
        return False

    def connections(self) -> tuple[Connection, ...]:
        """How each host proved itself in the last handshake with it, latest first; empty before the first one."""
        return ()


class Settings(QObject):
    """Small choices that outlast a start (window geometry, last view); kept in the book, never in a file beside it."""

    changed = Signal(str)
    """The key that has a new value."""

    def get(self, key: str) -> str | None:
        """The value as it was put, None if it never was. Never blocks on a disk write."""
        raise NotImplementedError  # see Schedule.between

    def put(self, key: str, value: str) -> None:
        """Remember; `get` answers with it at once, the disk follows."""
        raise NotImplementedError  # see Schedule.between


class Ledger(QObject):
    """Every consent decision ever made."""

    changed = Signal()
    checked = Signal(bool)
    """Whether the chain holds."""
    code_made = Signal(str)
    """The code that links another computer, to be typed there; empty where a code that was typed is none."""

    def history(self) -> tuple[ConsentRecord, ...]:
        """Every record, newest first."""
        raise NotImplementedError  # see Schedule.between

    def intact(self) -> bool:
        """Whether the chain of the records holds: none was changed, none taken away."""
        raise NotImplementedError  # see Schedule.between

    def receipt(self, record: RecordId) -> str:
        """One record's receipt as a page to print: HTML that names nothing outside of itself."""
        raise NotImplementedError  # see Schedule.between

    def save_receipt(self, record: RecordId, path: str) -> None:
        """Write one record's receipt: a page to print if `path` ends in `.html`, else JSON. Raises `OSError`."""
        raise NotImplementedError  # see Schedule.between

    def words(self, _digest: str) -> str:
        """The words that a record's `notice` stands for; empty where they are not here."""
        return ""

    def check(self) -> None:
        """Check the whole chain off this thread; `checked` tells how it is."""
        self.checked.emit(self.intact())

    def linked(self) -> bool:
        """Whether choices about borrowed calendars travel to the person's other computers."""
        return False

    def link(self, _code: str) -> None:
        """Link by the code that another computer shows, or, without one, make a code: `code_made` tells it."""

    def unlink(self) -> None:
        """From now on choices about borrowed calendars stay on this computer."""


class Keys(QObject):
    """The ways to the key of the book. Acts return at once; `finished` tells how they ended (`Act.KEYS`)."""

    code_made = Signal(str)
    """The new recovery code, to be shown this once."""
    finished = Signal(Outcome)

    def ways(self) -> tuple[str, ...]:
        """Which there are, of `keyring`, `passphrase`, `recovery`."""
        raise NotImplementedError  # see Schedule.between

    def change_passphrase(self, new: str) -> None:
        """From now on the book opens with this passphrase too, and with the old one no more."""
        raise NotImplementedError  # see Schedule.between

    def new_recovery_code(self) -> None:
        """Make a code; an older one opens nothing any more."""
        raise NotImplementedError  # see Schedule.between

    def back_up(self) -> None:
        """An encrypted copy of the book, now."""
        raise NotImplementedError  # see Schedule.between


class Links(QObject):
    """The one way out of the program into the browser (P15)."""

    def own(self, address: str) -> bool:
        """Whether the address is one of our own hosts, for which no notice is shown."""
        raise NotImplementedError  # see Schedule.between

    def open(self, address: str) -> None:
        """Hand a checked `https`, `http` or `mailto` address to the system."""
        raise NotImplementedError  # see Schedule.between


class Commands(QObject):
    """What a person can ask for. Each returns at once; `progress` and `finished` tell the rest."""

    progress = Signal(Progress)
    finished = Signal(Outcome)

    def sync_now(self) -> None:
        raise NotImplementedError  # see Schedule.between

    def set_consent(self, scope: Scope, given: bool) -> None:
        """Give or withdraw; takes effect here at once, offline too."""
        raise NotImplementedError  # see Schedule.between

    def connect_practice(self, base: str, ca_pem: str) -> None:
        """Sign in at the practice in the system browser."""
        raise NotImplementedError  # see Schedule.between

    def connect_google(self) -> None:
        """Sign in at Google in the system browser."""
        raise NotImplementedError  # see Schedule.between

    def connect_microsoft(self) -> None:
        """Sign in at Microsoft in the system browser."""
        raise NotImplementedError  # see Schedule.between

    def connect_icloud(self, user: str, password: str) -> None:
        """Sign in at Apple with an app-specific password."""
        raise NotImplementedError  # see Schedule.between

    def connect_subscription(self, address: str) -> None:
        """Read a calendar that is published under an address (iCalendar)."""
        raise NotImplementedError  # see Schedule.between

    def connect_caldav(self, url: str, user: str, password: str, ca_pem: str) -> None:
        raise NotImplementedError  # see Schedule.between

    def disconnect_account(self, account: str) -> None:
        """Sign out, withdraw everything of it, and forget it."""
        raise NotImplementedError  # see Schedule.between

    def cancel(self) -> None:
        """Stop the sign-in that is waiting for the browser."""
        raise NotImplementedError  # see Schedule.between

    def open_sample(self) -> None:
        """Start the sample practice on this computer and connect to it."""
        raise NotImplementedError  # see Schedule.between

    def confirm_empty(self, calendar: str, yes: bool) -> None:
        """The answer to a calendar that suddenly emptied."""
        raise NotImplementedError  # see Schedule.between


class Ports(NamedTuple):
    """All that one window is given. What is None is not offered in it."""

    schedule: Schedule
    sources: Sources
    settings: Settings
    commands: Commands
    story: Story | None = None
    conflicts: Conflicts | None = None
    ledger: Ledger | None = None
    links: Links | None = None
    keys: Keys | None = None
    documents: Documents | None = None
    leaving: Leaving | None = None
    support: Support | None = None
    privacy: Privacy | None = None
    editing: Editing | None = None
    publishing: Publishing | None = None
    search: Search | None = None
    sharing: Sharing | None = None
    surveys: Surveys | None = None
    updates: Updates | None = None
    reminders: Reminders | None = None
    details: Callable[[Occurrence], Details] | None = None
    """What else is known of an event than what is drawn."""
    managed: Managed = FREE
    """What the practice's IT has fixed for this computer."""
