"""Words from every field are nowhere in the files of a store, its temporary files or its output, before and after."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Iterator
from http.client import HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop.sandbox.sandbox import Sandbox
from tests.stories.desk import PASSPHRASE, Desk

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

CANARIES = {
    "SUMMARY": "zanzibarquill",
    "LOCATION": "vermilionporch",
    "DESCRIPTION": "ochrelantern",
    "CATEGORIES": "tamarindflute",
    "X-NOTE": "saffrongable",
}
ATTENDEE = "kestrelmoor"
EVENT = "\r\n".join([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//story//en", "BEGIN:VEVENT", "UID:junipercrest@example.test",
    "DTSTAMP:20261101T000000Z", "DTSTART:20261124T110000Z", "DTEND:20261124T120000Z",
    *(f"{name}:{word}" for name, word in CANARIES.items()),
    f"ATTENDEE;CN={ATTENDEE}:mailto:{ATTENDEE}@example.test", "END:VEVENT", "END:VCALENDAR", "",
])  # fmt: skip
SURELY_NO_CHANCE = 8
WORDS = (*CANARIES.values(), ATTENDEE, "junipercrest")


def _put(sandbox: Sandbox, calendar: str) -> None:
    places = urlsplit(sandbox.addresses.caldav_url)
    trust = ssl.create_default_context(cadata=sandbox.addresses.ca_pem)
    login = f"{sandbox.addresses.caldav_user}:{sandbox.addresses.caldav_password}".encode()
    connection = HTTPSConnection(places.hostname or "", places.port, context=trust, timeout=30)
    headers = {"Authorization": "Basic " + base64.b64encode(login).decode(), "Content-Type": "text/calendar"}
    connection.request("PUT", f"/{sandbox.addresses.caldav_user}/{calendar}/canary.ics", EVENT.encode(), headers)
    assert connection.getresponse().status in {201, 204}
    connection.close()


def _spellings(word: str) -> Iterator[bytes]:
    """A base64 of four letters is found in a few million random bytes by chance, so only longer ones are looked for."""
    for spelt in (word, word.upper()):
        yield spelt.encode()
        yield spelt.encode("utf-16-le")
        in_base64 = base64.b64encode(spelt.encode())[:-4]
        if len(in_base64) >= SURELY_NO_CHANCE:
            yield in_base64


def _readable(folders: list[Path], words: tuple[str, ...]) -> list[str]:
    """Where a word can be read: `file: word`."""
    found = []
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        held = path.read_bytes()
        found += [f"{path.name}: {word}" for word in words for spelt in _spellings(word) if spelt in held]
        if held.startswith(b"SQLite format 3"):
            found.append(f"{path.name}: not encrypted")
    return found


def test_the_search_finds_what_is_readable(tmp_path: Path) -> None:
    """Else the story below would prove nothing."""
    (tmp_path / "plain.txt").write_text(f"a {WORDS[0]} b")
    (tmp_path / "wide.bin").write_bytes(WORDS[1].encode("utf-16-le"))
    (tmp_path / "plain.db").write_bytes(b"SQLite format 3\0")
    assert len(_readable([tmp_path], WORDS)) == 3


def test_no_field_can_be_read_on_disk(sandbox: Sandbox, services: Path, tmp_path: Path) -> None:
    choir = next(path.parent.name for path in (services / "radicale").rglob("cho-concert.ics"))
    _put(sandbox, choir)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    desk = Desk.fresh(tmp_path / "desk", TMPDIR=str(temporary), HOME=str(tmp_path / "home"))
    account = desk.add_caldav(sandbox)
    desk.add_practice(sandbox)
    desk.consent_to_all_at_once()
    quiet = desk.run("sync")
    found = desk.agenda("2026-11-24", "2026-11-24")
    assert any(one["summary"] == CANARIES["SUMMARY"] for one in found)

    people = tuple({part for one in found if one["patient"] for part in one["patient"].split() if len(part) > 4})
    titles = tuple({one["summary"] for one in found if len(one["summary"]) > 6})
    secrets = (PASSPHRASE, sandbox.addresses.caldav_password, sandbox.addresses.practice_login.password)
    everything = (*WORDS, *people, *titles, *secrets)
    places = [desk.profile, temporary, *([tmp_path / "home"] if (tmp_path / "home").exists() else [])]
    assert len([path for path in desk.profile.rglob("*") if path.is_file()]) > 8
    assert _readable(places, everything) == []
    assert not [word for word in WORDS if word in quiet.out + quiet.err]

    held = next(one["calendar"] for one in found if one["summary"] == CANARIES["SUMMARY"])
    desk.ask("consent", "withdraw", f"{held}:show")
    assert _readable(places, everything) == []
    desk.ask("accounts", "remove", account)
    assert _readable(places, everything) == []
    assert not [path.name for path in desk.profile.rglob("c-*")]
