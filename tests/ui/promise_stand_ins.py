"""Stand-ins for documents, leaving, support and privacy: an agreement that was revised, and a note of what is asked."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from storage.records.consents import ConsentRecord, Notice, Purpose, Scope
from storage.records.documents import Document, DocumentKind, Standing
from storage.records.holdings import CalendarHolding, Holdings, Where
from storage.records.ids import AccountId, CalendarId, RemoteId
from tests.ui.stand_ins import NOW
from ui.documents.port import Documents
from ui.leaving.port import Leaving, Stake
from ui.ports import Act, Outcome
from ui.privacy.port import Privacy
from ui.sharing.port import Choice, Sharing
from ui.support.port import Support

PRACTICE = AccountId("a-practice")
OLD = "What we keep\nWe keep copies for 30 days.\n\nQuestions\nWrite to us."
NEW = "What we keep\nWe keep encrypted copies for 35 days.\n\nQuestions\nWrite to us."


def document(kind: DocumentKind, text: str, effective: str = "2026-11-20", *, current: bool = True) -> Document:
    """One version in English."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    title = kind.value.capitalize()
    return Document(
        PRACTICE, RemoteId(f"DocumentReference/{effective}"), "1", "en", kind, title, text, digest, effective, "", "",
        current, NOW,
    )  # fmt: skip


def article(title: str, text: str, source: str = "", address: str = "") -> Document:
    """One article of the library."""
    return replace(document(DocumentKind.ARTICLE, text), title=title, source=source, source_url=address)


ARTICLES = (
    article("Short breaks", "Five minutes between two visits.\n\nTry it\nBlock them."),
    article("A walk after a meal", "Ten minutes. <b>Not bold</b>", "Walking Club", "https://walk.example/meals"),
)


class FakeDocuments(Documents):
    """A practice whose agreement and policy can be revised."""

    def __init__(self, *, accepted: bool = True) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.held: dict[DocumentKind, Standing] = {}
        for kind in (DocumentKind.AGREEMENT, DocumentKind.POLICY):
            at = NOW - 86_400 if accepted else 0
            self.held[kind] = Standing(PRACTICE, kind, document(kind, OLD), accepted, at)

    def revise(self, kind: DocumentKind) -> None:
        """The practice says something else now."""
        self.held[kind] = Standing(
            PRACTICE, kind, document(kind, NEW, "2026-11-24"), False, NOW - 86_400, Notice(kind.value, 1, "en", OLD)
        )
        self.changed.emit()

    def lose(self) -> None:
        """Nothing could be fetched yet."""
        for kind in tuple(self.held):
            self.held[kind] = Standing(PRACTICE, kind, None, accepted=False)
        self.changed.emit()

    def standings(self) -> tuple[Standing, ...]:
        return tuple(self.held.values())

    def versions(self, account: AccountId, kind: DocumentKind) -> tuple[Document, ...]:
        standing = self.held[kind]
        older = () if standing.before is None else (document(kind, OLD, "2026-01-02", current=False),)
        return (() if standing.current is None else (standing.current,)) + older

    def accepted(self, account: AccountId) -> tuple[tuple[ConsentRecord, Notice], ...]:
        return ()

    def library(self, text: str) -> tuple[Document, ...]:
        return tuple(one for one in ARTICLES if text.casefold() in f"{one.title} {one.text}".casefold())

    def accept(self, account: AccountId, kind: DocumentKind, digest: str) -> None:
        self.asked.append(("accept", account, kind, digest))
        self.held[kind] = replace(self.held[kind], accepted=True, accepted_at=NOW, before=None)
        self.changed.emit()

    def refresh(self) -> None:
        self.asked.append(("refresh",))


class FakeLeaving(Leaving):
    """Two accounts, three changes that wait; what comes of leaving is told by the test."""

    def __init__(self, waiting: int = 3) -> None:
        super().__init__()
        self.count = waiting
        self.asked: list[tuple[object, ...]] = []

    def stake(self) -> Stake:
        return Stake(("Lindenhof Practice", "mira@cloud.study.example"), 7, self.count, 1)

    def sign_out(self, account: str) -> None:
        self.asked.append(("sign-out", account))

    def leave(self, folder: str, anyway: bool) -> None:
        self.asked.append(("leave", folder, anyway))

    def tell(self, code: str = "", *facts: tuple[str, str]) -> None:
        self.finished.emit(Outcome(Act.LEAVE, code, facts))


class FakeSupport(Support):
    """An address and a short bundle."""

    def address(self) -> str:
        return "help@practice.example"

    def bundle(self) -> str:
        return '{\n  "program": {"version": "1"}\n}'


class FakePrivacy(Privacy):
    """Three calendars, one of each kind of keeping."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def holdings(self) -> Holdings:
        rows = (
            CalendarHolding(CalendarId("c-practice"), "My appointments", Where.BOOK, 613, 0),
            CalendarHolding(CalendarId("c-home"), "Family", Where.BOX, 14, 160_000),
            CalendarHolding(CalendarId("c-choir"), "Choir", Where.MEMORY, 3, 0),
        )
        return Holdings(rows, 1_200_000, 2, 500_000, 20, 4, 96, 1)

    def take_along(self, folder: str) -> None:
        self.asked.append(folder)
        self.finished.emit(Outcome(Act.TAKE_ALONG, "", (("folder", folder), ("files", "12"))))


class FakeSharing(Sharing):
    """One practice account; `held` gives what was decided."""

    def __init__(self, held: dict[Purpose, Choice]) -> None:
        super().__init__()
        self.held = held

    def choice(self, purpose: Purpose) -> Choice | None:
        scope = Scope(AccountId("a-practice"), purpose)
        return self.held.get(purpose, Choice(scope, on=False, since=0))

    def counts(self) -> dict[object, int]:  # type: ignore[override] # nothing is counted here
        return {}

    def counts_request(self) -> bytes:
        return b""

    def waiting(self) -> tuple[()]:
        return ()

    def shows_offers(self) -> bool:
        return False

    def topics(self) -> tuple[str, ...]:
        return ()

    def chosen_topics(self) -> frozenset[str]:
        return frozenset()
