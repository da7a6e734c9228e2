"""Exit codes of the command line and the sentence that goes with each: what happened, and what to do.

The codes are part of the program's interface for scripts: they are never reused for another meaning.
"""

from __future__ import annotations

from typing import Final

from storage import errors as store

OK: Final = 0
BUG: Final = 1
USAGE: Final = 2
SOME_SOURCES_FAILED: Final = 3
BAD_INPUT: Final = 4
NOT_FOUND: Final = 5
CONSENT_MISSING: Final = 6
SIGN_IN_FAILED: Final = 7
UNWRITABLE: Final = 8
LEDGER_BROKEN: Final = 9
INTERRUPTED: Final = 130


class Exit(Exception):
    """Ends a command with a code and a sentence for people; `code_name` is the same for programs."""

    def __init__(self, code: int, code_name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code, self.code_name, self.sentence = code, code_name, sentence


def of(error: store.StoreError) -> Exit:
    """The exit of a store that can't be used as asked."""
    match error:
        case store.KeyringLocked():
            return Exit(
                10, "keyring-locked", "Your keyring is locked. Unlock it (sign in to your desktop), then try again."
            )
        case store.KeyringAbsent():
            return Exit(
                11,
                "keyring-absent",
                "No keyring runs here to keep the key. Give a passphrase with --passphrase-file FILE instead.",
            )
        case store.KeyringChanged(was=was, now=now):
            return Exit(
                12,
                "keyring-changed",
                f"The key is in {was}, but this session has {now}. Start where {was} runs, or use the passphrase.",
            )
        case store.KeyMissing():
            return Exit(
                13,
                "key-missing",
                "The store is here, but its key is not in the keyring. Use your passphrase or recovery code. "
                "Nothing was changed.",
            )
        case store.WrongPassphrase():
            return Exit(14, "wrong-passphrase", "That passphrase does not open this store. Nothing was changed.")
        case store.StoreFromTheFuture():
            return Exit(
                15, "store-from-the-future", "A newer version of OptiMantra wrote this store. Update the program first."
            )
        case store.StoreDamaged(which=which):
            return Exit(
                16,
                "store-damaged",
                f"{which} can't be read: it is damaged. Nothing was changed; a backup can be restored.",
            )
        case store.StoreBusy():
            return Exit(
                17, "store-busy", "OptiMantra is open on this store. Close its window, or try again in a moment."
            )
        case store.PassphraseNeeded():
            return Exit(18, "passphrase-needed", "This store opens with a passphrase: give --passphrase-file FILE.")
        case store.KeyringSilent():
            return Exit(19, "keyring-silent", "The keyring did not answer. Unlock it or sign in again, then try again.")
        case store.ConsentMissing(scope=scope):
            return Exit(
                CONSENT_MISSING, "consent-missing", f"There is no consent for this. Give it first: consent give {scope}"
            )
        case store.NotFound(what=what):
            return Exit(NOT_FOUND, "not-found", f"There is no {what!r} here.")
        case store.StoreOutdated():
            return Exit(20, "store-outdated", "An older version wrote this store. Open the window once to update it.")
        case store.LastWay():
            return Exit(21, "last-way", "This is the only way to the key, so it stays. Add another way first.")
        case store.LedgerBroken():
            return Exit(LEDGER_BROKEN, "ledger-broken", f"The consent ledger does not hold: {error}. Restore a backup.")
        case store.NotPending(entry=entry):
            return Exit(NOT_FOUND, "not-pending", f"The change {entry} is not waiting any more.")
        case store.StoreUnwritable(why=why):
            return Exit(UNWRITABLE, "unwritable", f"The store can't be written ({why}). Nothing was changed.")
        case _:
            return Exit(BUG, "store-error", f"The store refused this ({type(error).__name__}).")
