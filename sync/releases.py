"""The list of versions: fetched without any credential, and believed only if the release key signed it.

Envelope: JSON `{"signed": base64 of JSON, "signature": base64 of Ed25519 over those bytes}` (RFC 8032). The same bytes
are asked for by everyone: no version, no identifier, no language travels.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any, Final

from storage.records.releases import Package, Release, newer
from sync.decoding import json_value
from sync.errors import Malformed, Refused, Untrusted
from sync.http import Http, Origin
from sync.trust import trust

MOST_BYTES: Final = 256 * 1024
_VERSION: Final = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


async def latest(manifest: str, key: bytes, platform: str, *, ca_pem: str = "") -> Release:
    """The newest version for `platform` ("windows-x64", "macos-arm64", "linux-x64", …). Raises `SyncError`."""
    http = Http({Origin.of(manifest)}, trust(ca_pem), most_bytes=MOST_BYTES)
    try:
        answer = await http.send("GET", manifest, headers={"accept": "application/json"}, credential=False)
    finally:
        await http.aclose()
    if answer.status != 200:
        raise Refused(f"status-{answer.status}", answer.host, answer.status)
    return opened(answer.body, key, platform, answer.host)


def opened(envelope: bytes, key: bytes, platform: str, host: str = "") -> Release:
    """What a signed envelope says. Raises `Untrusted` (not signed by `key`: 32 raw bytes) and `Malformed`."""
    try:
        outer = json_value(envelope)
        signed = base64.b64decode(outer["signed"], validate=True)
        signature = base64.b64decode(outer["signature"], validate=True)
    except (ValueError, KeyError, TypeError, binascii.Error, Malformed):
        raise Malformed("not-an-envelope", host) from None
    if not _is_signed(signed, signature, key):
        raise Untrusted("bad-signature", host)
    try:
        return _release(json_value(signed), platform)
    except (ValueError, KeyError, TypeError, AttributeError, Malformed):
        raise Malformed("not-a-release", host) from None


def judge(release: Release, running: str, last_serial: int, now: int) -> Release | None:
    """The release if it is later than what runs; None if there is nothing new. Raises `Untrusted` for a list that is
    older than one seen before, or that has expired: somebody may be holding the newer one back."""
    if release.serial < last_serial:
        raise Untrusted("old-list")
    if release.expires <= now:
        raise Untrusted("expired-list")
    return release if newer(release.version, running) else None


def _is_signed(signed: bytes, signature: bytes, key: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _release(found: Any, platform: str) -> Release:
    package = found["packages"][platform]
    notes = {str(language): tuple(map(_line, lines)) for language, lines in found["notes"].items()}
    made = Release(
        version=found["version"],
        serial=_count(found["serial"]),
        expires=_count(found["expires"]),
        notes=notes,
        package=Package(package["url"], package["sha256"], _count(package["size"])),
    )
    whole = _VERSION.fullmatch(made.version) and _SHA256.fullmatch(made.package.sha256) and notes["en"]
    if not whole or not made.package.url.startswith("https://"):
        raise ValueError("not a release")
    return made


def _line(text: Any) -> str:
    if not isinstance(text, str) or len(text) > 400 or not text.isprintable():
        raise ValueError("not a sentence")
    return text


def _count(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("not a count")
    return value
