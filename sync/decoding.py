"""What comes from the wire, undone within limits: `Content-Encoding` piece by piece, and JSON whatever it holds."""

from __future__ import annotations

import json
import re
import zlib
from math import isfinite
from typing import Any, Final

from sync.errors import Malformed

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
ACCEPTED = "gzip, deflate"
"""What we offer in `Accept-Encoding`: only what can be undone in bounded steps."""
MOST_VALUES: Final = 400_000
"""Five times what the largest page that is asked for holds. Each value under a name of its own takes some 200 bytes
while it is read: 90 MB at most for a moment, where fifty megabytes of `{},{},…` would take a gigabyte."""
MOST_DEEP: Final = 64


class Decoder:
    """Collects one body of at most `most_bytes` decoded bytes.

    Raises `Malformed`: `too-large` as soon as the limit is passed, `bad-encoding` for what is not the encoding it says
    it is or is one that we did not offer (RFC 9110, 8.4).
    """

    def __init__(self, encoding: str, most_bytes: int, host: str) -> None:
        self._host, self._most, self._size = host, most_bytes, 0
        self._parts: list[bytes] = []
        self._name = encoding.strip().lower()
        if self._name not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise Malformed("bad-encoding", host)
        # 32: gzip or zlib by what the first bytes say.
        self._plain = self._name in ("", "identity")
        self._inflate = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        self._fed = False

    def feed(self, data: bytes) -> None:
        """Take the next piece as it came from the wire."""
        if not data:
            return
        if self._plain:
            self._keep(data)
            return
        if not self._fed and self._name == "deflate" and data[0] & 0x0F != 8:
            # Some servers send the bare stream (RFC 1951) where RFC 9110 asks for the zlib wrapper.
            self._inflate = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        self._fed = True
        while data and not self._inflate.eof:
            self._keep(self._undone(data, self._most - self._size + 1))
            data = self._inflate.unconsumed_tail

    def close(self) -> bytes:
        """The whole body. Raises `Malformed` when the encoded stream stops in its middle."""
        if self._fed and not self._inflate.eof:
            raise Malformed("bad-encoding", self._host)
        return b"".join(self._parts)

    def _undone(self, data: bytes, room: int) -> bytes:
        try:
            return self._inflate.decompress(data, room)
        except zlib.error:
            raise Malformed("bad-encoding", self._host) from None

    def _keep(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._most:
            raise Malformed("too-large", self._host)
        self._parts.append(data)


def json_object(body: bytes, host: str = "") -> dict[str, Any]:
    """The JSON object in a body, as `json_value` reads it. Raises `Malformed`, also for what is no object."""
    found = json_value(body, host)
    if not isinstance(found, dict):
        raise Malformed("not-json", host)
    return found


def json_value(body: bytes, host: str = "") -> Any:
    """What a body says in JSON (RFC 8259). Half of a surrogate pair, which no store can keep, becomes U+FFFD; of a name
    that comes twice the last counts, as everywhere.

    Raises `Malformed`: `not-json` for what is none, for numbers that are none (NaN, Infinity, 1e999: they could not be
    sent back), and for what is nested beyond reason; `too-large` for more than `MOST_VALUES` values.
    """
    if len(body) > MOST_VALUES and sum(map(body.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise Malformed("too-large", host)
    try:
        found = json.loads(body, parse_constant=_no_number, parse_float=_finite)
        return _without_surrogates(found) if b"\\u" in body else found
    except (ValueError, RecursionError):
        raise Malformed("not-json", host) from None


def is_deep(tree: Any) -> bool:
    """Whether objects and lists stand in each other deeper than any service has a reason for, so that what walks
    through them or writes them down again could run out of stack."""
    layer = [tree] if isinstance(tree, dict | list) else []
    for _ in range(MOST_DEEP):
        layer = [
            below
            for one in layer
            for below in (one.values() if isinstance(one, dict) else one)
            if isinstance(below, dict | list)
        ]
        if not layer:
            return False
    return True


def _no_number(name: str) -> float:
    raise ValueError(name)


def _finite(text: str) -> float:
    found = float(text)
    if not isfinite(found):
        raise ValueError("beyond numbers")
    return found


def _without_surrogates(tree: Any) -> Any:
    match tree:
        case str():
            return _SURROGATE.sub("\ufffd", tree)
        case list():
            return [_without_surrogates(below) for below in tree]
        case dict():
            return {_without_surrogates(key): _without_surrogates(below) for key, below in tree.items()}
        case _:
            return tree
