"""The fault switches and the counters of a running sandbox, from outside its processes."""

from __future__ import annotations

import json
import ssl
from http.client import HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from desktop.sandbox.addresses import Addresses

_PATH = "/_sandbox/faults"


def ask(addresses: Addresses, service: str, method: str, asked: dict[str, Any] | None = None) -> dict[str, int]:
    """POST a fault (members of `faults.Fault`) or an act (`{"act": name}`), or DELETE them all; GET how many requests
    were made (`Sandbox.counted`). Raises `ValueError`."""
    bases = {"practice": addresses.practice_base}
    bases |= {"google": addresses.google.api_base, "microsoft": addresses.microsoft.api_base}
    parts = urlsplit(bases[service])
    context = ssl.create_default_context(cadata=addresses.ca_pem)
    connection = HTTPSConnection(parts.hostname or "", parts.port, timeout=30, context=context)
    try:
        headers = {"authorization": f"Bearer {addresses.desk_token}"}
        connection.request(method, _PATH, json.dumps(asked) if asked else None, headers)
        answer = connection.getresponse()
        if answer.status not in (200, 204):
            raise ValueError(f"not a fault: {asked}")
        told: dict[str, int] = json.loads(answer.read() or b"{}")
        return told
    finally:
        connection.close()
