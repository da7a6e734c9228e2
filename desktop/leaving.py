"""Leaving with everything: taken along, taken back where it was written, withdrawn, ended there, and erased here.

Each step is noted in the book, so that a process that is ended anywhere goes on where it was: until the last step
nothing is lost that was not taken along, and the last step (`storage.erasure`) finishes itself at the next start.
"""

from __future__ import annotations

import json
from contextlib import aclosing, closing
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path
from typing import Final

from desktop import passes, publishing
from desktop.take_along import TakenAlong, take_along, write_plain
from storage.book import accounts, ledger, receipts, settings, tokens
from storage.boxes.reader import ShelfReader
from storage.boxes.shelf import Shelf
from storage.consent import Forget, Notices
from storage.database import Writer
from storage.erasure import Erased
from storage.errors import ConsentMissing
from storage.home import Home
from storage.records.accounts import Account
from storage.records.consents import Purpose
from storage.records.grants import AgreementGrant
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


@dataclass(slots=True)
class Goodbye:
    """What became of one account so far."""

    label: str
    provider: str
    recalled: bool = False
    withdrawn: int = 0
    revoked: bool = False


@dataclass(slots=True)
class Farewell:
    """How far a leaving has come; `accounts` by id."""

    folder: str = ""
    accounts: dict[str, Goodbye] = field(default_factory=dict)
    owed: list[Owed] = field(default_factory=list)

    @property
    def begun(self) -> bool:
        """Whether anything was taken back: from then on less can be taken along than before."""
        return any(one.withdrawn or one.revoked for one in self.accounts.values())

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Farewell:
        """Raises `ValueError`, `KeyError` or `TypeError` for what was not written here."""
        found = json.loads(text)
        gone = {id: Goodbye(**one) for id, one in found["accounts"].items()}
        return cls(found["folder"], gone, [Owed(**one) for one in found["owed"]])


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
) -> Path | None:
    """Everything but the erasing; the path of the receipt, None without a folder. May be called again after any end.

    Raises `StillOwed` unless `anyway`, `StoreUnwritable` when the folder can't be written; then nothing is erased.
    """
    done = begun(book)
    if folder is not None:
        # What was taken along before anything was taken back is never written over; what came since lies beside it.
        fresh = done.folder != str(folder) or not done.begun
        if fresh or accounts.every(book):
            _take(home, book, folder if fresh else folder / "later", date.today())
        done.folder = str(folder)
        _note(book, done)
    practices_last = sorted(accounts.every(book), key=lambda one: one.is_practice)
    for account in practices_last:
        done.accounts.setdefault(account.id, Goodbye(account.label, str(account.provider)))
    # First what can be put back: our calendars elsewhere, and whether the practice can be told at all.
    owed = [one for account in practices_last if (one := await _recall(book, account, done)) is not None]
    owed += [one for account in practices_last if (one := await _reached(book, account)) is not None]
    if owed and not anyway:
        raise StillOwed(tuple(owed))
    agreed = {account.id: grant for account in practices_last if (grant := _agreed(book, account)) is not None}
    for account in practices_last:
        # The agreement is the last to go: what was withdrawn is handed over under it, also after a process ended here.
        made = joining.withdraw_everything(book, account.id, words, passes.now(), sparing=(Purpose.AGREEMENT,))
        done.accounts[account.id].withdrawn += made
        _note(book, done)
    for account in practices_last:
        owed += await _end(book, account, agreed.get(account.id), words, done)
    owed = list(dict.fromkeys(owed))
    if owed and not anyway:
        raise StillOwed(tuple(owed))
    done.owed = list(dict.fromkeys([*done.owed, *owed]))
    _note(book, done)
    for account in practices_last:
        joining.leave(book, shelf, account, words, passes.now(), forget)
    if not done.folder:
        return None
    place = Path(done.folder)
    write_plain(place / "consents.jsonl", "".join(f"{line}\n" for line in receipts.export(book)))
    for record in ledger.history(book):
        name = f"receipts/{record.sequence:05d}-{record.scope.purpose.value}.json"
        write_plain(place / name, receipts.receipt(book, record.id))
    return _write(place, done, ledger.history(book)[-1].hash if ledger.history(book) else "", None)


def complete(receipt: str, erased: Erased) -> None:
    """Say in the receipt that it is over, and how much was erased. Raises `StoreUnwritable`."""
    path = Path(receipt)
    try:
        found = json.loads(path.read_text("utf-8"))
        done = Farewell.from_json(json.dumps(found["farewell"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return  # the person moved it: what was erased is erased all the same
    _write(path.parent, done, found["last_record"], erased)


async def _recall(book: Writer, account: Account, done: Farewell) -> Owed | None:
    """Take our calendar on this account away."""
    try:
        done.accounts[account.id].recalled |= await publishing.recall(book, account)
    except (SyncError, ConsentMissing) as error:
        return Owed(account.label, "published", getattr(error, "code", "consent"))
    _note(book, done)
    return None


async def _reached(book: Writer, account: Account) -> Owed | None:
    """Whether a practice's service can be told anything now; asked before anything is taken back."""
    if _agreed(book, account) is None or not tokens.held(book, account.id):
        return None  # nothing was ever sent there, or nobody is signed in to send it: nothing can be owed
    grant = ledger.granted(ledger.list_grant, book, account.id)
    if grant is None:
        return None  # a leaving that ended after this question asks it no more: what it took back can't be given again
    try:
        async with aclosing(passes.provider_of(book)(account)) as provider:
            if isinstance(provider, Practice):
                await provider.calendars(grant)
    except SyncError as error:
        return Owed(account.label, "consents", error.code)
    return None


async def _end(
    book: Writer, account: Account, agreed: AgreementGrant | None, words: Notices, done: Farewell
) -> list[Owed]:
    """Hand the withdrawals over, and end our permission there; what could not be done."""
    owed: list[Owed] = []
    told = done.accounts[account.id]
    if agreed is not None and tokens.held(book, account.id) and not told.revoked:
        try:
            async with aclosing(passes.provider_of(book)(account)) as provider:
                if isinstance(provider, Practice):
                    provider.admit(agreed)
                    await Pusher(book, passes.now).post_consents(provider.writer())
                    told.withdrawn += joining.withdraw_everything(book, account.id, words, passes.now())
                    await Pusher(book, passes.now).post_consents(provider.writer())
        except SyncError as error:
            owed.append(Owed(account.label, "consents", error.code))
    if not owed:
        told.withdrawn += joining.withdraw_everything(book, account.id, words, passes.now())
    # Signed out already: what was to be ended there was, or was said to be owed, then.
    told.revoked = (
        told.revoked or not tokens.held(book, account.id) or (not owed and await passes.revoked(book, account))
    )
    _note(book, done)
    if not told.revoked:
        owed.append(Owed(account.label, "permission", "not-revoked"))
    return owed


def _agreed(book: Writer, account: Account) -> AgreementGrant | None:
    """Leave to use a practice's service, as long as its agreement is accepted."""
    return ledger.granted(ledger.agreement_grant, book, account.id) if account.is_practice else None


def _take(home: Home, book: Writer, folder: Path, today: date) -> TakenAlong:
    with closing(ShelfReader(home, book)) as reader:
        return take_along(book, reader, folder, today)


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
    rows += [(one.label, _said(one)) for one in done.accounts.values()]
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
