"""The practice's documents: DocumentReference and Binary (FHIR R4) as plain text, by kind, language and version.

`type` tells the kind, `date` from when it holds, `status` whether it still does, each attachment a language. An author
with a name is somebody else's pen; without one it is the service's own. A document that can't be read is set aside.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin

from storage.display_text import clean, one_line, without_markup
from storage.records.documents import DocumentKind, RemoteDocument, Wording
from storage.records.ids import RemoteId
from sync.errors import Gone, Malformed, Refused
from sync.providers import practice_fhir as fhir
from sync.providers.paging import Walk
from sync.providers.practice_wire import Wire

MOST_PAGES: Final = 50
MOST_BYTES: Final = 1_000_000
"""A text longer than this is none that a person is asked to read."""
MOST_LISTED: Final = 20_000_000
"""Bytes of all pages of a list."""
MOST_ARTICLES: Final = 500
MOST_LANGUAGES: Final = 50
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
"""RFC 5646, 2.1, as far as anybody goes."""
_TEXTS: Final = ("text/plain", "text/markdown", "text/html")


@dataclass(frozen=True, slots=True)
class Offered:
    """What a service offers now. `fresh` are the versions that were not held yet; `holding` names all that hold."""

    holding: tuple[tuple[RemoteId, str], ...]
    fresh: tuple[RemoteDocument, ...]
    set_aside: tuple[RemoteId, ...] = ()
    unreadable: frozenset[DocumentKind] = frozenset()
    """Kinds whose newest version could not be read: nothing else may stand in for it."""


async def search(wire: Wire, codes: Sequence[str]) -> tuple[Mapping[str, Any], ...]:
    """Every DocumentReference of these types that is current, as it came. Raises `SyncError`."""
    parameters = [("type", ",".join(codes)), ("status", "current"), ("_count", "200")]
    body = await wire.search("DocumentReference", parameters)
    found: list[Mapping[str, Any]] = []
    walk, size = Walk(most=MOST_PAGES), 0
    while True:
        size += len(body)
        if size > MOST_LISTED:
            raise Malformed("too-large")
        page, following = fhir.matches(body, "DocumentReference")
        found += page
        if not following:
            return tuple(found)
        body = await wire.follow(walk.on(following))


async def offered(wire: Wire, held: Mapping[RemoteId, frozenset[str]]) -> Offered:
    """Agreement, policy and articles; texts are fetched only of versions that are not `held`. Raises `SyncError`.

    Of agreement and policy one holds: the one with the latest date, then the last changed. Of articles the first
    `MOST_ARTICLES` are read.
    """
    newest: dict[DocumentKind, tuple[tuple[str, str], Mapping[str, Any]]] = {}
    chosen: list[tuple[DocumentKind, Mapping[str, Any]]] = []
    for resource in await search(wire, [kind.value for kind in DocumentKind]):
        kind = kind_of(resource)
        if kind is DocumentKind.ARTICLE:
            chosen.append((kind, resource))
        elif kind is not None:
            meta = resource.get("meta")
            order = (_text(resource.get("date")), _text(meta.get("lastUpdated")) if isinstance(meta, dict) else "")
            if kind not in newest or order > newest[kind][0]:
                newest[kind] = (order, resource)
    aside = [fhir.identity(resource) for _, resource in chosen[MOST_ARTICLES:]]
    chosen = [*chosen[:MOST_ARTICLES], *((kind, resource) for kind, (_, resource) in newest.items())]
    holding, fresh, unreadable = [], [], set()
    for kind, resource in chosen:
        name = fhir.identity(resource)
        try:
            version = fhir.version(resource)
            if version not in held.get(name, frozenset()):
                fresh.append(await _read(wire, kind, name, version, resource))
            holding.append((name, version))
        except (Malformed, Gone, Refused):
            aside.append(name)
            unreadable.add(kind)
    return Offered(tuple(holding), tuple(fresh), tuple(aside), frozenset(unreadable - {DocumentKind.ARTICLE}))


def kind_of(resource: Mapping[str, Any]) -> DocumentKind | None:
    """The kind that `type` names, None for another."""
    type_ = resource.get("type")
    codings = type_.get("coding") if isinstance(type_, dict) else None
    for coding in codings if isinstance(codings, list) else ():
        code = coding.get("code") if isinstance(coding, dict) else None
        if isinstance(code, str) and code in set(DocumentKind):
            return DocumentKind(code)
    return None


async def attachment_text(wire: Wire, attachment: Mapping[str, Any]) -> str:
    """The words of an attachment, whichever way they come. Raises `Malformed`, and any other `SyncError`.

    Markup is taken off: what comes from outside is shown as text and as nothing else.
    """
    kind, data, hash_ = _text(attachment.get("contentType")), attachment.get("data"), attachment.get("hash")
    if kind.partition(";")[0].strip().lower() not in _TEXTS:
        raise Malformed("not-text")
    if not isinstance(data, str):
        data = await _binary(wire, _text(attachment.get("url")))
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("not-base64") from None
    if len(raw) > MOST_BYTES:
        raise Malformed("too-long")
    if isinstance(hash_, str) and hash_ and not _matches(raw, hash_):
        raise Malformed("other-hash")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("not-utf-8") from None
    text = without_markup(text) if kind.startswith("text/html") else clean(text).strip()
    if not text:
        raise Malformed("empty")
    return text


async def _read(
    wire: Wire, kind: DocumentKind, name: RemoteId, version: str, resource: Mapping[str, Any]
) -> RemoteDocument:
    named = one_line(_text(resource.get("description")))
    wordings: dict[str, Wording] = {}
    contents = resource.get("content")
    for content in contents[:MOST_LANGUAGES] if isinstance(contents, list) else ():
        attachment = content.get("attachment") if isinstance(content, dict) else None
        if isinstance(attachment, dict):
            language = _text(attachment.get("language")) or _text(resource.get("language")) or "en"
            if not _LANGUAGE.fullmatch(language):
                raise Malformed("language")
            words = await attachment_text(wire, attachment)
            title = one_line(_text(attachment.get("title"))) or named
            wordings.setdefault(language, Wording(language, title, words))
    if not wordings:
        raise Malformed("no-content")
    source, address = _pen(resource)
    effective = one_line(_text(resource.get("date"))[:10])
    return RemoteDocument(name, version, kind, effective, tuple(wordings.values()), source, address)


async def _binary(wire: Wire, address: str) -> str:
    """The data of a `Binary` under the same base, as base64. Nothing is fetched from anywhere else."""
    base = f"{wire.base.rstrip('/')}/"
    url = urljoin(base, address)
    reference = url.removeprefix(base)
    if not address or url == reference or not reference.startswith("Binary/"):
        raise Malformed("other-place")
    found = fhir.parsed((await wire.read(reference)).body)
    data = found.get("data")
    if found.get("resourceType") != "Binary" or not isinstance(data, str):
        raise Malformed("not-a-binary")
    return data


def _pen(resource: Mapping[str, Any]) -> tuple[str, str]:
    """Who wrote it and where it stands, both empty for the service's own."""
    authors = resource.get("author")
    every = [one for one in authors if isinstance(one, dict)] if isinstance(authors, list) else []
    names = [one_line(_text(one.get("display"))) for one in every]
    context = resource.get("context")
    related = context.get("related") if isinstance(context, dict) else None
    for one in related if isinstance(related, list) else ():
        identifier = one.get("identifier") if isinstance(one, dict) else None
        value = _text(identifier.get("value")) if isinstance(identifier, dict) else ""
        if value.startswith("https://"):
            return " · ".join(filter(None, names)), value
    return " · ".join(filter(None, names)), ""


def _matches(raw: bytes, hash_: str) -> bool:
    """SHA-1 is what FHIR's `Attachment.hash` is (R4): it tells damage, not forgery, which TLS does."""
    return base64.b64encode(hashlib.sha1(raw, usedforsecurity=False).digest()).decode() == hash_


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
