"""What is shipped, from the lock: a CycloneDX bill of materials, and the list of licences as Markdown. Stdlib only.

    python -m tools.bill_of_materials sbom [BUNDLE] > build/sbom.cdx.json
    python -m tools.bill_of_materials licences > docs/licences.md

Names, versions and hashes come from `uv.lock`; licences from the metadata of the packages installed beside this Python;
what is no package, from the bundle's folder where one is named, else from the installed packages.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any, Final

from tools.native_parts import LICENCES, binaries_in, binaries_of, carried, components, driver, interpreter, recognised

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = "optimantra-desktop"
EXTRAS: Final = ("sandbox",)
_UNKNOWN: Final = "unknown"
_CLASSIFIED: Final = "License :: OSI Approved :: "
_SAID_ELSEWHERE: Final = {
    "sqlcipher3": "Zlib (binding), BSD-3-Clause (SQLCipher), Apache-2.0 (OpenSSL)",
    "pywin32-ctypes": "BSD-3-Clause",
}
"""From the projects' own pages, where the package's metadata says nothing or is on another system only."""


@dataclass(frozen=True, slots=True)
class Part:
    """One package that the program needs on some system. `needed_on` is the marker under which, empty for all."""

    name: str
    version: str
    hashes: tuple[str, ...]
    needed_on: str

    @property
    def purl(self) -> str:
        """Package URL (ECMA-427)."""
        return f"pkg:pypi/{self.name}@{self.version}"


Entry = dict[str, Any]


@cache
def locked() -> dict[tuple[str, str], Entry]:
    """The lock's packages by name and version; one may stand in two versions, for different systems."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    return {(package["name"], package.get("version", "")): package for package in lock["package"]}


def parts() -> tuple[Part, ...]:
    """Everything that the program and its sample practice need, by name; test and build tools are not shipped."""
    packages = locked()
    (program,) = (package for (name, _), package in packages.items() if name == PROGRAM)
    waiting = [(need, "") for need in program["dependencies"]]
    for extra in EXTRAS:
        waiting += [(need, "") for need in program["optional-dependencies"][extra]]
    found: dict[tuple[str, str], str] = {}
    while waiting:
        need, inherited = waiting.pop()
        package, marker = _entry(packages, need), need.get("marker", inherited)
        key = (package["name"], package["version"])
        if key in found and (not found[key] or marker):
            continue
        found[key] = marker
        waiting += [(further, marker) for further in package.get("dependencies", ())]
        for extra in need.get("extra", ()):
            waiting += [(further, marker) for further in package["optional-dependencies"].get(extra, ())]
    return tuple(_part(packages[key], marker) for key, marker in sorted(found.items()))


def _entry(packages: dict[tuple[str, str], Entry], need: Entry) -> Entry:
    """The package that a need of the lock means; it names the version only where there are two."""
    if "version" in need:
        return packages[need["name"], need["version"]]
    (found,) = (package for (name, _), package in packages.items() if name == need["name"])
    return found


def _part(package: Entry, marker: str) -> Part:
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else [])]
    hashes = tuple(sorted(file["hash"].removeprefix("sha256:") for file in files))
    return Part(package["name"], package["version"], hashes, marker)


def licence(name: str) -> str:
    """An SPDX expression where the package gives one, else its own words for it, `unknown` where nobody says."""
    if name in _SAID_ELSEWHERE:
        return _SAID_ELSEWHERE[name]
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return _UNKNOWN
    if "License-Expression" in told:
        return told["License-Expression"]
    classified = [
        line.removeprefix(_CLASSIFIED) for line in told.get_all("Classifier") or () if line.startswith(_CLASSIFIED)
    ]
    said = told.get_all("License") or [""]
    return " OR ".join(classified) or str(said[0]).strip().partition("\n")[0] or _UNKNOWN


def sbom(bundle: Path | None = None) -> dict[str, Any]:
    """CycloneDX 1.5."""
    shipped = parts()
    names = [part.name for part in shipped]
    natives, binaries = recognised(binaries_of(names) if bundle is None else binaries_in(bundle))
    told = {(one.name, one.version) for one in natives}
    natives += [one for one in (*interpreter(), *driver()) if (one.name, one.version) not in told]
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": PROGRAM, "version": version}},
        "components": [
            {
                "type": "library",
                "bom-ref": part.purl,
                "name": part.name,
                "version": part.version,
                "purl": part.purl,
                "licenses": [{"license": {"name": licence(part.name)}}],
                "properties": [{"name": "needed-on", "value": part.needed_on}] if part.needed_on else [],
                "externalReferences": [],
                # One hash per file that the lock allows: which one is installed depends on the system.
                "evidence": {"occurrences": [{"location": f"sha256:{one}"} for one in part.hashes]},
            }
            for part in shipped
        ]
        + [*carried(names), *components(natives, binaries)],
    }


def licences() -> Iterator[str]:
    """The list, line by line."""
    yield "# Licences of what is shipped"
    yield ""
    yield "Made by `python -m tools.bill_of_materials licences` from `uv.lock`; a test keeps it true."
    yield ""
    yield "| package | version | licence |"
    yield "|---|---|---|"
    for part in parts():
        told = licence(part.name)
        yield f"| {part.name} | {part.version} | {told} |"
    yield ""
    yield "Inside them, and beside them in a bundle (their versions are in the bill of materials that lies by each):"
    yield ""
    yield "| library | licence |"
    yield "|---|---|"
    for name, told in LICENCES.items():
        yield f"| {name} | {told} |"
    yield ""
    yield "Qt comes with PySide6 under the LGPL 3: its libraries lie beside the program as files of their own and can"
    yield "be replaced. Radicale (GPL 3) is not linked: the sample practice starts it as a process of its own."


def main(words: list[str]) -> int:
    match words:
        case ["sbom", *bundle] if len(bundle) < 2:
            print(json.dumps(sbom(Path(bundle[0]) if bundle else None), indent=1))
        case ["licences"]:
            print("\n".join(licences()))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
