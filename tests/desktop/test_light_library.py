"""Python's own library without what some of its modules bring for a rare use: lighter, and as it always was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BROUGHT = """
import sys
from desktop import light_library
light_library.load()
"""


def in_a_process(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", BROUGHT + code], capture_output=True, text=True, check=True, timeout=60,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return done.stdout.strip()


def test_it_is_lighter() -> None:
    heavy = "ipaddress", "_locale"
    assert in_a_process(f"print([name for name in {heavy} if name in sys.modules])") == "[]"


def test_what_is_rarely_used_is_there_when_it_is() -> None:
    code = """
import pathlib, subprocess
print(pathlib.PurePosixPath("/a b").as_uri())
print(subprocess.run([sys.executable, "-c", "print(7)"], text=True, capture_output=True).stdout.strip())
try:
    subprocess.run([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"], check=True)
except subprocess.CalledProcessError as error:
    print(error.returncode and str(error).rpartition("with ")[2])
import locale, signal
from urllib.parse import urlsplit
print(urlsplit("https://a.test/b").netloc, signal.SIGINT.name)
"""
    told = in_a_process(code).splitlines()
    assert told[:2] == ["file:///a%20b", "7"]
    assert "SIGTERM" in told[2] or sys.platform == "win32"
    assert told[3] == "a.test SIGINT"
