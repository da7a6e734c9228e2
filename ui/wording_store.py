"""What can go wrong with the store, in words: one entry per class of `storage.errors`."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.said import Said, filled

translate = QCoreApplication.translate


def of_store(kind: str, facts: Mapping[str, str]) -> Said | None:
    """The words for this kind; None if it is none of the store's. `facts` may hold `was`, `now`."""
    match kind:
        case "KeyringLocked":
            return Said(
                translate("Wording", "Keyring locked"),
                translate(
                    "Wording",
                    "Your schedule is encrypted, and its key lies in this computer's keyring, which is locked.",
                ),
                translate("Wording", "Nothing was opened and nothing was changed."),
                translate("Wording", "Unlock the keyring when the system asks, then try again."),
            )
        case "KeyringAbsent":
            return Said(
                translate("Wording", "No keyring"),
                translate("Wording", "This computer has no keyring that we trust with the key of your schedule."),
                translate("Wording", "We do not write a key into a plain file."),
                translate("Wording", "Use a passphrase instead, or start the keyring of your system and try again."),
            )
        case "KeyringChanged":
            return Said(
                translate("Wording", "Another keyring"),
                filled(
                    translate("Wording", "The key of your schedule is in %1, but this session has %2."),
                    facts.get("was") or translate("Wording", "another keyring"),
                    facts.get("now") or translate("Wording", "a different one"),
                ),
                translate("Wording", "We make no new key over a schedule that is already there."),
                translate("Wording", "Start the session as usual and try again, or use your passphrase."),
            )
        case "KeyringSilent":
            return Said(
                translate("Wording", "Keyring silent"),
                translate("Wording", "This computer's keyring did not answer in time."),
                translate("Wording", "Nothing was opened and nothing was changed."),
                translate("Wording", "See whether the system is asking something in another window, then try again."),
            )
        case "KeyMissing":
            return Said(
                translate("Wording", "Key missing"),
                translate("Wording", "Your schedule is here, but its key is no longer in this computer's keyring."),
                translate("Wording", "We left the file as it is. Without its key nobody can read it."),
                translate("Wording", "Use your passphrase or recovery code, or restore the keyring and try again."),
            )
        case "PassphraseNeeded":
            return Said(
                translate("Wording", "Passphrase needed"),
                translate("Wording", "Your schedule is encrypted with a passphrase."),
                translate("Wording", "It stays on this computer and is sent to nobody."),
                translate("Wording", "Type it to open your schedule."),
            )
        case "WrongPassphrase":
            return Said(
                translate("Wording", "Wrong passphrase"),
                translate("Wording", "This passphrase does not open your schedule."),
                translate("Wording", "Nothing was changed. You can try as often as you like."),
                translate("Wording", "Look at capital letters and the keyboard's language, and try again."),
            )
        case "StoreBusy":
            return Said(
                translate("Wording", "Already open"),
                translate("Wording", "Another window of this program, or a command, is using your schedule."),
                translate("Wording", "Only one may write at a time, so that nothing is lost."),
                translate("Wording", "Go to the other window, or close it and try again."),
            )
        case "StoreFromTheFuture":
            return Said(
                translate("Wording", "Newer schedule"),
                translate("Wording", "A newer version of this program wrote your schedule."),
                translate("Wording", "We left it as it is, so that the newer version can still read it."),
                translate("Wording", "Install the newer version again."),
            )
        case "StoreDamaged":
            return Said(
                translate("Wording", "Schedule damaged"),
                translate("Wording", "The file of your schedule is damaged and can't be read."),
                translate("Wording", "We changed nothing and replace nothing in silence."),
                translate("Wording", "Restore a backup. What the services still hold is read again afterwards."),
            )
        case "StoreUnwritable":
            return Said(
                translate("Wording", "Can't write"),
                translate(
                    "Wording", "We could not write to this computer's disk: it is full, or may not be written to."
                ),
                translate("Wording", "Nothing was changed."),
                translate(
                    "Wording", "Make room on the disk, or check the rights of the program's folder, and try again."
                ),
            )
        case "ConsentMissing":
            return Said(
                translate("Wording", "Not allowed by you"),
                translate("Wording", "This needs a consent that you have not given."),
                translate("Wording", "Nothing was read or sent."),
                translate("Wording", "Turn it on under Settings, Consent, if you want it."),
            )
        case "Unreadable":
            return Said(
                translate("Wording", "Can't be read"),
                translate("Wording", "An event can't be read, so it is not shown."),
                translate("Wording", "Everything else is up to date."),
            )
        case "NotFound":
            return Said(
                translate("Wording", "No longer there"),
                translate("Wording", "This account or calendar is no longer here."),
                translate("Wording", "Nothing was changed."),
            )
        case "StoreOutdated":
            return Said(
                translate("Wording", "Older schedule"),
                translate("Wording", "An older version of this program wrote your schedule; it is not up to date yet."),
                translate("Wording", "We make a backup before that."),
                translate("Wording", "Open the program once, then try again."),
            )
        case "LedgerBroken":
            return Said(
                translate("Wording", "Record of consents broken"),
                translate("Wording", "The record of your consents was changed from outside, so we can't rely on it."),
                translate("Wording", "Nothing is read from your calendars until it holds again."),
                translate("Wording", "Restore a backup from before, or write to support."),
            )
        case "LastWay":
            return Said(
                translate("Wording", "The last way"),
                translate("Wording", "This is the last way to the key of your schedule, so it can't be removed."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Make another way first, a passphrase or a recovery code."),
            )
        case "NotPending":
            return Said(
                translate("Wording", "No longer waiting"),
                translate("Wording", "This change is no longer waiting to be sent."),
                translate("Wording", "Nothing was changed."),
            )
        case "NotOpened" | "StoreError":
            return Said(
                translate("Wording", "Not opened"),
                translate("Wording", "Your schedule could not be opened."),
                translate("Wording", "Nothing was changed."),
                translate("Wording", "Try again, or run the program's doctor for more."),
            )
        case _:
            return None
