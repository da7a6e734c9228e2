"""What packages bring along that is no package: libraries inside binaries and the interpreter, by version.

A scanner of the lock sees `sqlcipher3` and not the OpenSSL that was built into it. Three sources: the bills that wheels
carry themselves (PEP 770), what the interpreter and the driver tell of themselves, and the marks that libraries leave
in a binary's bytes. Every binary is named with its digest, whether anything was recognised in it or not. Stdlib only.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import ssl
import sys
import zlib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any, Final, NamedTuple

BINARY: Final = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How a file of Linux, Windows and macOS (for one processor and for several) begins that is run or linked."""
MARKS: Final = (
    ("qt", "", rb"Qt (\d+\.\d+\.\d+) \("),
    ("openssl", "", rb"OpenSSL (\d\.\d+\.\d+[a-z]?) +\d{1,2} [A-Z][a-z]{2} \d{4}"),
    ("icu", "icuuc", rb"\0(\d{2}\.\d)\0"),
    ("libpng", "", rb"libpng version (\d+\.\d+\.\d+)"),
    ("libjpeg-turbo", "", rb"libjpeg-turbo version (\d+\.\d+\.\d+)"),
    ("libtiff", "", rb"LIBTIFF, Version (\d+\.\d+\.\d+)"),
    ("pcre2", "", rb"(10\.\d\d) \d{4}-\d\d-\d\d"),
    ("expat", "", rb"expat_(\d+\.\d+\.\d+)"),
    ("zlib", "", rb"(?:in|de)flate (\d+\.\d+(?:\.\d+)*) Copyright"),
    ("freetype", "", rb"FreeType()"),
    ("harfbuzz", "", rb"[Hh]arf[Bb]uzz()"),
    ("libwebp", "", rb"WebPAnimDecoderNew()"),
    ("md4c", "", rb"md4c()"),
    ("libffi", "", rb"\0ffi_(?:prep_cif|call)()"),
)
"""Name, what the file is called where that matters, and the mark with the version in it, if it holds one."""

LICENCES: Final = {
    "cpython": "PSF-2.0", "expat": "MIT", "freetype": "FTL", "harfbuzz": "MIT-Modern-Variant", "icu": "Unicode-3.0",
    "libffi": "MIT", "libjpeg-turbo": "IJG AND BSD-3-Clause", "libpng": "libpng-2.0", "libtiff": "libtiff",
    "libwebp": "BSD-3-Clause", "md4c": "MIT", "openssl": "Apache-2.0", "pcre2": "BSD-3-Clause", "qt": "LGPL-3.0-only",
    "sqlcipher": "BSD-3-Clause", "sqlite": "blessing", "zlib": "Zlib",
}  # fmt: skip
"""By their projects' own pages, in SPDX's names."""

_CARRIED: Final = ("name", "version", "licenses", "hashes")


class Native(NamedTuple):
    """A library that no package manager knows of; `version` is empty where the binary does not tell it."""

    name: str
    version: str
    where: tuple[str, ...]


class Binary(NamedTuple):
    """One file that is run or linked."""

    path: str
    sha256: str


def binaries_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every binary below a folder, by its path from there."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and (content := _content(path)) is not None:
            yield path.relative_to(folder).as_posix(), content


def binaries_of(packages: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Every binary of these packages as they are installed beside this Python."""
    for package in sorted(set(packages)):
        try:
            listed = files(package) or ()
        except PackageNotFoundError:
            continue
        for one in listed:
            path = Path(str(one.locate()))
            if path.is_file() and (content := _content(path)) is not None:
                yield one.as_posix(), content


def _content(path: Path) -> bytes | None:
    with path.open("rb") as file:
        return path.read_bytes() if file.read(4).startswith(BINARY) else None


def recognised(binaries: Iterable[tuple[str, bytes]]) -> tuple[list[Native], list[Binary]]:
    """What the binaries hold, by name and version, and the binaries themselves."""
    found: dict[tuple[str, str], list[str]] = {}
    every = []
    for path, content in binaries:
        every.append(Binary(path, hashlib.sha256(content).hexdigest()))
        for name, called, mark in MARKS:
            if called in path and (seen := re.search(mark, content)) is not None:
                found.setdefault((name, seen[1].decode("ascii")), []).append(path)
    told = {name for name, version in found if version}
    return [
        Native(name, version, tuple(where))
        for (name, version), where in sorted(found.items())
        if version or name not in told
    ], every


def interpreter() -> Iterator[Native]:
    """Python, and the libraries that it is linked with and says so."""
    import pyexpat

    where = ("the interpreter",)
    yield Native("cpython", ".".join(map(str, sys.version_info[:3])), ())
    yield Native("openssl", ssl.OPENSSL_VERSION.split()[1], where)
    yield Native("sqlite", sqlite3.sqlite_version, where)
    yield Native("zlib", zlib.ZLIB_RUNTIME_VERSION, where)
    yield Native("expat", pyexpat.EXPAT_VERSION.removeprefix("expat_"), where)


def driver() -> Iterator[Native]:
    """What the store's driver was built from; nothing where it is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        return
    connection = dbapi2.connect(":memory:")
    (told,) = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()
    yield Native("sqlcipher", str(told).split()[0], ("sqlcipher3",))
    yield Native("sqlite", str(dbapi2.sqlite_version), ("sqlcipher3",))


def carried(packages: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The components of the bills that packages carry (PEP 770, CycloneDX), each with the package it came in."""
    for package in sorted(set(packages)):
        try:
            listed = files(package) or ()
        except PackageNotFoundError:
            continue
        for one in listed:
            if ".dist-info/sboms/" in one.as_posix() and one.suffix == ".json":
                for component in json.loads(one.read_text("utf-8")).get("components", ()):
                    kept = {key: component[key] for key in _CARRIED if key in component}
                    purl = str(component.get("purl", "")).partition("?")[0]
                    yield {"type": "library", **kept, **({"purl": purl} if purl else {}), **_inside((package,))}


def components(natives: Iterable[Native], binaries: Iterable[Binary]) -> Iterator[dict[str, Any]]:
    """Both as CycloneDX has them."""
    for one in natives:
        versioned = {"version": one.version, "purl": f"pkg:generic/{one.name}@{one.version}"} if one.version else {}
        licensed = {"licenses": [{"license": {"name": LICENCES[one.name]}}]}
        yield {"type": "library", "name": one.name, **versioned, **licensed, **_inside(one.where)}
    for binary in binaries:
        digest = {"alg": "SHA-256", "content": binary.sha256}
        yield {"type": "file", "name": binary.path, "hashes": [digest]}


def _inside(where: tuple[str, ...]) -> dict[str, Any]:
    return {"evidence": {"occurrences": [{"location": one} for one in where]}} if where else {}
