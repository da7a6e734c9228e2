"""What IT has fixed: read strictly, believed only from where an administrator writes, and enforced at the gates."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import passes, registrations, signing_in
from desktop.managed import places, reading, schema
from storage import vault
from storage.book import accounts, ledger, tokens
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId
from storage.records.managed import FREE, LEVELS, Managed
from sync.errors import Refused
from tests.storage.book_store import store
from tests.storage.keyrings import MemoryKeyring

WHOLE = """
by = "North Street IT"
service = "https://practice.example/fhir"
providers = ["practice", "microsoft"]
lock-after-minutes = 10
publishing-levels = ["busy"]
updates = "off"
[clients.microsoft]
client_id = "00000000-1111"
"""


def read(path: Path) -> Managed:
    return reading.read(lambda: places.from_file(path))


def written(tmp_path: Path, text: str, mode: int = 0o644) -> Path:
    path = tmp_path / "managed.toml"
    path.write_text(text, "utf-8")
    path.chmod(mode)
    return path


def test_a_whole_file_is_read(tmp_path: Path) -> None:
    managed = read(written(tmp_path, WHOLE))
    assert (managed.by, managed.service, managed.trouble) == ("North Street IT", "https://practice.example/fhir", "")
    assert managed.providers == {ProviderName.PRACTICE, ProviderName.MICROSOFT}
    assert (managed.idle(0), managed.idle(5), managed.idle(60)) == (10, 5, 10)
    assert managed.levels == {"busy"}
    assert not managed.updates
    assert registrations.microsoft(managed, "mine").client_id == "00000000-1111"


def test_no_file_leaves_everything_open(tmp_path: Path) -> None:
    assert read(tmp_path / "none.toml") == FREE
    assert FREE.allows(ProviderName.GOOGLE)
    assert FREE.levels == set(LEVELS)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("provider = ['practice']", "provider: unknown key"),
        ("providers = ['yahoo']", "providers: only"),
        ("lock-after-minutes = 0", "lock-after-minutes: minutes"),
        ("lock-after-minutes = true", "lock-after-minutes: minutes"),
        ("service = 'http://practice.example'", "service: not an https address"),
        ("service = 'https://['", "service: not an https address"),
        ("service = 'https://eve@practice.example/'", "service: not an https address"),
        ("service = 'https://practice.example/?as=eve'", "service: not an https address"),
        ("service = 'https://practice.example/#there'", "service: not an https address"),
        ("update-manifest = 'http://download.example/list.json'", "update-manifest: not an https address"),
        ("[clients.apple]\nclient_id = 'x'", "clients.apple: unknown service"),
        ("[clients.google]\nclient_id = 7", "clients.google: not text"),
        ("clients = 'x'", "clients: not a table"),
        ("service = 'https://practice.example:99999/'", "service: not an https address"),
        ("updates = 'yes'", "updates: ask or off"),
        ("[clients.google]\nid = 'x'", "clients.google.id: unknown key"),
        ('by = "two\\nlines"', "by: not a line of text"),
        ("providers = [", "not TOML"),
    ],
)
def test_what_is_wrong_is_named_and_the_strictest_holds(tmp_path: Path, text: str, named: str) -> None:
    managed = read(written(tmp_path, text))
    assert named in managed.trouble
    assert managed.providers == {ProviderName.PRACTICE}
    assert managed.levels == {"busy"}
    assert (managed.idle(0), managed.updates) == (5, False)


def test_a_file_that_others_may_write_is_not_believed(tmp_path: Path) -> None:
    managed = read(written(tmp_path, WHOLE, mode=0o666))
    assert managed.trouble == "others may write it"
    assert managed.service == ""


@given(
    st.dictionaries(
        st.sampled_from([*schema._READERS, "other"]),
        st.one_of(st.text(), st.integers(), st.booleans(), st.lists(st.text()), st.dictionaries(st.text(), st.text())),
    )
)
def test_no_table_makes_it_fail_or_opens_more_than_nothing_fixed(table: dict[str, Any]) -> None:
    managed = reading.read(lambda: ("somewhere", table))
    assert managed.providers <= FREE.providers
    assert managed.levels <= FREE.levels
    assert managed.origin == "somewhere"
    if "other" in table:
        assert managed.trouble


def test_a_profile_on_macos_is_read_without_its_envelope(tmp_path: Path) -> None:
    forced = tmp_path / "com.optimantra.desktop.plist"
    forced.write_bytes(plistlib.dumps({"by": "IT", "providers": ["practice"], "PayloadUUID": "0"}))
    found = places.from_plists((tmp_path / "none.plist", forced))
    assert found is not None
    assert schema.managed(found[1], found[0]).providers == {ProviderName.PRACTICE}
    forced.write_bytes(b"{nonsense")
    with pytest.raises(places.Unreadable, match="not a property list"):
        places.from_plists((forced,))


class _Registry:
    """As much of `winreg` as is asked: one key with values and tables below."""

    def __init__(self, tree: dict[str, Any]) -> None:
        self.tree = tree

    def QueryInfoKey(self, key: dict[str, Any]) -> tuple[int, int, int]:
        return len(self._below(key)), len(key) - len(self._below(key)), 0

    def EnumValue(self, key: dict[str, Any], at: int) -> tuple[str, Any, int]:
        name = [name for name in key if name not in self._below(key)][at]
        return name, key[name], 1

    def EnumKey(self, key: dict[str, Any], at: int) -> str:
        return self._below(key)[at]

    def OpenKey(self, key: dict[str, Any], name: str) -> Any:
        from contextlib import nullcontext

        return nullcontext(key[name])

    @staticmethod
    def _below(key: dict[str, Any]) -> list[str]:
        return [name for name, value in key.items() if isinstance(value, dict)]


def test_a_windows_policy_reads_like_the_file() -> None:
    tree = {"by": "IT", "providers": "practice, google", "lock-after-minutes": 15,
            "clients": {"google": {"client_id": "g"}}}  # fmt: skip
    managed = schema.managed(places._table(_Registry(tree), tree), "HKLM")
    assert managed.providers == {ProviderName.PRACTICE, ProviderName.GOOGLE}
    assert managed.longest_idle == 15
    assert registrations.google(managed).client_id == "g"


@pytest.mark.anyio
async def test_what_is_not_allowed_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    home = Home(tmp_path / "store")
    book = vault.open_book(home, vault.create(home, MemoryKeyring(), None))
    try:
        rules = read(written(tmp_path, WHOLE))
        for way in (
            signing_in.ToCalDav("https://cal.example/", "mara", "app-password"),
            signing_in.ToPractice("https://other.example/fhir", registrations.practice(rules), lambda url: None),
        ):
            with pytest.raises(Refused, match="managed"):
                await signing_in.join(book, way, rules)
        assert accounts.every(book) == ()
        assert ledger.history(book) == ()
    finally:
        book.close()


def test_an_account_that_is_no_longer_allowed_is_not_read_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = Managed(by="IT", providers=frozenset({ProviderName.PRACTICE}))
    with store(tmp_path / "store") as made:
        account = Account(AccountId("a-dav"), ProviderName.CALDAV, "https://cal.example/", "mara", "Mara")
        accounts.add(made.book, account)
        tokens.put(made.book, account.id, "password", "app-password")
        opened = passes.allowed_of(made.book)
        monkeypatch.setattr(reading, "read", lambda: FREE)
        assert opened(account).tls() == {}
        monkeypatch.setattr(reading, "read", lambda: rules)
        with pytest.raises(Refused, match="managed"):
            opened(account)
        assert passes.provider_of(made.book)(account).tls() == {}, "its permission can still be ended"
    with pytest.raises(Refused) as refused:
        passes.check_allowed(rules, ProviderName.GOOGLE, "https://www.googleapis.com")
    assert (refused.value.code, refused.value.host) == ("managed", "IT")
    passes.check_allowed(rules, ProviderName.PRACTICE, "https://any.example")
