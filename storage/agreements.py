"""What a person was shown and accepted of a practice's agreement and policy, and what is still to be asked."""

from __future__ import annotations

from typing import Final

from storage.book import documents, ledger
from storage.database import Reader, Writer
from storage.errors import NotFound
from storage.records.consents import ConsentRecord, Decision, Notice, Purpose, Scope
from storage.records.documents import Document, DocumentKind, Standing
from storage.records.ids import AccountId

PURPOSE: Final = {DocumentKind.AGREEMENT: Purpose.AGREEMENT, DocumentKind.POLICY: Purpose.POLICY}
"""Which decision a document asks for; articles ask for none."""


def standing(r: Reader, account: AccountId, kind: DocumentKind, language: str = documents.FALLBACK) -> Standing:
    """How `account` stands to its agreement or policy. Raises `KeyError` for articles."""
    found = documents.current(r, account, kind, language)
    last = ledger.in_force(r, Scope(account, PURPOSE[kind]))
    if last is None or last.decision is not Decision.GIVEN:
        return Standing(account, kind, found, accepted=False)
    if last.notice in documents.current_digests(r, account, kind):
        return Standing(account, kind, found, accepted=True, accepted_at=last.decided_at)
    return Standing(account, kind, found, False, last.decided_at, _before(r, account, last, found))


def _before(r: Reader, account: AccountId, last: ConsentRecord, found: Document | None) -> Notice | None:
    """What was accepted last, in the language of what holds now where that version has it: a revision is compared with
    what it revised and not with a translation."""
    words = ledger.words(r, last.notice)
    if found is None or words is None or words.language == found.language:
        return words
    same = documents.same_version(r, account, last.notice, found.language)
    if same is None or same.language != found.language:
        return words
    return Notice(words.id, words.version, same.language, same.text)


def accept(w: Writer, account: AccountId, kind: DocumentKind, digest: str, now: int) -> ConsentRecord | None:
    """Record that the words with this digest, as they hold now, are accepted; None if they were already.

    The digest is that of what was on the screen: what was revised meanwhile is not accepted unread. Raises `NotFound`.
    """
    with w.transaction():
        if digest not in documents.current_digests(w, account, kind):
            raise NotFound(f"{kind} {digest[:12]}")
        found = documents.by_digest(w, account, digest)
        assert found is not None
        scope = Scope(account, PURPOSE[kind])
        last = ledger.in_force(w, scope)
        if last is not None and last.decision is Decision.GIVEN and last.notice == digest:
            return None
        words = Notice(kind.value, found.number, found.language, found.text)
        return ledger.record(w, scope, Decision.GIVEN, words, now)


def accept_all(w: Writer, account: AccountId, now: int) -> None:
    """Accept agreement and policy as they hold now, for somebody who said so in one go."""
    for kind in PURPOSE:
        found = documents.current(w, account, kind, documents.FALLBACK)
        if found is not None:
            accept(w, account, kind, found.digest, now)


def accepted_versions(r: Reader, account: AccountId) -> tuple[tuple[ConsentRecord, Notice], ...]:
    """Every acceptance of this account with the words that were accepted, the newest first; nothing is ever lost."""
    wanted = frozenset(PURPOSE.values())
    found = []
    for one in reversed(ledger.history(r)):
        if one.scope.subject == account and one.scope.purpose in wanted and one.decision is Decision.GIVEN:
            words = ledger.words(r, one.notice)
            if words is not None:
                found.append((one, words))
    return tuple(found)
