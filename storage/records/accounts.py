"""An account: who the practitioner is at one service, and how that source fares."""

from __future__ import annotations

from enum import StrEnum

from storage.named_tuple import NamedTuple
from storage.records.ids import AccountId, CalendarId


class ProviderName(StrEnum):
    """The kinds of service; each has one module in `sync.providers`."""

    PRACTICE = "practice"
    CALDAV = "caldav"
    ICLOUD = "icloud"
    GOOGLE = "google"
    MICROSOFT = "microsoft"
    ICS = "ics"
    MEMORY = "memory"


class Health(StrEnum):
    """How the last contact with a source ended."""

    NEVER = "never"
    WELL = "well"
    OFFLINE = "offline"
    WAITING = "waiting"
    """The service asked us to wait, or is unwell; we try again by ourselves."""
    RECONNECT = "reconnect"
    """Only the person can mend it: sign in again."""
    ASKS = "asks"
    """Held until the person answers a question (a calendar that suddenly emptied)."""
    FAILED = "failed"


class Account(NamedTuple):
    """One sign-in at one service. `base` is the address that the person gave; secrets are kept apart."""

    id: AccountId
    provider: ProviderName
    base: str
    user: str
    label: str
    ca_pem: str = ""
    """A certificate authority to trust for this account besides the system's, PEM, or empty."""
    settings: str = "{}"
    """What else the provider needs to find its way again (JSON object: discovered addresses, scopes granted)."""
    plan: str = ""
    """`paid` or `free` for a practice account, else empty."""

    @property
    def is_practice(self) -> bool:
        """At a practice's hosted service, not at one for calendars of one's own."""
        return self.provider is ProviderName.PRACTICE


class SourceState(NamedTuple):
    """How the last pass over one calendar went. Times are UTC seconds, 0 for never."""

    calendar: CalendarId
    health: Health
    last_success: int = 0
    last_attempt: int = 0
    detail: str = ""
    """A code of `sync.errors` and its arguments as JSON; wording is the window's. Never calendar text."""
    retry_at: int = 0
    set_aside: int = 0
    """How many events of the calendar could not be read and were set aside."""
