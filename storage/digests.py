"""SHA-256 and HMAC-SHA-256 without OpenSSL, which takes longer to load than a start has to compute.

As Python's own `random` does it: the lean internal module where there is one, else `hashlib`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # from Python 3.12 on
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:
            from hashlib import sha256

_BLOCK: Final = 64


def digest(message: bytes) -> bytes:
    """SHA-256 (FIPS 180-4)."""
    return sha256(message).digest()


def keyed(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA-256 (RFC 2104)."""
    whole = (digest(key) if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
    inner = digest(bytes(one ^ 0x36 for one in whole) + message)
    return digest(bytes(one ^ 0x5C for one in whole) + inner)


def same(one: bytes, other: bytes) -> bool:
    """Whether two digests are equal, in a time that does not tell where they differ."""
    differing = 0
    for left, right in zip(one, other, strict=False):
        differing |= left ^ right
    return not differing and len(one) == len(other)
