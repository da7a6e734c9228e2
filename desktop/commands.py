"""The window's commands: each becomes a job for the worker and returns at once."""

from __future__ import annotations

from desktop import acts
from desktop.program import Program
from storage.records.consents import Scope
from storage.records.ids import AccountId, CalendarId
from ui import ports


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
        self._program.act(lambda stage: acts.consents.set_consent(stage, scope, given))

    def connect_practice(self, base: str, ca_pem: str) -> None:
        self._program.act(lambda stage: acts.connecting.practice(stage, base, ca_pem))

    def connect_google(self) -> None:
        self._program.act(lambda stage: acts.connecting.google(stage))

    def connect_microsoft(self) -> None:
        self._program.act(lambda stage: acts.connecting.microsoft(stage))

    def connect_caldav(self, url: str, user: str, password: str, ca_pem: str) -> None:
        self._program.act(lambda stage: acts.connecting.caldav(stage, url, user, password, ca_pem))

    def connect_icloud(self, user: str, password: str) -> None:
        self._program.act(lambda stage: acts.connecting.icloud(stage, user, password))

    def connect_subscription(self, address: str) -> None:
        self._program.act(lambda stage: acts.connecting.subscription(stage, address))

    def disconnect_account(self, account: str) -> None:
        self._program.act(lambda stage: acts.accounts.disconnect(stage, AccountId(account)))

    def cancel(self) -> None:
        self._program.act(lambda stage: stage.cancel())

    def open_sample(self) -> None:
        self._program.open_sample()

    def confirm_empty(self, calendar: str, yes: bool) -> None:
        self._program.act(lambda stage: acts.consents.confirm_empty(stage, CalendarId(calendar), yes))
