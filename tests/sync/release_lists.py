"""A list of versions, as the release key would sign it."""

from __future__ import annotations

from typing import Any

LIST: dict[str, Any] = {
    "version": "1.4.0",
    "serial": 7,
    "expires": 2_000_000_000,
    "notes": {"en": ["Your week prints on one page."], "de": ["Ihre Woche druckt auf eine Seite."]},
    "packages": {"linux-x64": {"url": "https://download.example/o.deb", "sha256": "ab" * 32, "size": 58_000_000}},
}
