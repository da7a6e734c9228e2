"""Microsoft's own models, generated from its metadata, read what the sandbox's Graph answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox import Sandbox
from sync.http import Origin
from tests.servers.sandbox import client

pytestmark = pytest.mark.anyio
SCRIPT = Path(__file__).parents[2] / "servers" / "microsoft_models.py"
WINDOW = "startDateTime=2026-09-01T00:00:00Z&endDateTime=2027-03-01T00:00:00Z"


@pytest.fixture
def models() -> str:
    """A Python with `msgraph-sdk`, named by `MICROSOFT_MODELS_PYTHON`."""
    python = os.environ.get("MICROSOFT_MODELS_PYTHON", sys.executable)
    has = subprocess.run([python, "-c", "import msgraph"], capture_output=True, check=False)
    if has.returncode:
        pytest.skip("msgraph-sdk is not installed")
    return python


@pytest.mark.slow
async def test_microsofts_models_know_every_name_and_value(sandbox: Sandbox, models: str) -> None:
    objects = await _everything(sandbox)
    answers = json.loads(_read_by(models, json.dumps(objects)))
    events = [(raw, read) for (kind, raw), read in zip(objects, answers, strict=True) if kind == "event"]
    assert len(events) > 5
    for read in answers:
        assert [name for name in read["unknown"] if not name.startswith(("@odata", "@removed"))] == []
    for raw, read in events:
        assert read["id"] == raw["id"]
        if "start" in raw:
            assert (read["start"], read["zone"]) == (raw["start"]["dateTime"], raw["start"]["timeZone"])
        if "type" in raw:
            assert read["type"] == raw["type"]


def _read_by(models: str, objects: str) -> str:
    done = subprocess.run([models, str(SCRIPT)], input=objects, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


async def _everything(sandbox: Sandbox) -> list[tuple[str, dict[str, Any]]]:
    place = sandbox.addresses.microsoft
    http = client(sandbox, place.token)
    http.origins.add(Origin.of(place.api_base))
    try:
        listed = json.loads((await http.send("GET", f"{place.api_base}/me/calendars")).body)["value"]
        found: list[tuple[str, dict[str, Any]]] = [("calendar", one) for one in listed]
        for calendar in listed:
            url = f"{place.api_base}/me/calendars/{calendar['id']}/calendarView/delta?{WINDOW}"
            while url:
                page = json.loads((await http.send("GET", url)).body)
                found += [("event", one) for one in page["value"]]
                url = page.get("@odata.nextLink", "")
        return found
    finally:
        await http.aclose()
