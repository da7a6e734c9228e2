"""Which addresses the program may hand to the system at all, and what they are. Pure (P15)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

_LONGEST = 2048


@dataclass(frozen=True, slots=True)
class Outside:
    """An address that may be opened after the notice."""

    address: str
    host: str
    """What the person has to recognise; in ASCII (`xn--…`) when the name holds letters that can pose as others."""
    encrypted: bool


def outside(text: str) -> Outside | None:
    """The address if it may be opened: `https`, `http` or `mailto`, nothing hidden in it; else None. Never raises."""
    address = text.strip()
    if not address or len(address) > _LONGEST or any(_hides(sign) for sign in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return None
    match parts.scheme:
        case "https" | "http":
            if not host or parts.username is not None or parts.password is not None:
                return None
            return Outside(address, _spelt(host), parts.scheme == "https")
        case "mailto":
            mailbox, at, domain = parts.path.partition("@")
            # headers in a mailto (bcc, attachments) are how others write in a person's name
            return (
                Outside(address, _spelt(domain), encrypted=True)
                if mailbox and at and domain and not parts.query
                else None
            )
        case _:
            return None


def _hides(sign: str) -> bool:
    """White space, controls and signs that turn the reading direction make an address look like another."""
    return sign.isspace() or unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _spelt(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ascii(host)
