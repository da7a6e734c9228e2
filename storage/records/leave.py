"""What a practice's service let this program do at the last sign-in, against what was asked (RFC 6749, 3.3)."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

READ: Final = "read"
"""Without it there is nothing to sign in for."""
ABILITIES: Final = (READ, "change", "people", "slots", "consents", "documents", "surveys", "stay")
"""What the scopes that are asked for are for, in the order in which they are told."""


class Leave(NamedTuple):
    """Kept in the settings of the account."""

    withheld: tuple[str, ...] = ()
    """Of `ABILITIES`: asked for and not given, or not wholly."""
    besides: tuple[str, ...] = ()
    """Scopes that were given and not asked for. Nothing uses them."""


def leave_of(settings: str) -> Leave | None:
    """As an account's settings keep it; None where its last sign-in did not note it."""
    try:
        held = json.loads(settings)
        withheld, besides = held["withheld"], held["besides"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(withheld, list) or not isinstance(besides, list):
        return None
    return Leave(tuple(one for one in ABILITIES if one in withheld), tuple(str(one) for one in besides))
