"""The front desk of the sample practice, by a client that is not ours: reads and changes appointments over TLS."""

from __future__ import annotations

import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from desktop.sandbox.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """Whoever sits there sees everybody's appointments."""

    sandbox: Sandbox

    def read(self, reference: str) -> dict[str, Any]:
        """A resource as it is there now."""
        return self._ask("GET", reference)[0]

    def change(self, reference: str, **fields: Any) -> None:
        """Set these members of a resource over the version that is there."""
        found, version = self._ask("GET", reference)
        self._ask("PUT", reference, {**found, **fields}, version)

    def move(self, reference: str, by: int) -> None:
        """So many seconds later."""
        found = self.read(reference)
        times = {name: _later(str(found[name]), by) for name in ("start", "end")}
        self.change(reference, **times)

    def start(self, reference: str) -> int:
        """When it begins there, UTC seconds."""
        return int(datetime.fromisoformat(str(self.read(reference)["start"])).timestamp())

    def _ask(
        self, method: str, reference: str, body: dict[str, Any] | None = None, version: str = ""
    ) -> tuple[dict[str, Any], str]:
        places = self.sandbox.addresses
        parts = urlsplit(places.practice_base)
        trust = ssl.create_default_context(cadata=places.ca_pem)
        connection = HTTPSConnection(parts.hostname or "", parts.port, context=trust, timeout=30)
        headers = {"Authorization": f"Bearer {places.desk_token}", "Content-Type": "application/fhir+json"}
        if version:
            headers["If-Match"] = version
        try:
            text = None if body is None else json.dumps(body)
            connection.request(method, f"{parts.path}/{reference}", text, headers)
            answer = connection.getresponse()
            told = json.loads(answer.read())
            assert answer.status == 200, (answer.status, told)
            return told, answer.headers["ETag"]
        finally:
            connection.close()


def _later(instant: str, by: int) -> str:
    moment = datetime.fromtimestamp(datetime.fromisoformat(instant).timestamp() + by, UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
