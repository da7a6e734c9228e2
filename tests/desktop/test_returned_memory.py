"""What was let go of is the system's again: measured in a process of its own, where the C library is glibc."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

HELD = """
from desktop.returned_memory import give_back


def resident():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1])


made = [bytes(4000) for _ in range(20_000)]
few = made[::50]
del made
before = resident()
give_back()
print(before, resident(), len(few))
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries give back by themselves")
def test_what_lies_between_things_that_stay_is_given_back() -> None:
    ran = subprocess.run([sys.executable, "-c", HELD], capture_output=True, encoding="utf-8", check=True, timeout=120)
    before, after, _ = map(int, ran.stdout.split())
    assert after < before - 10_000, "pages of 4 KiB: forty of eighty megabytes at least"
