"""The sample practice's documents: agreement, privacy policy with an earlier version, and a small library."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from desktop.sandbox.seed.articles import ARTICLES
from resources.texts.documents import newest

Resource = dict[str, Any]
SYSTEM: Final = "urn:optimantra:document"
_REVISION: Final = {
    "en": (
        ("You lock your computer when you leave it.", "You lock your computer each time you leave it."),
        ("We never ask for it by phone or by mail.", "We never ask for it by phone, by mail or by chat."),
        ("\n\nQuestions\n", "\n\nBackups\nWe keep encrypted backups for 35 days. Then they are gone.\n\nQuestions\n"),
    ),
    "de": (
        ("Sie sperren Ihren Computer, wenn Sie gehen.", "Sie sperren Ihren Computer jedes Mal, wenn Sie gehen."),
        ("Wir fragen nie am Telefon oder per Mail danach.", "Wir fragen nie am Telefon, per Mail oder im Chat danach."),
        (
            "\n\nFragen\n",
            "\n\nSicherungen\nVerschlüsselte Sicherungen behalten wir 35 Tage. Dann sind sie weg.\n\nFragen\n",
        ),
    ),
}
"""What a revision of the sample's texts says otherwise."""


def documents(today: date) -> Iterator[tuple[Resource, datetime]]:
    """DocumentReference and Binary resources with the moment each was last updated (aware, UTC)."""
    for number, kind in enumerate(("agreement", "privacy-policy")):
        told = today - timedelta(days=200 + number)
        texts = [(one.language, one.title, one.text) for one in newest(kind)]
        yield from _dated(reference(kind, kind, told, texts), told)
    earlier = today - timedelta(days=900)
    shorter = [(one.language, one.title, one.text.partition("\n\n")[0]) for one in newest("privacy-policy")]
    old = {**reference("privacy-policy-earlier", "privacy-policy", earlier, shorter)[0], "status": "superseded"}
    yield old, datetime(earlier.year, earlier.month, earlier.day, tzinfo=UTC)
    for number, article in enumerate(ARTICLES):
        told = today - timedelta(days=20 + 33 * number)
        made = reference(article.id, "education", told, [("en", article.title, article.text)])
        if article.source:
            made[0]["author"] = [{"display": article.source}]
            address = {"system": "urn:ietf:rfc:3986", "value": article.source_url}
            made[0]["context"] = {"related": [{"identifier": address}]}
        yield from _dated(made, told)


def reference(id: str, kind: str, told: date, texts: Sequence[tuple[str, str, str]]) -> list[Resource]:
    """A DocumentReference of (language, title, text), its words in a Binary for each language."""
    contents, binaries = [], []
    for language, title, text in texts:
        raw = text.encode()
        place = f"{id}-{language}"
        digest = base64.b64encode(hashlib.sha1(raw, usedforsecurity=False).digest()).decode()
        attachment = {"contentType": "text/plain; charset=utf-8", "language": language, "title": title}
        attachment |= {"url": f"Binary/{place}", "hash": digest}
        contents.append({"attachment": {**attachment, "size": len(raw)}})
        data = base64.b64encode(raw).decode()
        binaries.append({"resourceType": "Binary", "id": place, "contentType": "text/plain", "data": data})
    whole = {
        "resourceType": "DocumentReference",
        "id": id,
        "status": "current",
        "type": {"coding": [{"system": SYSTEM, "code": kind}]},
        "date": f"{told.isoformat()}T00:00:00Z",
        "description": texts[0][1],
        "content": contents,
    }
    return [whole, *binaries]


def revised(kind: str) -> list[tuple[str, str, str]]:
    """The words of a later version of the agreement or the policy: (language, title, text)."""
    made = []
    for one in newest(kind):
        text = one.text
        for old, new in _REVISION.get(one.language, ()):
            text = text.replace(old, new)
        if one.language in _REVISION:
            made.append((one.language, one.title, text))
    return made


def _dated(made: list[Resource], told: date) -> Iterator[tuple[Resource, datetime]]:
    for resource in made:
        yield resource, datetime(told.year, told.month, told.day, tzinfo=UTC)
