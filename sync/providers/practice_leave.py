"""What was granted at a practice's sign-in against what was asked: SMART scopes, of either version, read by what they
allow. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from storage.records.leave import ABILITIES, READ, Leave

ABILITY: Final[Mapping[str, str]] = {
    "user/Appointment.rs": READ,
    "user/Appointment.crus": "change",
    "user/Patient.rs": "people",
    "user/Practitioner.rs": "people",
    "user/Schedule.rs": "slots",
    "user/Slot.crus": "slots",
    "user/Consent.crus": "consents",
    "user/DocumentReference.rs": "documents",
    "user/Binary.r": "documents",
    "user/Questionnaire.rs": "surveys",
    "offline_access": "stay",
}
"""What each scope is for. Who signs in is told by claims, and without those nobody is signed in."""
_ABOUT_THE_PERSON: Final = frozenset(
    {"openid", "fhirUser", "profile", "email", "offline_access", "online_access", "launch"}
)
_SCOPE: Final = re.compile(r"(user|system)/([A-Za-z]+|\*)\.(read|write|\*|c?r?u?d?s?)(\?.*)?")
"""SMART 2.2, 3.0.2.3 and 1.0, 2.0.4. What is said of one patient alone (`patient/`) reaches no schedule."""
_VERSION_1: Final = {"read": "rs", "write": "cud", "*": "cruds"}
_MOST: Final = 20
_LONGEST: Final = 100


def judged(granted: Collection[str], asked: Iterable[str]) -> Leave:
    """What is missing, by what it is for, and what was not asked for. A scope that is narrowed by a query (`?…`) does
    what it says, but not all that was asked."""
    held, wanted = _letters(granted), _letters(asked)
    missing = set()
    for scope, ability in ABILITY.items():
        found = _SCOPE.fullmatch(scope)
        if found is None:
            if scope not in granted:
                missing.add(ability)
        elif set(found[3]) - held.get(found[2], set()) - held.get("*", set()):
            missing.add(ability)
    if READ in missing:
        missing.discard("change")
    besides = sorted(scope for scope in set(granted) if _is_more(scope, wanted))
    return Leave(
        tuple(one for one in ABILITIES if one in missing), tuple(one[:_LONGEST] for one in besides if one)[:_MOST]
    )


def reads(granted: Collection[str]) -> bool:
    """Whether a schedule, or a part of it, may be read at all."""
    return any(
        found is not None and found[2] in ("Appointment", "*") and "s" in _VERSION_1.get(found[3], found[3])
        for found in map(_SCOPE.fullmatch, granted)
    )


def _letters(scopes: Iterable[str]) -> dict[str, set[str]]:
    """By kind of resource, what the scopes allow wholly."""
    allowed: dict[str, set[str]] = {}
    for found in map(_SCOPE.fullmatch, scopes):
        if found is not None and not found[4]:
            allowed.setdefault(found[2], set()).update(_VERSION_1.get(found[3], found[3]))
    return allowed


def _is_more(scope: str, wanted: Mapping[str, set[str]]) -> bool:
    found = _SCOPE.fullmatch(scope)
    if found is None:
        return scope.partition("/")[0] not in _ABOUT_THE_PERSON
    return bool(set(_VERSION_1.get(found[3], found[3])) - wanted.get(found[2], set()))
