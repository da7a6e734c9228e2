"""What IT has fixed holds where things are done: levels, kinds of account, the lock."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop import publishing
from desktop.acts import publishing as acts
from desktop.backstage import Backstage
from desktop.gui import Gui
from desktop.managed import places, reading
from desktop.notices import notice
from desktop.telling import Ended, Told
from storage import vault
from storage.book import accounts, ledger, tokens
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId
from storage.records.managed import FREE, Managed
from storage.records.publishing import Level
from tests.storage.keyrings import MemoryKeyring
from ui.settings import keys

BUSY_ONLY = Managed(by="IT", providers=frozenset({ProviderName.PRACTICE}), levels=frozenset({"busy"}))
DAV = Account(AccountId("a-dav"), ProviderName.CALDAV, "https://cal.example/", "mara", "Mara")


@pytest.fixture
def told() -> list[Told]:
    return []


@pytest.fixture
def stage(tmp_path: Path, told: list[Told]) -> Iterator[Backstage]:
    home = Home(tmp_path / "store")
    made = Backstage(
        home, vault.create(home, MemoryKeyring(), None), told.append, lambda purpose: notice(purpose, "en")
    )
    accounts.add(made.book, DAV)
    tokens.put(made.book, DAV.id, "password", "app-password")
    yield made
    made.close()


def test_what_is_published_is_bounded_by_what_it_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "read", lambda: BUSY_ONLY)
    assert publishing.bounds() == publishing.Bounds(frozenset({Level.BUSY}), frozenset({ProviderName.PRACTICE}))
    monkeypatch.setattr(reading, "read", lambda: FREE)
    assert publishing.bounds() == publishing.Bounds(frozenset(Level), frozenset(ProviderName))


@pytest.mark.anyio
async def test_no_consent_to_write_is_taken_down_for_an_account_that_is_not_allowed(
    stage: Backstage, told: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "read", lambda: BUSY_ONLY)
    await acts.turn(stage, DAV.id, on=True)
    assert ledger.history(stage.book) == ()
    ended = [one.outcome for one in told if isinstance(one, Ended)]
    assert ("code", "managed") in ended[0].facts


def test_the_lock_waits_no_longer_than_it_allows() -> None:
    waits: list[float | None] = []
    for chosen, rules in (
        (None, BUSY_ONLY),
        ("60", FREE),
        ("60", Managed(longest_idle=10)),
        ("0", Managed(longest_idle=10)),
    ):
        settings = {} if chosen is None else {keys.IDLE_MINUTES: chosen}
        gui = SimpleNamespace(
            _locker=SimpleNamespace(set_idle=waits.append),
            program=SimpleNamespace(feeds=SimpleNamespace(settings=settings)),
            ports=SimpleNamespace(managed=rules),
        )
        Gui._follow_setting(gui, keys.IDLE_MINUTES)  # type: ignore[arg-type]  # as much of one as is used
    assert waits == [keys.IDLE_OTHERWISE * 60.0, 3600.0, 600.0, 600.0]


def test_on_windows_the_computers_policy_goes_before_the_persons(monkeypatch: pytest.MonkeyPatch) -> None:
    class Key:
        def __init__(self, hive: str) -> None:
            self.hive = hive

        def __enter__(self) -> Key:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    def opened(hive: str, _key: str) -> Key:
        if hive not in there:
            raise FileNotFoundError
        return Key(hive)

    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE="computer",
        HKEY_CURRENT_USER="person",
        OpenKey=opened,
        QueryInfoKey=lambda _key: (0, 1, 0),
        EnumValue=lambda key, _at: ("by", key.hive, 1),
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    there = {"computer", "person"}
    assert places.from_registry("k") == ("HKLM\\k", {"by": "computer"})
    there = {"person"}
    assert places.from_registry("k") == ("HKCU\\k", {"by": "person"})
    there = set()
    assert places.from_registry("k") is None


def test_of_two_profiles_on_macos_the_persons_own_is_read_by_the_systems_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pwd")
    monkeypatch.setenv("USER", "somebody-else")
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert places._user() != "somebody-else"
    asked: list[tuple[Path, ...]] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(places, "from_plists", asked.append)
    places.found()
    assert asked == [(places.MACOS / places._user() / places.MACOS_NAME, places.MACOS / places.MACOS_NAME)]


def test_a_registration_is_not_printed() -> None:
    secret = Managed(by="IT", clients={"google": {"client_secret": "canary"}})
    assert "canary" not in repr(secret) and "canary" not in f"{secret}"
