"""What stands at the service of the edits that a faulty world was put through."""

from __future__ import annotations

from desktop.sandbox import Sandbox
from tests.servers.sandbox import client, fhir


async def edits_at_the_service(sandbox: Sandbox) -> dict[str, list[int]]:
    """The starts of what this test made, by its note."""
    from sync.providers.practice_fhir import instant

    hands, base = client(sandbox), sandbox.addresses.practice_base
    found: dict[str, list[int]] = {}
    url: str | None = f"{base}/Appointment?date=ge2000-01-01&_count=100"
    while url:
        _, bundle, _ = await fhir(hands, "GET", url)
        for entry in bundle.get("entry", []):
            note = entry["resource"].get("comment", "")
            if note.startswith("edit "):
                found.setdefault(note, []).append(instant(entry["resource"]["start"]))
        url = next((link["url"] for link in bundle.get("link", []) if link["relation"] == "next"), None)
    await hands.aclose()
    return found
