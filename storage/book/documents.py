"""The book's shelf of documents: every version of what the practice's service offered, and a search of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from storage.database import Reader, Row, Writer
from storage.records.documents import Document, DocumentKind, RemoteDocument
from storage.records.ids import AccountId, RemoteId

_COLUMNS: Final = (
    "account, remote_id, version, language, kind, title, text, digest, effective, source, source_url, current,"
    " fetched_at"
)
SHIPPED: Final = "shipped/"
"""How the `remote_id` of a text that came with the program begins."""
FALLBACK: Final = "en"


def held(r: Reader, account: AccountId) -> Mapping[RemoteId, frozenset[str]]:
    """Which versions of which documents are here, so that no text is fetched twice."""
    found: dict[RemoteId, set[str]] = {}
    for remote_id, version in r.rows("SELECT DISTINCT remote_id, version FROM document WHERE account = ?", (account,)):
        found.setdefault(RemoteId(remote_id), set()).add(version)
    return {remote_id: frozenset(versions) for remote_id, versions in found.items()}


def take_in(w: Writer, account: AccountId, document: RemoteDocument, now: int) -> None:
    """Keep this version in every language it has; what is here already stays as it is. Not current before `settle`."""
    for wording in document.wordings:
        w.run(
            f"INSERT INTO document ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING",
            (
                account,
                document.remote_id,
                document.version,
                wording.language,
                document.kind.value,
                wording.title,
                wording.text,
                wording.digest,
                document.effective,
                document.source,
                document.source_url,
                now,
            ),
        )


def settle(w: Writer, account: AccountId, holding: Sequence[tuple[RemoteId, str]]) -> None:
    """Make exactly these versions (id, version) the ones that hold now; every other stays, as history."""
    w.run("UPDATE document SET current = 0 WHERE account = ? AND current = 1", (account,))
    w.many(
        "UPDATE document SET current = 1 WHERE account = ? AND remote_id = ? AND version = ?",
        [(account, remote_id, version) for remote_id, version in holding],
    )


def current(r: Reader, account: AccountId, kind: DocumentKind, language: str = FALLBACK) -> Document | None:
    """The agreement or policy that holds now, in `language` if it is there, else in English, else in any."""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM document WHERE account = ? AND kind = ? AND current = 1"
        " ORDER BY effective DESC, fetched_at DESC",
        (account, kind.value),
    )
    newest = [_document(row) for row in rows]
    newest = [one for one in newest if (one.remote_id, one.version) == (newest[0].remote_id, newest[0].version)]
    return _in_language(newest, language)


def current_digests(r: Reader, account: AccountId, kind: DocumentKind) -> frozenset[str]:
    """The digests of what holds now, one a language."""
    rows = r.rows("SELECT digest FROM document WHERE account = ? AND kind = ? AND current = 1", (account, kind.value))
    return frozenset(digest for (digest,) in rows)


def versions(r: Reader, account: AccountId, kind: DocumentKind, language: str = FALLBACK) -> tuple[Document, ...]:
    """Every version that was ever here, the newest first, each in the language nearest to the wanted one."""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM document WHERE account = ? AND kind = ?"
        " ORDER BY effective DESC, fetched_at DESC, id DESC",
        (account, kind.value),
    )
    by_version: dict[tuple[str, str], list[Document]] = {}
    for row in rows:
        one = _document(row)
        by_version.setdefault((one.remote_id, one.version), []).append(one)
    return tuple(found for group in by_version.values() if (found := _in_language(group, language)) is not None)


def by_digest(r: Reader, account: AccountId, digest: str) -> Document | None:
    """The document with these words."""
    row = r.row(
        f"SELECT {_COLUMNS} FROM document WHERE account = ? AND digest = ? ORDER BY current DESC LIMIT 1",
        (account, digest),
    )
    return None if row is None else _document(row)


def same_version(r: Reader, account: AccountId, digest: str, language: str) -> Document | None:
    """The version that has these words, in `language` if it has it, else in the one nearest to it."""
    one = by_digest(r, account, digest)
    if one is None:
        return None
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM document WHERE account = ? AND remote_id = ? AND version = ?",
        (account, one.remote_id, one.version),
    )
    return _in_language([_document(row) for row in rows], language)


def library(r: Reader, words: Sequence[str] = (), language: str = FALLBACK) -> tuple[Document, ...]:
    """Articles that hold now and have a word beginning with each of `words` (of `storage.search.words`), the newest
    first; every article when there are none."""
    where = " AND id IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)" if words else ""
    rows = r.rows(
        f"SELECT {_COLUMNS} FROM document WHERE kind = 'education' AND current = 1{where}"
        " ORDER BY effective DESC, title",
        (" AND ".join(f'"{word}"*' for word in words),) if words else (),
    )
    by_id: dict[str, list[Document]] = {}
    for row in rows:
        one = _document(row)
        by_id.setdefault(one.remote_id, []).append(one)
    return tuple(found for group in by_id.values() if (found := _in_language(group, language)) is not None)


def _in_language(same: Sequence[Document], language: str) -> Document | None:
    by_language = {one.language.replace("_", "-").lower(): one for one in same}
    wanted = language.replace("_", "-").lower()
    for name in (wanted, wanted.partition("-")[0], FALLBACK):
        if name in by_language:
            return by_language[name]
    return same[0] if same else None


def _document(row: Row) -> Document:
    account, remote_id, version, language, kind, *rest, holds, fetched_at = row
    title, text, digest, effective, source, source_url = rest
    return Document(
        AccountId(account), RemoteId(remote_id), version, language, DocumentKind(kind), title, text, digest, effective,
        source, source_url, bool(holds), fetched_at,
    )  # fmt: skip
