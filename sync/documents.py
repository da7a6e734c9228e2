"""Agreement, policy and articles come from the practice's service; and its door opens for an accepted agreement only.

Before the agreement that holds now is accepted, this program asks a practice's service for three things: the sign-in,
the list of the practitioner's own schedules, and these documents. Everything else needs an `AgreementGrant`.
"""

from __future__ import annotations

from typing import Final

from resources.texts import documents as shipped
from storage.book import documents, ledger, settings
from storage.database import Writer
from storage.errors import ConsentMissing
from storage.records.accounts import Account
from storage.records.documents import DocumentKind, RemoteDocument, Wording
from storage.records.ids import RemoteId
from sync.errors import AgreementNeeded, Gone, Malformed, Refused, Throttled
from sync.providers.practice import Practice
from sync.providers.practice_documents import Offered, offered

EVERY: Final = 86_400
"""Seconds between two looks for revised documents, when nobody asks."""
_ASKED: Final = "documents.asked."
"""Setting: when an account's documents were last asked for (UTC seconds)."""
_ALWAYS_THERE: Final = (DocumentKind.AGREEMENT, DocumentKind.POLICY)
"""What comes with the program where a service offers none."""


async def admit(book: Writer, account: Account, practice: Practice, now: int) -> None:
    """Look for revised documents if that is due, and let `practice` be used if its agreement is accepted.

    Raises `AgreementNeeded`, `Offline`, `Reconnect`, and whatever else keeps a service from being asked for the first
    time. A service that is unwell only where its documents are is asked for them again at the next pass.
    """
    if not 0 <= now - asked(book, account) < EVERY:
        try:
            await refresh(book, account, practice, now)
        except Throttled:
            if not asked(book, account):
                raise
    try:
        practice.admit(ledger.agreement_grant(book, account.id))
    except ConsentMissing:
        raise AgreementNeeded("agreement") from None


async def refresh(book: Writer, account: Account, practice: Practice, now: int) -> None:
    """Ask for what holds now, and keep it. Raises `SyncError`; then what is kept is as it was.

    A service that has no documents, or keeps them from this program, has none: the texts that came with the program
    hold there instead. One whose newest agreement can't be read has one all the same, so nothing takes its place.
    """
    try:
        found = await offered(practice.wire, documents.held(book, account.id))
    except (Gone, Refused):
        found = Offered((), ())
    except Malformed:
        if not asked(book, account):
            raise
        return
    keep(book, account, found, now)


def keep(book: Writer, account: Account, found: Offered, now: int) -> None:
    """Write down what a service offers, in one transaction."""
    holding = list(found.holding)
    with book.transaction():
        for document in found.fresh:
            documents.take_in(book, account.id, document, now)
        offers = _kinds(book, account, found)
        for kind in _ALWAYS_THERE:
            if kind not in offers and kind not in found.unreadable:
                own = _shipped(kind)
                documents.take_in(book, account.id, own, now)
                holding.append((own.remote_id, own.version))
        documents.settle(book, account.id, holding)
        settings.put(book, _ASKED + account.id, str(now))


def asked(book: Writer, account: Account) -> int:
    """When this account's documents were last asked for, UTC seconds; 0 for never."""
    return int(settings.get(book, _ASKED + account.id) or 0)


def ask_again(book: Writer) -> None:
    """Look for revised documents at the next pass, because somebody wants to know now."""
    with book.transaction():
        book.run("UPDATE setting SET value = '1' WHERE key LIKE ? AND value <> '0'", (f"{_ASKED}%",))


def _kinds(book: Writer, account: Account, found: Offered) -> frozenset[DocumentKind]:
    """The kinds of what the service offers, whether it came now or was here before."""
    held = {
        (one.remote_id, one.version): kind
        for kind in DocumentKind
        for one in documents.versions(book, account.id, kind)
    }
    return frozenset(held[one] for one in found.holding if one in held)


def _shipped(kind: DocumentKind) -> RemoteDocument:
    texts = shipped.newest(kind.value)
    wordings = tuple(Wording(one.language, one.title, one.text) for one in texts)
    remote_id = RemoteId(f"{documents.SHIPPED}{kind.value}")
    return RemoteDocument(remote_id, texts[0].effective, kind, texts[0].effective, wordings)
