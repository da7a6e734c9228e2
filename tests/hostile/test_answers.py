"""Every service turned hostile, a hundred ways: an error of ours or a whole store, and never a request too many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.sandbox import Sandbox
from storage import schedule
from storage.records.accounts import Account, ProviderName
from sync.errors import SyncError
from sync.http import Answer, Origin
from sync.providers.caldav import CalDav
from sync.providers.caldav_discovery import authorize
from sync.providers.google import Google
from sync.providers.microsoft import Microsoft
from sync.providers.practice import Practice
from sync.trust import trust
from tests.hostile.recording import Service, joined, one_pass
from tests.hostile.rounds import ROUNDS, round_of
from tests.servers.sandbox import running
from tests.storage.book_store import NOW, Store, store
from tests.sync.providers.contract import ACCOUNT, agreement_grant

pytestmark = pytest.mark.anyio
KINDS = ("practice", "google", "microsoft", "caldav")
Kept = Mapping[tuple[str, str], list[Answer]]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with running(tmp_path_factory.mktemp("sandbox")) as made:
        yield made


def service(sandbox: Sandbox, kind: str) -> Service:
    """The kind's account, as a sign-in would leave it."""
    places = sandbox.addresses

    def bearer(token: str) -> Callable[..., object]:
        async def says(_fresh: bool) -> str:
            return f"Bearer {token}"

        return says

    def practice(account: Account, http: object) -> Practice:
        made = Practice(account, http, clock=lambda: NOW)  # type: ignore[arg-type]  # a client, whichever
        made.admit(agreement_grant(account.id))
        return made

    by_kind = {
        "practice": (ProviderName.PRACTICE, places.practice_base, "Practitioner/mara", bearer(places.desk_token),
                     practice),
        "google": (ProviderName.GOOGLE, places.google.api_base, places.google.login.label,
                   bearer(places.google.token), Google),
        "microsoft": (ProviderName.MICROSOFT, places.microsoft.api_base, "mara", bearer(places.microsoft.token),
                      lambda account, http: Microsoft(account, http, clock=lambda: NOW)),
        "caldav": (ProviderName.CALDAV, places.caldav_url, places.caldav_user,
                   authorize(places.caldav_user, places.caldav_password),
                   lambda account, http: CalDav(account, http, clock=lambda: NOW)),
    }  # fmt: skip
    name, base, user, says, provider = by_kind[kind]
    account = Account(ACCOUNT, name, base, user, "Mara", places.ca_pem)
    return Service(account, provider, frozenset({Origin.of(base)}), trust(places.ca_pem), says)  # type: ignore[arg-type]  # mixed


@pytest.fixture(scope="module")
async def recorded(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kept]:
    """One honest listing and pass of each kind."""
    found: dict[str, Kept] = {}
    for kind in KINDS:
        with store(tmp_path_factory.mktemp(kind) / "store") as made:
            one = service(sandbox, kind)
            http, shelf = one.recording(), made.shelf()
            await joined(made, one, http)
            results = await one_pass(made, shelf, one, http)
            assert results
            assert all(result.error is None for result in results), results
            shelf.close()
            await http.aclose()
            found[kind] = dict(http.kept)
    return found


def shown(made: Store) -> int:
    reader = made.shelf_reader()
    try:
        return len(schedule.between(made.reader(), reader, date(2026, 11, 23), 7, ZoneInfo("Europe/Berlin")))
    finally:
        reader.close()


@pytest.mark.parametrize("kind", KINDS)
async def test_a_recording_played_again_is_the_same_week(
    sandbox: Sandbox, recorded: dict[str, Kept], kind: str, tmp_path: Path
) -> None:
    one = service(sandbox, kind)
    with store(tmp_path / "store") as made:
        shelf = made.shelf()
        await joined(made, one, one.replaying(recorded[kind], None))
        assert all(
            result.error is None for result in await one_pass(made, shelf, one, one.replaying(recorded[kind], None))
        )
        shelf.close()
        assert shown(made) > 0


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_is_answered_ends_in_our_error_or_a_whole_store(
    sandbox: Sandbox, recorded: dict[str, Kept], kind: str, tmp_path: Path
) -> None:
    one = service(sandbox, kind)
    told: Counter[str] = Counter()
    for seed in range(ROUNDS):
        with round_of(kind, seed) as dice, store(tmp_path / str(seed)) as made:
            shelf = made.shelf()
            # Listed as it was or made worse; then a first pass, and one more over what that left.
            try:
                await joined(made, one, one.replaying(recorded[kind], dice if seed % 3 == 0 else None))
            except SyncError as error:
                told[type(error).__name__] += 1
            for _ in range(2):
                for result in await one_pass(made, shelf, one, one.replaying(recorded[kind], dice)):
                    told[type(result.error).__name__] += 1
                shown(made)
            shelf.close()
            assert made.book.rows("PRAGMA integrity_check") == [("ok",)]
    assert told["Malformed"] > ROUNDS / 10, told
    assert told["NoneType"] > ROUNDS / 10, told
