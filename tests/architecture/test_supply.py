"""What is shipped is known, locked and licensed, and runs on each system that we name."""

from __future__ import annotations

import re
import ssl
import sys
import tomllib
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.backends.openssl import backend
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import qVersion
from sqlcipher3 import dbapi2

from tests.architecture.tree import ROOT
from tools.bill_of_materials import licence, licences, locked, parts, sbom
from tools.native_parts import LICENCES

FREE_TO_SHIP = re.compile(
    r"MIT|BSD|Apache|Python Software Foundation|PSF|Mozilla Public License 2|MPL-2|LGPL-3|ISC|Zlib|Unlicense|CC0",
    re.IGNORECASE,
)
OWN_PROCESS = {"radicale"}
"""Copyleft, and started as a process of its own by the sample practice only."""


@pytest.fixture(scope="module")
def bill() -> list[dict[str, Any]]:
    """Of what is installed here; every binary of it is read once."""
    found: list[dict[str, Any]] = sbom()["components"]
    return found


def test_the_bill_is_whole(bill: list[dict[str, Any]]) -> None:
    packages = [part for part in bill if part.get("purl", "").startswith("pkg:pypi/")]
    names = {part["name"] for part in packages}
    direct = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert len(direct) >= 14
    assert {re.split(r"[<>=\[ ]", line)[0].lower() for line in direct} <= names
    assert "pytest" not in names
    assert all(part["purl"].endswith(part["version"]) and part["licenses"] for part in packages)
    # By what is installed, which says for itself what it needs, whatever the lock says
    waiting, needed = {re.split(r"[<>=\[ ;]", line)[0].lower() for line in direct}, set[str]()
    while waiting:
        name = waiting.pop()
        with suppress(PackageNotFoundError):  # another system's
            distribution(name)
            needed.add(name)
            asked = (Requirement(line) for line in distribution(name).requires or ())
            here = [one for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})]
            waiting |= {canonicalize_name(one.name) for one in here} - needed
    assert len(needed) > 20
    assert needed <= names


def test_the_bill_names_what_is_no_package(bill: list[dict[str, Any]]) -> None:
    """Against what the libraries say of themselves when they run."""
    told = [part for part in bill if part["type"] == "library"]
    versions: dict[str, set[str]] = {}
    for part in told:
        versions.setdefault(part["name"], set()).add(part.get("version", ""))
    ours = backend.openssl_version_text().split()[1]
    assert {ours, ssl.OPENSSL_VERSION.split()[1]} < versions["openssl"] and len(versions["openssl"]) >= 2
    assert versions["qt"] == {qVersion()}
    assert dbapi2.sqlite_version in versions["sqlite"]
    assert versions["cpython"] == {".".join(map(str, sys.version_info[:3]))}
    assert {"sqlcipher", "pcre2", "libpng", "libjpeg-turbo", "libtiff", "freetype", "harfbuzz"} <= set(versions)
    assert sys.platform != "linux" or {"icu", "libffi"} <= set(versions)
    generic = {part["name"] for part in told if part.get("purl", "pkg:generic/").startswith("pkg:generic/")}
    assert generic <= set(LICENCES)


def test_every_binary_is_in_the_bill(bill: list[dict[str, Any]]) -> None:
    listed = {part["name"] for part in bill if part["type"] == "file"}
    for package in ("PySide6", "cryptography", "sqlcipher3"):
        folder = Path(str(find_spec(package).origin)).parent  # type: ignore[union-attr]  # installed
        there = {path.name for path in folder.rglob("*") if path.suffix in {".so", ".pyd", ".dylib", ".dll"}}
        assert there <= {Path(name).name for name in listed}


def test_a_bundle_s_folder_is_looked_through(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libcrypto.so.3").write_bytes(b"\x7fELF....OpenSSL 9.8.7 30 Jan 2031\0")
    (tmp_path / "optimantra.exe").write_bytes(b"MZ....")
    (tmp_path / "notes.txt").write_bytes(b"OpenSSL 1.1.1 1 Jan 2020")
    told = sbom(tmp_path)["components"]
    assert [part["name"] for part in told if part["type"] == "file"] == ["_internal/libcrypto.so.3", "optimantra.exe"]
    (found,) = [part for part in told if part.get("version") == "9.8.7"]
    assert found["purl"] == "pkg:generic/openssl@9.8.7"
    assert found["evidence"]["occurrences"] == [{"location": "_internal/libcrypto.so.3"}]
    assert not [part for part in told if part.get("version") == "1.1.1"]


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
    assert written == (ROOT / "resources" / "licences.md").read_text(encoding="utf-8"), "what the program shows"
    assert set(row.findall(written)) == set(row.findall("\n".join(licences()))), "make it anew: see its first lines"
    assert "| unknown |" not in written
