"""The same choices on two linked computers: they travel by the practice's service, over networks that fail.

A no of the person's is never undone by anything but a later yes of hers, and in the end both computers agree.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, run_state_machine_as_test

from desktop.acts import hosted
from storage.book import calendars, ledger, linking
from storage.records.consents import Purpose
from tests.faults.killing import scratch
from tests.models.consent_machine import BASES, CHOICE, SERVICE, WHICH, Consents
from tests.models.office import Furnished, Office
from tests.models.profiles import bounded

Key = tuple[str, str, str]
"""A choice as the person means it: service, calendar (empty for the account), purpose."""


class Linked(Consents):
    def __init__(self) -> None:
        super().__init__()
        self.acts: list[tuple[int, Office, Key, bool]] = []
        """What the person decided, where, in the order in which she did."""
        self.going: set[tuple[str, Key]] = set()
        """Switches that are being carried out."""
        self.patched.setattr(hosted, "exchange_decisions", self.exchanging(hosted.exchange_decisions))

    @initialize(touched=st.lists(st.tuples(WHICH, SERVICE, CHOICE), min_size=3, max_size=12))
    def begin(self, touched: list[tuple[int, int, Any]]) -> None:
        code = linking.link(self.offices[0].stage.book)
        linking.link(self.offices[1].stage.book, code)
        super().begin(touched)

    def exchanging(self, real: Any) -> Any:
        """What arrives from the other computer is a choice here from then on."""

        async def exchange(stage: Any, *more: Any, **named: Any) -> bool:
            known: bool = await real(stage, *more, **named)
            office = next((one for one in self.offices if one.stage is stage), None)
            if office is not None and not office.network.dead:
                self.hear(office)
            return known

        return exchange

    def listen(self, office: Office) -> None:
        """Everything that she decides travels here; `hear` knows what of it is hers."""

    def hear(self, office: Office) -> None:
        """The oracle believes what stands in the ledger now, once it has seen that the person wanted it."""
        live = {purpose: {str(one) for one in ledger.live(office.stage.book, purpose)} for purpose in Purpose}
        for key, name in self.names(office).items():
            if name in live[Purpose(key[2])]:
                self.wanted(office, key)
        self.look_again(office)

    def look_again(self, office: Office) -> None:
        live = {purpose: {str(one) for one in ledger.live(office.stage.book, purpose)} for purpose in Purpose}
        choices = office.choices
        choices.show = live[Purpose.SHOW] - {str(office.practice.id)}
        choices.keep = live[Purpose.KEEP] - {str(office.practice.id)}
        choices.write = live[Purpose.WRITE]
        choices.wrote |= choices.write

    def wanted(self, office: Office, key: Key) -> None:
        """Somewhere she said yes, and after her last no on this computer."""
        own = [when for when, where, which, given in self.acts if which == key and where is office and not given]
        yes = [when for when, _, which, given in self.acts if which == key and given]
        assert yes, ("in force although she never said yes", key)
        # A no that ends a pass first is written down when that has ended
        told = not own or max(yes) > max(own) or (office.name, key) in self.going
        assert told, ("her no was undone without a later yes", key)

    def names(self, office: Office) -> dict[Key, str]:
        """What this computer calls each choice."""
        found: dict[Key, str] = {}
        for base in BASES:
            account = office.account(base)
            if account is not None:
                found[base, "", "write"] = account.id
                for calendar in calendars.of(office.stage.book, account.id):
                    for purpose in ("show", "keep"):
                        found[base, calendar.name, purpose] = calendar.id
        return found

    def noted(self, office: Office, key: Key, *, given: bool) -> None:
        self.now += 2
        self.acts.append((self.now, office, key, given))

    async def switch(self, office: Office, service: int, choice: tuple[str, bool, int]) -> None:
        """A switch that stands as she wants it already is not touched: that would be no decision."""
        purpose, on, which = choice
        account = office.account(BASES[service])
        if account is None or not calendars.of(office.stage.book, account.id):
            return
        calendar, choices = office.calendar(account, which), office.choices
        stands = {"show": calendar.id in choices.show, "keep": calendar.id in choices.keep}
        stands["write"] = account.id in choices.write
        if stands[purpose] == on or (purpose == "keep" and on and not stands["show"]):
            return
        self.noted(office, (BASES[service], "" if purpose == "write" else calendar.name, purpose), given=on)
        if purpose == "show" and stands["keep"]:
            self.noted(office, (BASES[service], calendar.name, "keep"), given=False)
        name = "" if purpose == "write" else calendar.name
        going = {(office.name, (BASES[service], name, one)) for one in {purpose, "keep"}}
        self.going |= going
        try:
            await super().switch(office, service, choice)
        finally:
            self.going -= going

    def leave(self, which: int, service: int, faults: Any) -> None:
        """Not in these stories: what leaving means elsewhere is another question."""

    def expires(self, which: int, service: int, calendar: int) -> None:
        """Nor this."""

    def clock_set_back(self) -> None:
        """Nor this: which decision is the later one is told by the clocks."""

    @invariant()
    def both_are_heard(self) -> None:
        for office in self.offices:
            self.hear(office)

    def heal(self) -> None:
        for office in self.offices:
            office.network.cut = False
            for service in range(3):
                self.join(self.offices.index(office), service)
        for _ in range(4):
            self.now += 3600
            for office in self.offices:
                self.run(office, office.stage.sync(), {}, [])
        self.both_are_heard()
        one, two = map(self.agreed, self.offices)
        # What is written to another service is allowed on each computer for itself
        differing = {key for key in one ^ two if key[2] != "write"}
        assert not differing, ("they do not agree", differing)
        for key in one | two:
            last = max((when, given) for when, _, which, given in self.acts if which == key)
            assert last[1], ("her last word was no", key)
        super().heal()

    def agreed(self, office: Office) -> set[Key]:
        """What is in force on a computer."""
        names = self.names(office).items()
        return {key for key, name in names if name in ledger.live(office.stage.book, Purpose(key[2]))}


@pytest.mark.slow
def test_linked_computers_agree() -> None:
    with scratch() as place:
        Linked.furnished = Furnished.made(place / "one"), Furnished.made(place / "two")
        run_state_machine_as_test(Linked, settings=bounded(10, steps=15))
