"""The sandbox comes up whole, is found again as it was, and dies with whoever started it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop.sandbox import Addresses, Sandbox, SandboxFailed
from tests.servers.sandbox import client, fhir, running

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[3]


def answers(url: str) -> bool:
    parts = urlsplit(url)
    try:
        socket.create_connection((parts.hostname or "", parts.port or 0), 1).close()
    except OSError:
        return False
    return True


def silent_soon(*urls: str) -> bool:
    """Whether all of them stop answering within a minute."""
    until = time.monotonic() + 60
    while any(answers(url) for url in urls):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX; on Windows the same pipe closes")
def test_it_dies_with_a_killed_parent(tmp_path: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom desktop.sandbox import Sandbox\n"
        "s = Sandbox(Path(sys.argv[1])); s.start(); print(s.addresses.to_json(), flush=True); time.sleep(600)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert parent.stdout is not None
    places = Addresses.from_json(parent.stdout.readline())
    assert answers(places.practice_base)
    assert answers(places.caldav_url)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert silent_soon(places.practice_base, places.caldav_url)


async def test_it_is_found_again_as_it_was(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        places = first.addresses
        http = client(first)
        url = f"{places.practice_base}/Appointment?_count=1"
        _, before, _ = await fhir(http, "GET", url)
        one = before["entry"][0]["resource"]
        status, _, _ = await fhir(
            http, "PUT", f"{places.practice_base}/Appointment/{one['id']}", {**one, "comment": "Kept"}, if_match='W/"1"'
        )
        assert status == 200
        await http.aclose()
    assert silent_soon(places.practice_base, places.caldav_url)
    with running(tmp_path) as second:
        assert second.addresses.practice_base == places.practice_base
        assert second.addresses.ca_pem == places.ca_pem
        http = client(second)
        _, found, _ = await fhir(http, "GET", f"{second.addresses.practice_base}/Appointment/{one['id']}")
        assert found["comment"] == "Kept"
        await http.aclose()


async def test_another_seed_is_another_practice(tmp_path: Path) -> None:
    async def first_patient(seed: int) -> str:
        with running(tmp_path, seed=seed) as sandbox:
            http = client(sandbox)
            _, found, _ = await fhir(http, "GET", f"{sandbox.addresses.practice_base}/Patient/pt-001")
            await http.aclose()
            return str(found["name"][0]["text"])

    assert await first_patient(1) != await first_patient(2)


def test_a_start_that_fails_says_so(tmp_path: Path) -> None:
    with pytest.raises(SandboxFailed):
        Sandbox(tmp_path, today="not a day").start()


def test_serve_says_where_it_is_first_and_ends_on_a_signal(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom desktop.sandbox.serve import serve\n"
        "serve(Path(sys.argv[1]), as_json=sys.argv[2] == 'json')"
    )
    for kind in ("json", "lines"):
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / kind), kind], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert process.stdout is not None
        line = process.stdout.readline()
        if kind == "json":
            found = json.loads(line)
            base = found["practice_base"]
            assert Path(found["ca_file"]).read_text("ascii") == found["ca_pem"]
            assert {"user", "password"} <= set(found["practice_login"])
        else:
            assert line.split()[0] == "practice_base"
            base = line.split()[1]
        assert answers(base)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        process.stdout.close()
        assert silent_soon(base)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_asked_to_end_it_takes_its_calendar_server_along(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "desktop.sandbox.host", str(tmp_path), "{}"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as host:  # fmt: skip
        assert host.stdout is not None
        places = Addresses.from_json(host.stdout.readline())
        host.send_signal(signal.SIGTERM)
        assert host.wait(60) == 0
        assert silent_soon(places.practice_base, places.caldav_url, places.google.api_base)


async def test_faults_may_be_there_from_the_start(tmp_path: Path) -> None:
    with running(tmp_path, faults=("practice:error:1",)) as sandbox:
        http = client(sandbox)
        url = f"{sandbox.addresses.practice_base}/metadata"
        assert [(await http.send("GET", url)).status for _ in range(2)] == [500, 200]
        await http.aclose()
