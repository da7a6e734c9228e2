"""What the window needs for signing out and for leaving: counts answer at once, acts tell how they ended."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.ports import Outcome


@dataclass(frozen=True, slots=True)
class Stake:
    """What leaving would end: accounts by name, consents in force, changes that no service has, published calendars."""

    accounts: tuple[str, ...] = ()
    consents: int = 0
    waiting: int = 0
    published: int = 0


class Leaving(QObject):
    """`finished` tells of `Act.SIGN_OUT` and `Act.LEAVE`; a leaving that went well closes the program's store."""

    finished = Signal(Outcome)

    def stake(self) -> Stake:
        raise NotImplementedError  # an abstract QObject can't be an ABC: the metaclasses differ

    def sign_out(self, account: str) -> None:
        """End the sign-in; what is kept here stays."""
        raise NotImplementedError  # see stake

    def leave(self, folder: str, anyway: bool) -> None:
        """Take everything along to `folder` (nothing for an empty one), withdraw, end and erase everything."""
        raise NotImplementedError  # see stake
