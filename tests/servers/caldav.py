"""What the real CalDAV servers of the tests have in common, and another client's hands to change what they hold."""

from __future__ import annotations

import base64
import http.client
import ssl
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

USER, PASSWORD = "pat", "correct horse ☂ battery"


@dataclass(frozen=True, slots=True)
class CalDavServer:
    """A running server: `home` is the collection with `USER`'s calendars, `files` the folder that holds them."""

    name: str
    url: str
    home: str
    ca_pem: str
    files: Path = Path()

    def hands(self) -> Hands:
        return Hands(self)


@dataclass(frozen=True, slots=True)
class Hands:
    """A second client with nothing of ours in it: plain requests over TLS from the standard library."""

    server: CalDavServer

    def ask(self, method: str, path: str, body: str | bytes = "", **headers: str) -> tuple[int, bytes]:
        """One request; an underscore in a header's name stands for a hyphen."""
        place = urlsplit(self.server.url)
        context = ssl.create_default_context(cadata=self.server.ca_pem)
        connection = http.client.HTTPSConnection(place.hostname or "", place.port, timeout=30, context=context)
        credential = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode("ascii")
        sent = {"Authorization": f"Basic {credential}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        data = body.encode() if isinstance(body, str) else body
        try:
            connection.request(method, path, data, sent)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def make(self, name: str, *, title: str = "", colour: str = "", components: str = "VEVENT") -> str:
        """A new calendar; returns its path."""
        path = f"{self.server.home}{name}/"
        held = "".join(f'<c:comp name="{component}"/>' for component in components.split())
        props = f"<d:displayname>{title or name}</d:displayname>"
        props += f"<c:supported-calendar-component-set>{held}</c:supported-calendar-component-set>"
        if colour:
            props += f'<a:calendar-color xmlns:a="http://apple.com/ns/ical/">{colour}</a:calendar-color>'
        body = (
            '<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
            f"<d:set><d:prop>{props}</d:prop></d:set></c:mkcalendar>"
        )
        status, told = self.ask("MKCALENDAR", path, body, Content_Type="application/xml; charset=utf-8")
        assert status == 201, (status, told)
        return path

    def put(self, path: str, text: str | bytes) -> None:
        status, told = self.ask("PUT", path, text, Content_Type="text/calendar; charset=utf-8")
        assert status in (200, 201, 204), (status, told)

    def delete(self, path: str) -> None:
        status, told = self.ask("DELETE", path)
        assert status in (200, 204), (status, told)
