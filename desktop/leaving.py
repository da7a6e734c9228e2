"""Leaving with everything: taken along, taken back where it was written, withdrawn, ended there, and erased here.

Each step is noted in the book, so that a process that is ended anywhere goes on where it was: until the last step
nothing is lost that was not taken along, and the last step (`storage.erasure`) finishes itself at the next start.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path
from typing import Final

from desktop import passes, publishing
from desktop.take_along import TakenAlong, take_along, write_plain
from storage.book import accounts, ledger, outbox, receipts, settings, tokens
from storage.boxes.reader import ShelfReader
from storage.boxes.shelf import Shelf
from storage.consent import Forget, Notices
from storage.database import Writer
from storage.erasure import Erased
from storage.errors import ConsentMissing
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from sync import joining
from sync.errors import SyncError
from sync.providers.practice import Practice
from sync.push import Pusher

RECEIPT: Final = "leaving-receipt"
_NOTE: Final = "leaving"
"""Setting: how far a leaving has come, as JSON."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What could not be done at a service now."""

    label: str
    what: str
    """`published` (our calendar still stands there), `consents` (the withdrawals were not handed over) or `permission`
    (our permission was not ended there)."""
    code: str


@dataclass(frozen=True, slots=True)
class Goodbye:
    """What became of one account."""

    label: str
    provider: str
    recalled: bool
    withdrawn: int
    revoked: bool


@dataclass(slots=True)
class Farewell:
    """How far a leaving has come."""

    folder: str = ""
    taken: bool = False
    accounts: list[Goodbye] = field(default_factory=list)
    owed: list[Owed] = field(default_factory=list)

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Farewell:
        """Raises `ValueError`, `KeyError` or `TypeError` for what was not written here."""
        found = json.loads(text)
        gone, owed = found["accounts"], found["owed"]
        return cls(found["folder"], found["taken"], [Goodbye(**one) for one in gone], [Owed(**one) for one in owed])


class StillOwed(Exception):
    """Something at a service could not be done; nothing is erased before the person says that it may stay so."""

    def __init__(self, owed: tuple[Owed, ...]) -> None:
        super().__init__(", ".join(f"{one.what} {one.code}" for one in owed))
        self.owed = owed


def begun(book: Writer) -> Farewell:
    """How far an earlier try has come; a fresh one if there was none."""
    try:
        return Farewell.from_json(settings.get(book, _NOTE) or "")
    except (ValueError, KeyError, TypeError):
        return Farewell()


async def farewell(
    home: Home,
    book: Writer,
    shelf: Shelf,
    words: Notices,
    forget: Forget,
    folder: Path | None,
    *,
    anyway: bool = False,
    today: date | None = None,
) -> Path | None:
    """Everything but the erasing; the path of the receipt, None without a folder. May be called again after any end.

    Raises `StillOwed` unless `anyway`, `StoreUnwritable` when the folder can't be written; then nothing is erased.
    """
    done = begun(book)
    if folder is not None and (not done.taken or done.folder != str(folder)) and not done.accounts:
        _take(home, book, folder, today or date.today())
        done.taken, done.folder = True, str(folder)
        _note(book, done)
    practices_last = sorted(accounts.every(book), key=lambda one: one.provider is ProviderName.PRACTICE)
    for account in practices_last:
        owed = await _part(book, shelf, account, words, forget, done, anyway=anyway)
        if owed and not anyway:
            raise StillOwed(tuple(owed))
    if not done.folder:
        return None
    place = Path(done.folder)
    write_plain(place / "consents.jsonl", "".join(f"{line}\n" for line in receipts.export(book)))
    for one in ledger.history(book):
        name = f"receipts/{one.sequence:05d}-{one.scope.purpose.value}.json"
        write_plain(place / name, receipts.receipt(book, one.id))
    return _write(place, done, ledger.history(book)[-1].hash if ledger.history(book) else "", None)


def complete(receipt: str, erased: Erased) -> None:
    """Say in the receipt that it is over, and how much was erased. Raises `StoreUnwritable`."""
    path = Path(receipt)
    try:
        found = json.loads(path.read_text("utf-8"))
        done = Farewell.from_json(json.dumps(found["farewell"]))
    except (OSError, ValueError, KeyError, TypeError):
        return  # the person moved it: what was erased is erased all the same
    _write(path.parent, done, found["last_record"], erased)


