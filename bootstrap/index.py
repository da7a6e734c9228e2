"""The person's own package index, as pip knows it, said to uv, which does not read pip's settings."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

_UV_SAYS: Final = frozenset(
    {"UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "UV_NO_INDEX"}
)


@dataclass(frozen=True, slots=True)
class Index:
    """Arguments and environment for uv."""

    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


def settings(listing: str) -> dict[str, str]:
    """What `pip config list` printed: name without section → value; the environment wins over files, as in pip."""
    found: dict[str, tuple[int, str]] = {}
    for line in listing.splitlines():
        key, equals, quoted = line.partition("=")
        section, dot, name = key.rpartition(".")
        if not equals or not dot:
            continue
        rank = {"global": 0, "install": 1, ":env:": 2}.get(section)
        if rank is None or (name in found and found[name][0] > rank):
            continue
        try:
            value = ast.literal_eval(quoted)
        except (ValueError, SyntaxError):
            continue
        found[name] = (rank, str(value))
    return {name: value for name, (_, value) in found.items()}


def index(listing: str, environ: Mapping[str, str]) -> Index:
    """What to tell uv; nothing about where to look when the person told uv already."""
    told = settings(listing)
    environment: dict[str, str] = {}
    if "cert" in told and "SSL_CERT_FILE" not in environ:
        environment["SSL_CERT_FILE"] = told["cert"]
    if "proxy" in told and not {"ALL_PROXY", "HTTPS_PROXY", "https_proxy", "all_proxy"} & set(environ):
        environment["ALL_PROXY"] = told["proxy"]
    if _UV_SAYS & set(environ):
        return Index((), environment)
    arguments: list[str] = []
    if "index-url" in told:
        arguments += ["--default-index", told["index-url"]]
    for extra in told.get("extra-index-url", "").split():
        arguments += ["--index", extra]
    for place in told.get("find-links", "").split():
        arguments += ["--find-links", place]
    for host in told.get("trusted-host", "").split():
        arguments += ["--allow-insecure-host", host]
    if told.get("no-index", "").lower() in {"1", "true", "yes", "on"}:
        arguments.append("--no-index")
    if "extra-index-url" in told:
        # Any index may give any file: each is held against the hash in the lock.
        arguments += ["--index-strategy", "unsafe-best-match"]
    return Index(tuple(arguments), environment)
