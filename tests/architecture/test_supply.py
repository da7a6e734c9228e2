"""What is shipped is known, locked and licensed, and runs on each system that we name."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.markers import Marker

from tests.architecture.tree import ROOT
from tools.bill_of_materials import licence, licences, locked, parts, sbom

FREE_TO_SHIP = re.compile(
    r"MIT|BSD|Apache|Python Software Foundation|PSF|Mozilla Public License 2|MPL-2|LGPL-3|ISC|Zlib|Unlicense|CC0",
    re.IGNORECASE,
)
OWN_PROCESS = {"radicale"}
"""Copyleft, and started as a process of its own by the sample practice only."""


def test_the_bill_is_whole() -> None:
    told = sbom()
    names = {part["name"] for part in told["components"]}
    direct = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert len(direct) >= 14
    assert {re.split(r"[<>=\[ ]", line)[0].lower() for line in direct} <= names
    assert "pytest" not in names
    assert all(part["purl"].endswith(part["version"]) and part["licenses"] for part in told["components"])


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_each_part_is_locked_by_hash_and_free_to_ship(part: object) -> None:
    from tools.bill_of_materials import Part

    assert isinstance(part, Part)
    assert part.hashes
    assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in part.hashes)
    assert part.name in OWN_PROCESS or FREE_TO_SHIP.search(licence(part.name)), licence(part.name)


SYSTEMS = {
    "Windows on x64 (and on ARM, which runs it)": ("win32", "AMD64", "win_amd64"),
    "macOS on Intel": ("darwin", "x86_64", "macosx"),
    "macOS on Apple silicon": ("darwin", "arm64", "macosx"),
    "Linux on x64": ("linux", "x86_64", "manylinux"),
    "Linux on ARM": ("linux", "aarch64", "manylinux"),
}


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_every_part_has_a_wheel_for_each_system(system: str, python: str) -> None:
    """No compiler on the practice's computer."""
    platform, machine, tag = SYSTEMS[system]
    here = {
        "sys_platform": platform, "platform_machine": machine, "python_version": python,
        "python_full_version": f"{python}.9", "platform_python_implementation": "CPython", "extra": "",
        "implementation_name": "cpython", "os_name": "nt" if platform == "win32" else "posix",
    }  # fmt: skip
    needed = [part for part in parts() if not part.needed_on or Marker(part.needed_on).evaluate(here)]
    assert len(needed) > 35
    lacking = [
        part.name
        for part in needed
        if not any(_fits(wheel["url"].rpartition("/")[2], tag, machine, python) for wheel in
                   locked()[part.name, part.version].get("wheels", ()))
    ]  # fmt: skip
    assert lacking == []


def _fits(wheel: str, tag: str, machine: str, python: str) -> bool:
    interpreter, abi, platform = wheel.removesuffix(".whl").split("-")[-3:]
    ours = f"cp{python.replace('.', '')}"
    if not ((ours == interpreter and abi == ours) or abi == "none" or (abi == "abi3" and _older(interpreter, ours))):
        return False
    if platform in {"any", tag}:
        return True
    return tag in platform and (machine in platform or "universal2" in platform)


def _older(interpreter: str, ours: str) -> bool:
    """Whether a stable-ABI wheel (PEP 384) that was built for `interpreter` runs on `ours`."""
    return int(interpreter.removeprefix("cp")) <= int(ours.removeprefix("cp"))


def test_the_list_of_licences_is_true_to_the_lock() -> None:
    row = re.compile(r"^\| (\S+) \| (\S+) \|", re.MULTILINE)
    written = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    assert set(row.findall(written)) == set(row.findall("\n".join(licences()))), "make it anew: see its first lines"
    assert "| unknown |" not in written
