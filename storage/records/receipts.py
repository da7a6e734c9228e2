"""The words of a receipt's page, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The page's own words in the reader's language; the words that were shown stay in the language of the notice.

    `said` puts what the record says (codes, and the plain English of `storage.records.terms`) in the reader's words,
    `moment` its time (ISO 8601, UTC). `mirrored`: the language is read from the right.
    """

    title: str = "Consent receipt"
    decision: str = "Decision"
    decided_at: str = "Decided at"
    scope: str = "About"
    purpose: str = "Purpose"
    source: str = "Service"
    data: str = "Personal information"
    controller: str = "Responsible"
    recipients: str = "Recipients"
    nobody: str = "nobody else"
    stored: str = "Kept where"
    retention: str = "Kept for how long"
    withdrawal: str = "How to withdraw"
    jurisdiction: str = "Jurisdiction"
    words: str = "The words that were shown"
    computer: str = "Decided on another computer"
    record: str = "Record"
    principal: str = "Given by (pseudonym)"
    hash: str = "SHA-256 of this record"
    previous: str = "SHA-256 of the record before"
    said: Callable[[str], str] = str
    moment: Callable[[str], str] = str
    mirrored: bool = False
