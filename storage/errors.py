"""What can go wrong with the store, as one tree; the words for people are the window's and the command line's.

Errors carry no calendar text, no key and no path of a calendar's content.
"""

from __future__ import annotations


class StoreError(Exception):
    """Anything the storage room raises on purpose."""


class NotOpened(StoreError):
    """The book could not be opened; each kind below has its own page, sentence and exit code."""


class KeyringLocked(NotOpened):
    """The keyring holds the key but is locked, or its prompt was dismissed."""


class KeyringAbsent(NotOpened):
    """No keyring that can be trusted runs here, and no passphrase was given."""


class KeyringChanged(NotOpened):
    """The key was put into another kind of keyring than the one that answers now."""

    def __init__(self, was: str, now: str) -> None:
        super().__init__(f"key is in {was}, this session has {now}")
        self.was, self.now = was, now


class KeyringSilent(NotOpened):
    """The keyring did not answer in time."""


class KeyMissing(NotOpened):
    """The store exists, its keyring answers, and the key is not in it."""


class PassphraseNeeded(NotOpened):
    """The key is wrapped by a passphrase and none was given."""


class WrongPassphrase(NotOpened):
    """The passphrase does not unwrap the key."""


class StoreBusy(NotOpened):
    """Another process of the program writes to this store."""


class StoreFromTheFuture(NotOpened):
    """A newer version of the program wrote this store."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"schema {found}, this program knows {known}")
        self.found, self.known = found, known


class StoreOutdated(NotOpened):
    """An older version of the program wrote this store; open it for writing once, which brings it up to date."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"schema {found}, this program has {known}")
        self.found, self.known = found, known


class StoreDamaged(NotOpened):
    """The file is there and its key is right, but it can't be read as a store."""

    def __init__(self, which: str) -> None:
        super().__init__(which)
        self.which = which


class StoreUnwritable(StoreError):
    """The disk is full or read-only, or the folder is not ours; nothing was changed."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class LastWay(StoreError):
    """The last way to the book's key can't be taken away."""


class ConsentMissing(StoreError):
    """No live consent covers what was asked; the scope's id says which."""

    def __init__(self, scope: str) -> None:
        super().__init__(scope)
        self.scope = scope


class Unreadable(StoreError):
    """An event that can't be read; `reason` is a short code, never its text."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotFound(StoreError):
    """No account, calendar or record goes by this id."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class LedgerBroken(StoreError):
    """The consent ledger was changed, cut or reordered from outside; `sequence` is where it no longer holds."""

    def __init__(self, sequence: int, reason: str) -> None:
        super().__init__(f"record {sequence}: {reason}")
        self.sequence, self.reason = sequence, reason


class NotPending(StoreError):
    """The outbox entry is not there any more, or its state does not allow what was asked."""

    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        self.entry = entry
