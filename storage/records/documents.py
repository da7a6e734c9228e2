"""Documents of the practice (agreement, policy, articles of the library), as a service tells them and as kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from storage.records.consents import Notice
from storage.records.ids import AccountId, RemoteId


class DocumentKind(StrEnum):
    """What a document is for; the codes of `DocumentReference.type` in the hosted service's profile."""

    AGREEMENT = "agreement"
    POLICY = "privacy-policy"
    ARTICLE = "education"


@dataclass(frozen=True, slots=True)
class Wording:
    """One document in one language, as plain text."""

    language: str
    """BCP 47."""
    title: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the text, hexadecimal; the same as the digest of a ledger's notice that holds it."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class RemoteDocument:
    """One version of one document as a service offers it."""

    remote_id: RemoteId
    version: str
    """Equal versions mean equal content."""
    kind: DocumentKind
    effective: str
    """The date from which it holds, ISO 8601."""
    wordings: tuple[Wording, ...]
    source: str = ""
    """Who wrote it; empty for the practice's service itself."""
    source_url: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One version of one document in one language, as the book keeps it."""

    account: AccountId
    remote_id: RemoteId
    version: str
    language: str
    kind: DocumentKind
    title: str
    text: str
    digest: str
    effective: str
    source: str
    source_url: str
    current: bool
    """Whether it holds now; an earlier version stays to be read."""
    fetched_at: int
    """UTC seconds."""

    @property
    def number(self) -> int:
        """The version as a consent record names it: the date from which it holds, 20261101; 0 without one."""
        digits = self.effective[:10].replace("-", "")
        return int(digits) if digits.isdecimal() else 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How an account stands to one of its documents."""

    account: AccountId
    kind: DocumentKind
    current: Document | None
    """What holds now; None while nothing is known."""
    accepted: bool
    """Whether the words that hold now were accepted."""
    accepted_at: int = 0
    """UTC seconds of the latest acceptance, of these words or of earlier ones; 0 for never."""
    before: Notice | None = None
    """The words that were accepted last, when those that hold now are others."""

    @property
    def asks(self) -> bool:
        """Whether there is something to be read and answered."""
        return self.current is not None and not self.accepted
