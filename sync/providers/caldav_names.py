"""One spelling for what servers spell in many ways: hrefs and entity tags.

A resource goes by its absolute path, percent-encoded in one way (RFC 3986, 6.2.2): servers mix absolute addresses and
paths, `%40` and `@`, and change their mind between two answers.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from storage.records.ids import RemoteId
from sync.errors import Malformed, Untrusted
from sync.http import Origin
from sync.providers.caldav_published import SLUG

_OURS: Final = re.compile(rf"{SLUG}(?:-[2-9])?/")
_UNTOUCHED: Final = "!$&'()*+,;=:@-._~"


def resolved(base: str, href: str, admitted: Collection[Origin]) -> str:
    """The address that `href` means in an answer from `base`, on `base`'s own origin.

    A server may name another of its own hosts (iCloud does); a host where our credential may not go raises
    `Malformed("foreign-href")`, and so does what is no address at all.
    """
    here = Origin.of(base)
    try:
        there = Origin.of(urljoin(base, href.strip()))
        path = urlsplit(urljoin(base, href.strip())).path
    except (ValueError, Untrusted):
        raise Malformed("foreign-href", here.host) from None
    if there != here and there not in admitted:
        raise Malformed("foreign-href", here.host)
    return f"https://{_authority(here)}{path or '/'}"


def identity(url: str) -> RemoteId:
    """The one spelling of an address' path."""
    return RemoteId("/".join(quote(unquote_to_bytes(part), safe=_UNTOUCHED) for part in urlsplit(url).path.split("/")))


def is_ours(name: str) -> bool:
    """Whether a calendar of this name (the last part of its path, with its slash) is of our making."""
    return _OURS.fullmatch(name) is not None


def version(etag: str) -> str:
    """What two spellings of one entity tag have in common (RFC 9110, 8.8.3): weak, quoted, `%22` or bare."""
    text = etag.strip().replace("%22", '"')
    text = text[2:] if text[:2] in ("W/", "w/") else text
    return text.strip('"')


def _authority(origin: Origin) -> str:
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    return host if origin.port == 443 else f"{host}:{origin.port}"
