"""What a practice's service lets this program do, in words: where its account is shown, and right after signing in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storage.records.accounts import Account
from storage.records.leave import Leave, leave_of
from ui.said import Said, filled

translate = QCoreApplication.translate


def leave(account: Account) -> Leave | None:
    """None where there is nothing to tell: no practice, or a sign-in that did not note it."""
    return leave_of(account.settings) if account.is_practice else None


def words(found: Leave) -> str:
    """In a few lines, whatever it is."""
    odd = told(found)
    if odd is not None:
        return odd.whole
    return translate("Granted", "The practice lets this program do what it asked for, and nothing else.")


def told(found: Leave) -> Said | None:
    """What is less or more than was asked for, None where nothing is."""
    more = translate("Granted", "The practice also allowed things that were not asked for. They are not used.")
    if not found.withheld:
        return Said("", more) if found.besides else None
    less = translate("Granted", "The practice lets this program do less than it asked for. Not allowed:")
    lines = (filled(translate("Granted", "• %1"), ability(one)) for one in found.withheld)
    return Said(
        short="",
        what="\n".join((less, *lines)),
        we=more if found.besides else "",
        you=translate(
            "Granted", "If you need what is not allowed, ask whoever runs the practice's service, then sign in again."
        ),
    )


def ability(code: str) -> str:
    """Of `storage.records.leave.ABILITIES`, what it is to be allowed to do."""
    match code:
        case "read":
            return translate("Granted", "read all of your appointments")
        case "change":
            return translate("Granted", "make and change appointments")
        case "people":
            return translate("Granted", "see the names of patients and practitioners")
        case "slots":
            return translate("Granted", "see and block free times")
        case "consents":
            return translate("Granted", "hand over your decisions of consent")
        case "documents":
            return translate("Granted", "read the agreement, the policy and the articles")
        case "surveys":
            return translate("Granted", "read surveys")
        case _:
            return translate("Granted", "keep you signed in")
