"""What the hosted service asks and offers: surveys, read with the session, and offers, read by nobody in particular."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from storage.display_text import one_line
from storage.records.grants import SurveyGrant
from storage.records.offers import Offer
from sync import anonymous
from sync.anonymous import Place
from sync.errors import Malformed
from sync.providers import practice_fhir as fhir
from sync.providers.practice_wire import Wire

MOST_SURVEYS: Final = 50
MOST_OFFERS: Final = 200
OFFERS: Final = ("DocumentReference", "type=offer&status=current&_count=200")
"""What is asked for offers: the same words from everyone, with no account and no date in them."""
TOPIC: Final = "urn:optimantra:topic"
"""The code system of `DocumentReference.category` that names an offer's topics."""


async def surveys(grant: SurveyGrant, wire: Wire) -> tuple[Mapping[str, Any], ...]:
    """The questionnaires that are open now, as they came. Raises `SyncError`."""
    _ = grant
    body = await wire.search("Questionnaire", [("status", "active"), ("_count", str(MOST_SURVEYS))])
    return fhir.matches(body, "Questionnaire")[0][:MOST_SURVEYS]


async def offers(place: Place) -> tuple[Offer, ...]:
    """The list for everyone; a resource that is no offer is left out. Raises `SyncError`."""
    body = await anonymous.read(place, *OFFERS)
    found = []
    for resource in fhir.matches(body, "DocumentReference")[0][:MOST_OFFERS]:
        try:
            found.append(_offer(resource))
        except (Malformed, KeyError, TypeError, IndexError, AttributeError, ValueError):
            continue
    return tuple(found)


def _offer(resource: Mapping[str, Any]) -> Offer:
    attachment = resource["content"][0]["attachment"]
    link = str(attachment["url"])
    parts = urlsplit(link)
    # An address with a question in it could tell the supplier who comes
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise Malformed("link")
    title, supplier = one_line(str(resource["description"])), one_line(str(resource["author"][0]["display"]))
    if not title or not supplier:
        raise Malformed("no-words")
    topics = [
        str(coding["code"])
        for category in resource.get("category", ())
        for coding in category.get("coding", ())
        if coding.get("system") == TOPIC
    ]
    return Offer(supplier, title, link, tuple(topics))
