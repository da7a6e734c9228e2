"""Reminders by the command line: chosen, listed, and what makes no sense refused."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop.exits import BAD_INPUT, OK
from storage import vault
from storage.book import accounts, appointments, calendars, ledger, reminders
from storage.book.reminders import Telling
from storage.home import Home
from storage.keyring import ProcessKeyring
from storage.records.accounts import Account, ProviderName
from storage.records.appointments import RemoteAppointment
from storage.records.calendars import RemoteCalendar
from storage.records.changes import Cursor, Page
from storage.records.consents import Decision, Purpose, Scope
from storage.records.events import Status
from storage.records.ids import AccountId, RemoteId
from storage.records.marks import mark
from tests.desktop.conftest import Run
from tests.desktop.practice_store import PASSPHRASE
from tests.storage.book_store import NOW, WORDS


def test_what_is_chosen_is_said(optimantra: Run) -> None:
    code, told = optimantra("reminders")
    assert code == OK
    assert told == {
        "choices": {"practice": 10, "own": None, "all-day": None, "say": "visits", "quiet": None, "day": "06:00",
                    "locked": True, "sound": False},
        "coming": [],
    }  # fmt: skip
    code, _ = optimantra(
        "reminders", "set", "--practice", "off", "--own", "15", "--all-day=-540", "--say", "time", "--quiet",
        "22:00-06:30", "--day", "off", "--locked", "off", "--sound", "on",
    )  # fmt: skip
    assert code == OK
    assert optimantra("reminders")[1]["choices"] == {
        "practice": None, "own": 15, "all-day": -540, "say": "time", "quiet": "22:00-06:30", "day": None,
        "locked": False, "sound": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    "wish",
    [(), ("--practice", "soon"), ("--own", "1441"), ("--quiet", "22"), ("--quiet", "22:00-25:00"), ("--day", "noon"),
     ("--practice", "٥")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_and_changes_nothing(optimantra: Run, wish: tuple[str, ...]) -> None:
    before = optimantra("reminders")[1]
    code, told = optimantra("reminders", "set", *wish)
    assert code == BAD_INPUT
    assert told["error"]
    assert optimantra("reminders")[1] == before


def test_what_comes_is_listed_with_what_became_of_it(optimantra: Run, profile: Path) -> None:
    optimantra("reminders", "set", "--practice", "10")
    home = Home(profile)
    book = vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), PASSPHRASE))
    account = Account(AccountId("a-1"), ProviderName.PRACTICE, "https://127.0.0.1:1/", "mara", "Lindenhof")
    accounts.add(book, account)
    ledger.record(book, Scope(account.id, Purpose.LIST), Decision.GIVEN, WORDS[Purpose.LIST], NOW)
    (practice,) = calendars.relist(book, account.id, [RemoteCalendar(RemoteId("/p/"), "Practice")])
    for purpose in (Purpose.SHOW, Purpose.KEEP):
        ledger.record(book, Scope(practice.id, purpose), Decision.GIVEN, WORDS[purpose], NOW)
    now = int(time.time())
    starts = {"Appointment/1": now + 300, "Appointment/2": now + 7200}
    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice)
    intake.add(
        Page(
            tuple(
                RemoteAppointment(RemoteId(name), "1", "", at, at + 60, Status.BOOKED, None, name, "", "", "{}")
                for name, at in starts.items()
            )
        )
    )
    intake.commit(Cursor("1"))
    first = appointments.get(book, practice.id, RemoteId("Appointment/1"))
    assert first is not None
    coming = {one["title"]: one["told"] for one in optimantra("reminders")[1]["coming"]}
    assert coming == {"Appointment/1": "due", "Appointment/2": "coming"}
    reminders.claim(book, [Telling(mark(first), practice.id)], now)
    assert optimantra("reminders")[1]["coming"][0]["told"] == "told"
    reminders.put_off(book, mark(first), now + 240)
    assert optimantra("reminders")[1]["coming"][0]["told"] == "put off"
    book.close()
