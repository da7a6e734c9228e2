"""The oracle of consent: what a person allowed on one computer, so what may be asked, shown, kept and written there.

It knows nothing of the ledger: it only listens to the person, from the moment in which she touches a switch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

LEVELS: Final = ("busy", "visit-type", "initials", "full")
NAMES: Final = {"Quillcanary": 3, "Ada": 3, "Roomcanary": 3, "A. Q.": 2, "Visitcanary": 1}
"""What a published event may hold from which level on; a note and everything else never."""
NEVER: Final = ("Notecanary", "Borrowedcanary")


@dataclass(slots=True)
class Choices:
    """By the ids of one computer: calendars that may be shown and kept, accounts that may be written to."""

    signed_in: set[str] = field(default_factory=set)
    accounts: dict[str, set[str]] = field(default_factory=dict)
    """The calendars of each account."""
    show: set[str] = field(default_factory=set)
    keep: set[str] = field(default_factory=set)
    write: set[str] = field(default_factory=set)
    wrote: set[str] = field(default_factory=set)
    """Where writing was ever allowed: there it may be taken back."""
    level: dict[str, int] = field(default_factory=dict)

    def give(self, subject: str, purpose: str) -> None:
        match purpose:
            case "show":
                self.show.add(subject)
            case "keep" if subject in self.show:
                self.keep.add(subject)
            case "write":
                self.write.add(subject)
                self.wrote.add(subject)
            case _:
                return

    def withdraw(self, subject: str, purpose: str) -> None:
        match purpose:
            case "show":
                self.show.discard(subject)
                self.keep.discard(subject)
            case "keep":
                self.keep.discard(subject)
            case _:
                self.write.discard(subject)

    def joined(self, account: str, calendars: set[str]) -> None:
        self.accounts[account] = calendars
        self.signed_in.add(account)

    def signed_out(self, account: str) -> None:
        self.signed_in.discard(account)

    def left(self, account: str) -> None:
        for calendar in self.accounts.pop(account, set()):
            self.withdraw(calendar, "show")
        self.withdraw(account, "write")
        self.wrote.discard(account)
        self.level.pop(account, None)
        self.signed_in.discard(account)

    # --- what may happen ---

    def asked(self, account: str, what: str, subject: str, text: str = "") -> None:
        """One request that is about to leave. Raises `AssertionError` for what nobody allowed."""
        assert account in self.signed_in, ("asked although signed out", what)
        match what:
            case "list":
                assert account in self.accounts, "listed without an account"
            case "read":
                assert subject in self.show, "read without a consent"
            case "take back":
                assert account in self.wrote, "taken away where writing was never allowed"
            case _:
                assert account in self.write, "written without a consent"
        level = self.level.get(account, 0)
        more = [word for word, least in NAMES.items() if word in text and level < least]
        assert not more, ("more was written than was chosen", more, LEVELS[level])
        assert not [word for word in NEVER if word in text], "what never leaves has left"

    def shown(self, calendars: set[str], practice: str) -> None:
        """What a view, a search or a printed page holds."""
        assert calendars <= self.show | {practice}, "shown without a consent"

    def kept(self, files: set[str], keys: set[str]) -> None:
        """What is on the disk, and what keys there are to read it."""
        assert files <= self.keep, "kept without a consent"
        assert keys <= self.keep, "a key is kept without a consent"
