"""Every kind of service that the program speaks to, on this machine, under one authority: with another device's hands
on each of them, and what each holds as it lies in its own files. Nothing here goes through the program."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import sqlite3
import ssl
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import icalendar

from desktop.sandbox import Sandbox
from tests.faults.apple_names import apple_is_here
from tests.models.edits import fields_of
from tests.servers.caldav import PASSWORD, USER, CalDavServer
from tests.servers.keeping import Keeping, rewritten
from tests.servers.tls import Asked, Authority, Wire, answer, wire
from tests.servers.xandikos import xandikos
from tests.sync.providers import texts
from tests.sync.release_lists import LIST
from tools.release import make_key, sign

TITLE: Final = "Hamlet"
"""What the title of each event begins with that the hands made."""
PRACTITIONER: Final = "Practitioner/mara"
APPLE: Final = ("caldav.icloud.com", "p07-caldav.icloud.com")
SUBSCRIBED: Final = "/private-91c2/town.ics"
VERSIONS: Final = "/versions.json"
Facts = set[tuple[str, int]]
"""Title and start (UTC seconds) of each event."""


@dataclass(slots=True)
class Source(ABC):
    """One calendar of one account, in other hands than ours."""

    name: str
    calendar: str
    """Its remote id ends with this, slashes apart."""
    made: set[int] = field(default_factory=set)

    def happen(self, dice: random.Random) -> None:
        """Something is made, changed or deleted."""
        number = dice.randrange(8)
        if number in self.made and dice.random() < 0.3:
            self.made.discard(number)
            self.delete(number)
        else:
            self.made.add(number)
            hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0).timestamp()
            self.put(number, f"{TITLE} {number} {dice.randrange(1000)}", int(hour) + dice.randrange(20 * 24) * 3600)

    @abstractmethod
    def put(self, number: int, title: str, start: int) -> None: ...

    @abstractmethod
    def delete(self, number: int) -> None: ...

    @abstractmethod
    def files(self) -> Facts:
        """What its own files hold of what was made here."""


@dataclass(slots=True)
class Folder(Source):
    """A calendar of a CalDAV server that keeps its resources as files."""

    url: str = ""
    login: tuple[str, str] = ("", "")
    ca_pem: str = ""
    folder: Path = Path()

    def put(self, number: int, title: str, start: int) -> None:
        text = texts.event(f"{self.name}-{number}", title, f"{datetime.fromtimestamp(start, UTC):%Y-%m-%dT%H:%M}")
        ask("PUT", self._place(number), self.ca_pem, text.encode(), basic(*self.login), "text/calendar")

    def delete(self, number: int) -> None:
        ask("DELETE", self._place(number), self.ca_pem, b"", basic(*self.login))

    def files(self) -> Facts:
        return facts_of(path.read_text("utf-8") for path in self.folder.glob("*.ics"))

    def _place(self, number: int) -> str:
        return f"{self.url}town-{number}.ics"


@dataclass(slots=True)
class OfGoogle(Source):
    sandbox: Sandbox | None = None
    database: Path = Path()

    def put(self, number: int, title: str, start: int) -> None:
        body = {"id": f"e0000{number}", "summary": title, "start": _when(start), "end": _when(start + 1800)}
        if self._ask("GET", f"/e0000{number}")[0] == 404:
            self._ask("POST", "", body)
        else:
            self._ask("PUT", f"/e0000{number}", {**body, "status": "confirmed"})

    def delete(self, number: int) -> None:
        self._ask("DELETE", f"/e0000{number}")

    def files(self) -> Facts:
        held = bodies(self.database, f"events:{self.calendar}")
        there = [one for one in held if one["status"] != "cancelled"]
        return {(one["summary"], _instant(one["start"]["dateTime"])) for one in there}

    def _ask(self, method: str, path: str, body: Any = None) -> tuple[int, bytes]:
        assert self.sandbox is not None
        place = self.sandbox.addresses.google
        url = f"{place.api_base}/calendars/{self.calendar}/events{path}"
        return ask(method, url, self.sandbox.addresses.ca_pem, body, f"Bearer {place.token}")


@dataclass(slots=True)
class OfMicrosoft(Source):
    sandbox: Sandbox | None = None
    database: Path = Path()
    ids: dict[int, str] = field(default_factory=dict)

    def put(self, number: int, title: str, start: int) -> None:
        body = {"subject": title, "start": _stamp(start), "end": _stamp(start + 1800)}
        if number in self.ids:
            self.ask("PATCH", f"/me/events/{self.ids[number]}", body)
        else:
            self.ids[number] = json.loads(self.ask("POST", f"/me/calendars/{self.calendar}/events", body)[1])["id"]

    def delete(self, number: int) -> None:
        self.ask("DELETE", f"/me/events/{self.ids.pop(number)}")

    def files(self) -> Facts:
        held = bodies(self.database, f"events:{self.calendar}")
        there = [one for one in held if not one.get("_deleted")]
        return {(one["subject"], _instant(one["start"]["dateTime"][:19] + "Z")) for one in there}

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, bytes]:
        assert self.sandbox is not None
        place = self.sandbox.addresses.microsoft
        return ask(method, place.api_base + path, self.sandbox.addresses.ca_pem, body, f"Bearer {place.token}")


@dataclass(slots=True)
class Apple(Source):
    dialect: Keeping = field(default_factory=Keeping)
    port: int = 0

    def put(self, number: int, title: str, start: int) -> None:
        text = texts.event(f"{self.name}-{number}", title, f"{datetime.fromtimestamp(start, UTC):%Y-%m-%dT%H:%M}")
        self.dialect.put(f"town-{number}.ics", text)

    def delete(self, number: int) -> None:
        self.dialect.delete(f"town-{number}.ics")

    def files(self) -> Facts:
        return facts_of(text.decode() for _, text in self.dialect.items.values())


@dataclass(slots=True)
class Subscription(Source):
    """A whole calendar at an address."""

    texts: dict[int, str] = field(default_factory=dict)
    url: str = ""
    versions: bytes = b""

    def put(self, number: int, title: str, start: int) -> None:
        text = texts.event(f"{self.name}-{number}", title, f"{datetime.fromtimestamp(start, UTC):%Y-%m-%dT%H:%M}")
        self.texts[number] = text.partition("PRODID:-//Tests//EN\r\n")[2].removesuffix("END:VCALENDAR\r\n")

    def delete(self, number: int) -> None:
        del self.texts[number]

    def files(self) -> Facts:
        return facts_of([self.whole()])

    def whole(self) -> str:
        head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town//EN\r\nX-WR-CALNAME:Subscribed\r\n"
        return f"{head}{''.join(self.texts.values())}END:VCALENDAR\r\n"

    async def serve(self, asked: Asked, writer: Any) -> None:
        """The calendar, and beside it the list of the program's versions."""
        body = self.whole().encode()
        tag = f'"{hashlib.sha256(body).hexdigest()}"'
        if asked.target == VERSIONS:
            writer.write(answer(200, self.versions, Content_Type="application/json"))
        elif asked.target != SUBSCRIBED:
            writer.write(answer(404))
        elif asked.headers.get("if-none-match") == tag:
            writer.write(answer(304))
        else:
            writer.write(answer(200, body, Content_Type="text/calendar", ETag=tag))


