"""The window's commands: each becomes a job for the worker and returns at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.program import Program
from storage.records.consents import Scope
from storage.records.ids import AccountId, CalendarId
from ui import ports

if TYPE_CHECKING:
    from desktop.backstage import Backstage


class Commands(ports.Commands):
    """Hands what a person asks for to the program, and its outcomes back to the window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        program.finished.connect(self.finished)
        program.progressed.connect(self.progress)

    def sync_now(self) -> None:
        self._program.act(lambda stage: stage.sync())

    def set_consent(self, scope: Scope, given: bool) -> None:
        async def decide(stage: Backstage) -> None:
            from desktop.acts import consents

            await consents.set_consent(stage, scope, given)

        self._program.act(decide)

    def connect_practice(self, base: str, ca_pem: str) -> None:
        async def connect(stage: Backstage) -> None:
            from desktop import registrations
            from desktop.managed.reading import read
            from desktop.signing_in import ToPractice

            await stage.connect(ToPractice(base, registrations.practice(read()), stage.open_browser, ca_pem))

        self._program.act(connect)

    def connect_google(self) -> None:
        """Sign in at Google in the system browser."""

        async def connect(stage: Backstage) -> None:
            from desktop import registrations
            from desktop.managed.reading import read
            from desktop.signing_in import ToGoogle

            await stage.connect(ToGoogle(registrations.google(read()), stage.open_browser))

        self._program.act(connect)

    def connect_microsoft(self) -> None:
        """Sign in at Microsoft in the system browser."""

        async def connect(stage: Backstage) -> None:
            from desktop import registrations
            from desktop.managed.reading import read
            from desktop.signing_in import ToMicrosoft

            await stage.connect(ToMicrosoft(registrations.microsoft(read()), stage.open_browser))

        self._program.act(connect)

    def connect_caldav(self, url: str, user: str, password: str, ca_pem: str) -> None:
        async def connect(stage: Backstage) -> None:
            from desktop.signing_in import ToCalDav

            await stage.connect(ToCalDav(url, user, password, ca_pem))

        self._program.act(connect)

    def connect_icloud(self, user: str, password: str) -> None:
        """Sign in at Apple with an app-specific password."""

        async def connect(stage: Backstage) -> None:
            from desktop.signing_in import ToICloud

            await stage.connect(ToICloud(user, password))

        self._program.act(connect)

    def connect_subscription(self, address: str) -> None:
        """Follow a calendar that is published at an address."""

        async def connect(stage: Backstage) -> None:
            from desktop.signing_in import ToSubscription

            await stage.connect(ToSubscription(address))

        self._program.act(connect)

    def disconnect_account(self, account: str) -> None:
        async def leave(stage: Backstage) -> None:
            from desktop.acts import accounts

            await accounts.disconnect(stage, AccountId(account))

        self._program.act(leave)

    def cancel(self) -> None:
        self._program.act(lambda stage: stage.cancel())

    def open_sample(self) -> None:
        self._program.open_sample()

    def confirm_empty(self, calendar: str, yes: bool) -> None:
        async def answer(stage: Backstage) -> None:
            from desktop.acts import consents

            await consents.confirm_empty(stage, CalendarId(calendar), yes)

        self._program.act(answer)
