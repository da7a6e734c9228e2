"""The consents that the hosted service lists for a practitioner: FHIR R4 Consent → what the ledger can check."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from storage.book.consent_feed import Listed
from sync.errors import CursorLost
from sync.providers import practice_fhir as fhir
from sync.providers.paging import Walk
from sync.providers.practice_resources import LEDGER, LEDGER_BEFORE
from sync.providers.practice_wire import Wire

OVERLAP: Final = timedelta(seconds=120)
LONGEST: Final = 100_000
"""Letters of a record; ours have some two thousand."""
MOST_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class Feed:
    """What was listed since a moment, and the moment to ask from next time."""

    records: tuple[Listed, ...]
    latest: str
    goes_on: bool = True
    """The newest that was known is still there. Where it is not, the service was set back to an earlier state."""


async def since(wire: Wire, practitioner: str, latest: str) -> Feed:
    """Every Consent of this practitioner that the service took since `latest` (empty: ever). Raises `SyncError`.

    What is no record of a ledger (a consent of another kind, or of an older program) is left out.
    """
    parameters = [("consentor", practitioner)]
    if latest:
        parameters.append(("_lastUpdated", f"ge{_before(latest)}"))
    parameters += [("_sort", "_lastUpdated"), ("_count", "200")]
    body = await wire.search("Consent", parameters)
    found: list[Listed] = []
    since, told = latest, not latest
    walk = Walk(most=MOST_PAGES)
    while True:
        resources, following = fhir.matches(body, "Consent")
        for resource in resources:
            updated = _updated(resource)
            latest = fhir.later(latest, updated)
            told = told or updated == since
            one = _listed(resource, practitioner, updated)
            if one is not None:
                found.append(one)
        if not following:
            return Feed(tuple(found), latest, told)
        body = await wire.follow(walk.on(following))


def _listed(resource: Mapping[str, Any], practitioner: str, updated: str) -> Listed | None:
    try:
        names = {one["system"]: str(one["value"]) for one in resource["identifier"]}
        performers = [one["reference"] for one in resource["performer"]]
        body = base64.b64decode(resource["sourceAttachment"]["data"], validate=True).decode()
        record, _, digest = names[LEDGER].partition(":")
        moment = datetime.fromisoformat(updated)
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error):
        return None
    if performers != [practitioner] or not record or len(body) > LONGEST:
        return None
    received = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    return Listed(fhir.identity(resource), digest, names.get(LEDGER_BEFORE, ""), body, received)


def _updated(resource: Mapping[str, Any]) -> str:
    meta = resource.get("meta")
    found = meta.get("lastUpdated") if isinstance(meta, dict) else None
    return found if isinstance(found, str) else ""


def _before(latest: str) -> str:
    try:
        moment = (datetime.fromisoformat(latest) - OVERLAP).astimezone(UTC)
    except (ValueError, OverflowError):
        raise CursorLost("other-format") from None
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