@dataclass(slots=True)
class Town:
    """`chain` and `key` are files of a certificate for every host in it."""

    folder: Path
    authority: Authority
    sandbox: Sandbox
    xandikos: CalDavServer
    apple: Apple
    subscription: Subscription
    sources: tuple[Source, ...]
    release_key: bytes
    """What the list of versions is signed with."""

    @property
    def versions_url(self) -> str:
        return self.subscription.url.replace(SUBSCRIBED, VERSIONS)

    @property
    def chain(self) -> str:
        return str(self.folder / "middle.pem")

    @property
    def key(self) -> str:
        return str(self.folder / "middle.key")

    def practice(self) -> dict[str, tuple[object, ...]]:
        """Start, end, status and note of each appointment of hers, as it lies in the practice's file."""
        found: dict[str, tuple[object, ...]] = {}
        for id, _, resource in self._current():
            people = [one["actor"].get("reference") for one in resource["participant"]]
            held = fields_of(resource) if PRACTITIONER in people else None
            if held is not None:
                found[f"Appointment/{id}"] = (held["start"], held["end"], held["status"], held["note"])
        return found

    def versions(self) -> dict[str, int]:
        """How many versions the practice has of each appointment."""
        return {f"Appointment/{id}": number for id, number, _ in self._current()}

    def published(self, folder: str) -> list[str]:
        """The texts of our own calendars at a CalDAV server, file by file."""
        if folder == self.apple.name:
            ours = [held for path, held in self.apple.dialect.members.items() if "optimantra-practice" in path]
            return [text.decode() for held in ours for _, text in held.values()]
        homes = {"radicale": self.folder / "radicale/storage/collection-root/mara", "xandikos": self.xandikos.files}
        return [path.read_text("utf-8") for path in sorted(homes[folder].glob("optimantra-practice*/*.ics"))]

    def rows(self, service: str, calendar: str) -> list[dict[str, Any]]:
        """Events of a calendar of ours at Google or Microsoft that are not deleted."""
        held = bodies(self.folder / f"{service}.db", f"events:{calendar}")
        return [one for one in held if one.get("status") != "cancelled" and not one.get("_deleted")]

    def stands(self, service: str, calendar: str) -> bool:
        """Whether the calendar is there."""
        place = getattr(self.sandbox.addresses, service)
        path = {"google": f"/calendars/{calendar}", "microsoft": f"/me/calendars/{calendar}"}[service]
        status, _ = ask("GET", place.api_base + path, self.sandbox.addresses.ca_pem, None, f"Bearer {place.token}")
        return status == 200

    def _current(self) -> list[tuple[str, int, dict[str, Any]]]:
        rows = _rows(
            self.folder / "practice.db",
            "SELECT id, number, body FROM current JOIN version USING (kind, id, number) WHERE kind = 'Appointment'",
        )
        return [(id, number, json.loads(body)) for id, number, body in rows]


