"""The window's port onto publishing: reads of the book on the GUI thread, acts on the worker."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop import acts
from desktop.feeds.counting import Counting
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId
from storage.records.publishing import Choice, Level
from ui.publishing import port
from ui.publishing.port import Preview, Publication, ScopeRow, Trouble

if TYPE_CHECKING:
    from desktop.program import Program
    from storage.database import Reader
    from storage.records.accounts import Account
    from storage.records.managed import Managed
    from sync.publishing_status import Status


class Publishing(port.Publishing):
    """`rules` are what is fixed for this computer; `clock` gives UTC seconds."""

    def __init__(self, program: Program, rules: Managed, clock: Callable[[], float] = time.time) -> None:
        super().__init__(program)
        self._program, self._rules, self._clock = program, rules, clock
        self._read: tuple[int, tuple[Publication, ...]] | None = None
        self._counts: Mapping[AccountId, tuple[int, int]] = {}
        """What is to be put and to be removed, as it was counted last."""
        self._counting = Counting(program.feeds, self)
        self._counting.told.connect(self._take_counts)
        # Before a window reads it: sources are told first, and the window asks for what is owed then.
        program.feeds.sources.changed.connect(self._forget)
        program.feeds.refreshed.connect(self.changed)
        program.finished.connect(self.finished)

    def _forget(self) -> None:
        self._read = None

    def publications(self) -> tuple[Publication, ...]:
        """Read once for each state of the store, and again when a minute has passed: several look at it. What a
        calendar is still owed takes the whole schedule to say: it is counted beside this, and told by `changed`."""
        minute = int(self._clock()) // 60
        if self._read is None or self._read[0] != minute:
            found = self._publications()
            self._read = minute, found
            if any(one.on for one in found):
                self._counting.ask(self._count(tuple(one.account for one in found if one.on)))
        return self._read[1]

    @property
    def counting(self) -> bool:
        """Whether what is owed is still being counted."""
        return self._counting.busy

    def _count(self, accounts: tuple[Account, ...]) -> Callable[[Reader], Mapping[AccountId, tuple[int, int]]]:
        """A question that may be asked on any thread."""
        from ui.wording import language

        now, levels, system = int(self._clock()), self._levels(), language()

        def count(book: Reader) -> Mapping[AccountId, tuple[int, int]]:
            from desktop import publishing
            from sync.publishing_status import status

            said, zone = publishing.words(book, system), publishing.zone()
            found = ((one.id, status(book, one, now, said, levels, zone)) for one in accounts)
            return {account: (how.to_put, how.to_remove) for account, how in found}

        return count

    def _take_counts(self, counts: Mapping[AccountId, tuple[int, int]]) -> None:
        if counts != self._counts:
            self._counts = counts
            if self._read is not None:
                self._read = self._read[0], tuple(map(self._counted, self._read[1]))
            self.changed.emit()

    def _counted(self, one: Publication) -> Publication:
        put, remove = self._counts.get(one.account.id, (0, 0))
        return replace(one, to_put=put, to_remove=remove) if one.on else one

    def _publications(self) -> tuple[Publication, ...]:
        opened = self._program.feeds.opened
        if opened is None:
            return ()
        from storage.book import accounts
        from sync.publish import MODULES

        every = accounts.every(opened.book)
        return tuple(self._counted(self._publication(opened.book, one)) for one in every if one.provider in MODULES)

    def preview(self, account: AccountId, choice: Choice) -> Preview:
        opened = self._program.feeds.opened
        if opened is None:
            return Preview("", (), ())
        from desktop import publishing
        from storage.book import accounts
        from sync import publish
        from ui.wording import language

        found = accounts.get(opened.book, account)
        if found is None:
            return Preview("", (), ())
        words = publishing.words(opened.book, language())
        now, levels = int(self._clock()), self._levels()
        narrowed = publish.narrowed(choice, levels)
        zone = publishing.zone()
        events = publish.wanted(opened.book, account, now, words, narrowed, zone=zone)
        return Preview(
            words.calendar,
            publish.outgoing(found, words, events),
            tuple(events.values()),
        )

    def choose(self, account: AccountId, choice: Choice) -> None:
        self._program.act(lambda stage: acts.publishing.choose(stage, account, choice))

    def turn(self, account: AccountId, on: bool) -> None:
        self._program.act(lambda stage: acts.consents.set_consent(stage, Scope(account, Purpose.WRITE), on))

    def bring_up(self, account: AccountId) -> None:
        self._program.act(lambda stage: acts.publishing.bring_up(stage, account))

    def recall(self, account: AccountId) -> None:
        self.turn(account, on=False)

    def sign_in_again(self, account: AccountId) -> None:
        self._program.act(lambda stage: acts.publishing.sign_in_again(stage, account))

    def give_back(self, account: AccountId) -> None:
        self._program.act(lambda stage: acts.publishing.give_back(stage, account))

    def leave_behind(self, account: AccountId) -> None:
        self._program.act(lambda stage: acts.accounts.disconnect(stage, account, leave_published=True))

    def cancel(self) -> None:
        self._program.act(lambda stage: stage.cancel())

    def _levels(self) -> frozenset[Level]:
        return frozenset(Level(one) for one in self._rules.levels)

    def _publication(self, book: Reader, account: Account) -> Publication:
        from desktop import publishing, widening
        from storage.book import calendars, decisions, ledger
        from sync.providers.scopes import scopes_of
        from sync.publishing_status import status
        from ui.wording import language

        words = publishing.words(book, language())
        how: Status = status(book, account, int(self._clock()), words, self._levels(), counted=False)
        record = ledger.in_force(book, Scope(account.id, Purpose.WRITE))
        shown = decisions.live(book, Purpose.SHOW)
        reads = any(one.id in shown for one in calendars.of(book, account.id))
        scopes = scopes_of(account.provider, widening.granted(account), write=how.on or how.stands, read=reads)
        return Publication(
            account=account,
            on=how.on,
            since=record.decided_at if record is not None else 0,
            stands=how.stands,
            choice=how.choice,
            level=how.level,
            levels=self._levels(),
            allowed=self._rules.allows(account.provider),
            asks_there=widening.lacks_writing(account),
            calendar=how.calendar,
            there=how.there,
            to_put=how.to_put,
            to_remove=how.to_remove,
            last_success=how.last_success,
            yielded=how.yielded,
            trouble=_told(how),
            scopes=tuple(ScopeRow(one.scope, one.asked, one.granted, one.used) for one in scopes),
            permissions=widening.PERMISSIONS.get(account.provider, ""),
        )


def _told(how: Status) -> Trouble | None:
    trouble = how.trouble
    if trouble is None:
        return None
    wait = str(max(trouble.retry_at - trouble.at, 0)) if trouble.retry_at else ""
    facts = (("code", trouble.code), ("host", trouble.host), ("wait", wait))
    kept = tuple((name, value) for name, value in facts if value)
    return Trouble(trouble.kind, kept, trouble.at, trouble.retry_at, trouble.needs_the_person)