def waiting(book: Writer) -> int:
    """How many changes of the person's have not reached the practice."""
    return outbox.count(book)


async def _part(
    book: Writer, shelf: Shelf, account: Account, words: Notices, forget: Forget, done: Farewell, *, anyway: bool
) -> list[Owed]:
    """Say goodbye to one account; what could not be done there. With anything owed and not `anyway` it stays."""
    owed: list[Owed] = []
    recalled = False
    try:
        recalled = await publishing.recall(book, account)
    except (SyncError, ConsentMissing) as error:
        owed.append(Owed(account.label, "published", getattr(error, "code", "consent")))
        if not anyway:
            return owed
    agreed = None
    if account.provider is ProviderName.PRACTICE:
        try:
            agreed = ledger.agreement_grant(book, account.id)
        except ConsentMissing:
            agreed = None  # nothing was ever sent there, so nothing is owed there
    withdrawn = joining.withdraw_everything(book, account.id, words, passes.now())
    if agreed is not None and tokens.held(book, account.id):
        provider = passes.provider_of(book)(account)
        try:
            if isinstance(provider, Practice):
                provider.admit(agreed)
                await Pusher(book, passes.now).post_consents(provider.writer())
        except SyncError as error:
            owed.append(Owed(account.label, "consents", error.code))
        finally:
            await provider.aclose()
    # Signed out already: what was to be ended there was, or was said to be owed, then.
    revoked = not tokens.held(book, account.id) or await passes.revoked(book, account)
    if not revoked:
        owed.append(Owed(account.label, "permission", "not-revoked"))
    if owed and not anyway:
        return owed
    joining.leave(book, shelf, account, words, passes.now(), forget)
    done.accounts.append(Goodbye(account.label, str(account.provider), recalled, withdrawn, revoked))
    done.owed += owed
    _note(book, done)
    return owed


def _take(home: Home, book: Writer, folder: Path, today: date) -> TakenAlong:
    reader = ShelfReader(home, book)
    try:
        return take_along(book, reader, folder, today)
    finally:
        reader.close()


def _note(book: Writer, done: Farewell) -> None:
    with book.transaction():
        settings.put(book, _NOTE, done.to_json())


def _write(folder: Path, done: Farewell, last_record: str, erased: Erased | None) -> Path:
    """The receipt as JSON, and as a page to read."""
    gone = None if erased is None else {"files": erased.files, "keyring_entries": erased.entries,
                                        "keyring_entries_left": erased.entries_left}  # fmt: skip
    told = {
        "written_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "last_record": last_record,
        "farewell": asdict(done),
        "erased": gone,
    }
    path = folder / f"{RECEIPT}.json"
    write_plain(path, json.dumps(told, ensure_ascii=False, indent=1))
    rows = [("Written at", str(told["written_at"]))]
    rows += [(one.label, _said(one)) for one in done.accounts]
    rows += [(one.label, f"Still owed there: {one.what} ({one.code})") for one in done.owed]
    rows.append(("Last consent record (SHA-256)", last_record))
    rows.append(("Erased on this computer", "not yet" if erased is None else _counted(erased)))
    body = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    write_plain(folder / f"{RECEIPT}.html", _PAGE.format(rows=body))
    return path


def _said(one: Goodbye) -> str:
    parts = [f"{one.withdrawn} consents withdrawn"]
    if one.recalled:
        parts.append("our calendar there removed")
    parts.append("permission ended there" if one.revoked else "permission not ended there")
    return "; ".join(parts)


def _counted(erased: Erased) -> str:
    left = f"; {erased.entries_left} still to be removed" if erased.entries_left else ""
    return f"{erased.files} files; {erased.entries} keyring entries{left}"


_PAGE: Final = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>You have left OptiMantra Desktop</title>
<style>body {{ font: 11pt/1.45 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ddd;
overflow-wrap: anywhere }}</style></head>
<body><h1>You have left OptiMantra Desktop</h1><table>{rows}</table>
<p>Your files lie beside this page. They are not encrypted.</p></body></html>
"""