@asynccontextmanager
async def town(folder: Path, **settings: Any) -> AsyncIterator[Town]:
    """All of it, until the block ends."""
    authority = Authority.new()
    _certify(folder, authority)
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox(folder, seed=7, zone="UTC", **settings))
        server = stack.enter_context(xandikos(authority))
        stack.enter_context(apple_is_here())
        habits = Keeping(lists_itself=True, absolute=True, silent=True, keeps=rewritten)
        apple = Apple("apple", "work", dialect=habits)
        subscribed = Subscription("subscription", "calendar")
        at_apple: Wire = await stack.enter_async_context(wire(authority.server(*APPLE), apple.dialect))
        apple.port = at_apple.port
        apple.dialect.origin = apple.dialect.href_origin = f"https://{APPLE[0]}:{apple.port}"
        apple.dialect.home_origin = f"https://{APPLE[1]}:{apple.port}"
        at_feed: Wire = await stack.enter_async_context(wire(authority.server(), subscribed.serve))
        subscribed.url = f"{at_feed.url}{SUBSCRIBED}"
        sources = (
            _google(sandbox, folder), _microsoft(sandbox, folder), _radicale(sandbox, folder), _xandikos(server),
            apple, subscribed,
        )  # fmt: skip
        release_key = bytes.fromhex(make_key(folder / "release.key"))
        seed = bytes.fromhex((folder / "release.key").read_text("ascii"))
        subscribed.versions = sign(seed, json.dumps(LIST).encode())
        yield Town(folder, authority, sandbox, server, apple, subscribed, sources, release_key)


