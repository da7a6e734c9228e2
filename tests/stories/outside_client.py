"""What stands at the practice, read by a client that is not ours."""

from __future__ import annotations

import json
import ssl
from http.client import HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from desktop.sandbox.sandbox import Sandbox


def found_at(sandbox: Sandbox, search: str) -> list[dict[str, Any]]:
    """What a search finds at the practice, read as the front desk by a client that is not ours."""
    places = urlsplit(sandbox.addresses.practice_base)
    trust = ssl.create_default_context(cadata=sandbox.addresses.ca_pem)
    found: list[dict[str, Any]] = []
    path: str | None = f"{places.path}/{search}"
    while path:
        connection = HTTPSConnection(places.hostname or "", places.port, context=trust, timeout=30)
        connection.request("GET", path, headers={"Authorization": f"Bearer {sandbox.addresses.desk_token}"})
        bundle = json.loads(connection.getresponse().read())
        connection.close()
        found += [entry["resource"] for entry in bundle.get("entry", ())]
        following = next((link["url"] for link in bundle.get("link", ()) if link["relation"] == "next"), None)
        path = following and following.removeprefix(f"https://{places.netloc}")
    return found
