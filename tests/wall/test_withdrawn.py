"""After everything that was borrowed is withdrawn, not even the book's own key brings a word of it to light (P8).

The same full run as beside this file, then every switch off again: the book, its log, its free pages, its copies and
whatever else lies below the store's folder are taken apart page by page.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

import pytest

from desktop import crash_reports, publishing
from desktop.notices import notice
from desktop.sandbox import Sandbox
from storage import backups
from storage.book import accounts, calendars
from storage.records.accounts import ProviderName
from storage.records.consents import Purpose, Scope
from sync import joining
from tests.servers.recorder import forms
from tests.storage.raw_pages import decrypted
from tests.wall import canaries
from tests.wall.full_run import EVERY, SOURCES, everything
from tests.wall.practice import Computer, computer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
NAMES = {canaries.words(source)["calendar"] for source in SOURCES}
"""How the services list their calendars: known by the consent to list them, as long as the account is there."""


@pytest.fixture(scope="module")
def who(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Iterator[Computer]:
    canaries.plant(sandbox)
    with computer(tmp_path_factory.mktemp("withdrawn") / "here", sandbox) as made:
        asyncio.run(everything(made))
        backups.take(made.home, made.book, made.key, datetime(2026, 11, 24, tzinfo=UTC))
        yield made


def brought_to_light(who: Computer) -> dict[str, bytes]:
    """By the file's name: what the book's key opens in it, or the file as it is."""
    kept = {who.home.book, *(copy.path for copy in backups.every(who.home))}
    logs = {path.with_name(path.name + "-wal") for path in kept}
    found = {path.name: decrypted(path, who.key.reveal()).lower() for path in kept}
    for path in who.home.directory.rglob("*"):
        if path.is_file() and path not in kept | logs:
            found[path.name] = path.read_bytes().lower()
    return found


def words_in(light: dict[str, bytes], words: set[str]) -> set[tuple[str, str]]:
    return {(name, word) for name, data in light.items() for word in words if any(form in data for form in forms(word))}


def test_withdrawn_is_gone_from_every_page_of_every_file(who: Computer) -> None:
    private = [one for one in calendars.every(who.book) if one.account != who.practice.id]
    keys = [row[0] for row in who.book.rows("SELECT key FROM box_key")]
    before = brought_to_light(who)["book.db"]
    assert len(keys) >= len(SOURCES) and all(key.lower() in before for key in keys)
    assert words_in({"book.db": before}, NAMES) == {("book.db", name) for name in NAMES}
    for account in accounts.every(who.book):
        if account.provider is not ProviderName.PRACTICE:
            who.withdraw(Scope(account.id, Purpose.WRITE))
    asyncio.run(publishing.keep_up(who.book))
    for calendar in private:
        who.withdraw(Scope(calendar.id, Purpose.SHOW))
    light = brought_to_light(who)
    assert {name for name in light if name.startswith("book")} >= {"book.db", "book.keys"}
    assert len(backups.every(who.home)) >= 1
    assert list(who.home.boxes.iterdir()) == []
    assert [name for name, data in light.items() for key in keys if key.lower() in data] == []
    assert words_in(light, set(EVERY) - NAMES) == set()
    assert crash_reports.kept(who.home) == ()
    for account in accounts.every(who.book):
        if account.id != who.practice.id:
            forget = partial(backups.forget, who.home, who.key)
            joining.leave(who.book, who.shelf, account, notice, who.now(), forget)
    assert words_in(brought_to_light(who), set(EVERY)) == set()