def _certify(folder: Path, authority: Authority) -> None:
    """The files of certificates for everybody in it, where the sandbox looks for its own."""
    folder.mkdir(parents=True)
    for name in ("server", "middle"):
        issued = authority.ca.issue_cert("127.0.0.1", "localhost", "::1", *APPLE)
        issued.private_key_pem.write_to_path(str(folder / f"{name}.key"))
        (folder / f"{name}.pem").write_bytes(b"".join(part.bytes() for part in issued.cert_chain_pems))
    (folder / "ca.pem").write_text(authority.ca_pem, "ascii")


def _google(sandbox: Sandbox, folder: Path) -> Source:
    places = sandbox.addresses
    made = json.loads(
        ask("POST", f"{places.google.api_base}/calendars", places.ca_pem, {"summary": "Town", "timeZone": "UTC"},
            f"Bearer {places.google.token}")[1]
    )  # fmt: skip
    return OfGoogle("google", made["id"], sandbox=sandbox, database=folder / "google.db")


def _microsoft(sandbox: Sandbox, folder: Path) -> Source:
    source = OfMicrosoft("microsoft", "", sandbox=sandbox, database=folder / "microsoft.db")
    source.calendar = json.loads(source.ask("POST", "/me/calendars", {"name": "Town"})[1])["id"]
    return source


def _radicale(sandbox: Sandbox, folder: Path) -> Source:
    places = sandbox.addresses
    login, home = (places.caldav_user, places.caldav_password), folder / "radicale/storage/collection-root"
    url = f"{places.caldav_url}{login[0]}/choir/"
    return Folder("radicale", "choir", url=url, login=login, ca_pem=places.ca_pem, folder=home / login[0] / "choir")


def _xandikos(server: CalDavServer) -> Source:
    path = server.hands().make("work")
    place = server.files / "work"
    return Folder("xandikos", "work", url=server.url + path, login=(USER, PASSWORD), ca_pem=server.ca_pem, folder=place)


def ask(
    method: str, url: str, ca_pem: str, body: Any = None, login: str = "", kind: str = "application/json"
) -> tuple[int, bytes]:
    """One request of the standard library's client, which knows no proxy."""
    parts = urlsplit(url)
    context = ssl.create_default_context(cadata=ca_pem)
    connection = HTTPSConnection(parts.hostname or "", parts.port, timeout=60, context=context)
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    try:
        connection.request(method, parts.path, data, {"Authorization": login, "Content-Type": kind})
        told = connection.getresponse()
        assert told.status < 500, (method, url, told.status)
        return told.status, told.read()
    finally:
        connection.close()


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def facts_of(resources: Any) -> Facts:
    """Title and start of each event of ours in iCalendar texts, read by somebody else's parser."""
    found: Facts = set()
    for text in resources:
        for one in icalendar.Calendar.from_ical(text).events:
            start = one.start
            if str(one["SUMMARY"]).startswith(TITLE) and isinstance(start, datetime):
                found.add((str(one["SUMMARY"]), int(start.timestamp())))
    return found


def bodies(database: Path, collection: str) -> list[dict[str, Any]]:
    """What a sample service has in a collection, as it lies in its file."""
    return [json.loads(body) for (body,) in _rows(database, "SELECT body FROM item WHERE collection = ?", collection)]


def _rows(database: Path, query: str, *values: str) -> list[Any]:
    link = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    try:
        return link.execute(query, values).fetchall()
    finally:
        link.close()


def _when(start: int) -> dict[str, str]:
    return {"dateTime": f"{datetime.fromtimestamp(start, UTC):%Y-%m-%dT%H:%M:%SZ}", "timeZone": "UTC"}


def _stamp(start: int) -> dict[str, str]:
    return {"dateTime": f"{datetime.fromtimestamp(start, UTC):%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": "UTC"}


def _instant(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())
