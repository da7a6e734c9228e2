"""What a decision covers, in the fields of ISO/IEC TS 27560:2023 (after the W3C DPV guide to it).

These are codes for machines and receipts; the words for people are the notice whose hash the record carries.
"""

from __future__ import annotations

from dataclasses import dataclass

from storage.records.accounts import ProviderName
from storage.records.consents import Purpose

SCHEMA_VERSION = "ISO/IEC TS 27560:2023 optimantra-ledger/1"
CONTROLLER = "OptiMantra"
JURISDICTION = "US"


@dataclass(frozen=True, slots=True)
class Terms:
    """The part of a consent record that its purpose decides. Every string is a code or plain English."""

    purpose: str
    pii: tuple[str, ...]
    storage: str
    retention: str
    withdrawal: str
    shares: bool = False
    """True when the account's provider receives personal information under this purpose."""
    basis: str = "consent"
    """The lawful basis, in the words of ISO/IEC TS 27560."""


def terms(purpose: Purpose) -> Terms:
    """The terms on which `purpose` is decided."""
    match purpose:
        case Purpose.LIST:
            return Terms(
                "see which calendars the account has",
                ("calendar name", "calendar colour", "calendar time zone"),
                "this computer, encrypted (SQLCipher)",
                "until the account is disconnected",
                "disconnect the account in the calendar settings, or `optimantra accounts remove`",
            )
        case Purpose.SHOW:
            return Terms(
                "read the calendar's events and show them on the schedule",
                ("event title", "event time", "event place", "event description", "event status"),
                "this computer, in memory",
                "until the program ends or consent is withdrawn",
                "turn off `Show on my schedule` for the calendar, or `optimantra consent withdraw`",
            )
        case Purpose.KEEP:
            return Terms(
                "keep the calendar's events for use offline",
                ("event title", "event time", "event place", "event description", "event status"),
                "this computer, encrypted (SQLCipher) under a key of the calendar's own",
                "until consent is withdrawn",
                "turn off `Keep on this computer` for the calendar, or `optimantra consent withdraw`",
            )
        case Purpose.WRITE:
            return Terms(
                "create one calendar of ours on the account and keep it in step with the practice schedule",
                ("appointment time", "appointment label at the chosen level of detail"),
                "the account's provider",
                "until consent is withdrawn",
                "turn off `Write my practice schedule there` for the account, or `optimantra consent withdraw`",
                shares=True,
            )
        case Purpose.AGREEMENT:
            return Terms(
                "use the practice's service under its user agreement",
                ("name", "appointments", "consent records"),
                "the practice's service, and this computer, encrypted (SQLCipher)",
                "as the agreement says",
                "sign out and leave, in the settings or with `optimantra leave`",
                basis="contract",
            )
        case Purpose.POLICY:
            return Terms(
                "be told how personal information is handled",
                (),
                "this computer, encrypted (SQLCipher)",
                "until the program's data is erased",
                "nothing rests on it: it says that the policy was shown",
                basis="legal obligation",
            )
        case Purpose.ACCOUNT_MAIL:
            return Terms(
                "send mail about the account and its appointments",
                ("e-mail address",),
                "the practice's service",
                "until consent is withdrawn",
                "turn off `Account and appointment mail`, or `optimantra consent withdraw`",
            )
        case Purpose.MARKETING_MAIL:
            return Terms(
                "send mail about products and services",
                ("e-mail address",),
                "the practice's service",
                "until consent is withdrawn",
                "turn off `Marketing mail`, or `optimantra consent withdraw`",
            )
        case Purpose.USAGE:
            return Terms(
                "count how often the program is used and send a week's numbers without a name",
                ("number of uses per day",),
                "this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name",
                "on this computer eight weeks; what was sent can't be found again, since no name is on it",
                "turn off `Usage counts`, or `optimantra consent withdraw`",
            )
        case Purpose.SURVEYS:
            return Terms(
                "show surveys and send the answers without a name",
                ("answers to surveys",),
                "this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name",
                "on this computer until sent; what was sent can't be found again, since no name is on it",
                "turn off `Take part in surveys`, or `optimantra consent withdraw`",
            )
        case Purpose.INTERESTS:
            return Terms(
                "choose offers on this computer by topics that the person named",
                ("topics of interest",),
                "this computer, encrypted (SQLCipher)",
                "until consent is withdrawn",
                "turn off `Choose ads by my interests`, or `optimantra consent withdraw`",
            )


def recipient(provider: ProviderName) -> str:
    """Who stands behind an account, as a receipt names it."""
    match provider:
        case ProviderName.PRACTICE:
            return CONTROLLER
        case ProviderName.GOOGLE:
            return "Google"
        case ProviderName.MICROSOFT:
            return "Microsoft"
        case ProviderName.ICLOUD:
            return "Apple"
        case ProviderName.CALDAV | ProviderName.ICS | ProviderName.MEMORY:
            return "the calendar server of the account"
