"""A recovery code: 135 random bits to write down, shown once, with a check so that a slip of the pen is noticed.

Crockford's base 32 (no I, L, O, U) in seven groups of four; the last character is the check.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
RANDOM_CHARACTERS: Final = 27
GROUP: Final = 4
_READ_AS: Final = str.maketrans(
    {"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\n": None, "\r": None, "\t": None}
)


def new_recovery_code() -> str:
    """For a person to keep on paper; give it to `slots.keep_recovery_code` when they say that they have it."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_CHARACTERS))
    whole = drawn + _check(drawn)
    return "-".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def recovery_words(typed: bytes) -> bytes | None:
    """What the slot is wrapped by, or None when `typed` (UTF-8) is no recovery code. Forgives case, spaces, O and I."""
    try:
        text = typed.decode("ascii").upper().translate(_READ_AS)
    except UnicodeDecodeError:
        return None
    if len(text) != RANDOM_CHARACTERS + 1 or set(text) - set(ALPHABET):
        return None
    return text.encode() if text[-1] == _check(text[:-1]) else None


def _check(drawn: str) -> str:
    return ALPHABET[hashlib.sha256(drawn.encode()).digest()[0] % len(ALPHABET)]
