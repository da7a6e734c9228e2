"""From the ways to a key to the key: by the words a person gave, else by the keyring.

What only the words need is imported with them: a start with the keyring is on the way to the first paint.
"""

from __future__ import annotations

from storage.cipher import Key
from storage.errors import KeyMissing, KeyringChanged, KeyringLocked, PassphraseNeeded, WrongPassphrase
from storage.keyring import Keyring
from storage.keys import KeyringSlot, Slots


def key_by(store: str, slots: Slots, keyring: Keyring, passphrase: bytes | None) -> Key:
    """The key that `slots` lead to. Raises the kinds of `NotOpened` that keys and keyrings have."""
    if passphrase is not None and (slots.passphrase is not None or slots.recovery is not None):
        key = _by_words(store, slots, passphrase)
    elif slots.keyring is None:
        raise PassphraseNeeded
    else:
        key = _by_keyring(slots.keyring, keyring)
    if not slots.holds(store, key):
        raise KeyMissing("another key is in its place")
    return key


def _by_words(store: str, slots: Slots, passphrase: bytes) -> Key:
    from storage.recovery_code import recovery_words
    from storage.wrapping import unwrap_by_words

    code = recovery_words(passphrase)
    if slots.recovery is not None and code is not None:
        try:
            return unwrap_by_words(slots.recovery, code, f"{store} recovery")
        except WrongPassphrase:
            if slots.passphrase is None:
                raise
    if slots.passphrase is None:
        raise WrongPassphrase("recovery")
    return unwrap_by_words(slots.passphrase, passphrase, f"{store} passphrase")


def _by_keyring(slot: KeyringSlot, keyring: Keyring) -> Key:
    found: bytes | None = None
    try:
        found = keyring.get(slot.entry)
    except KeyringLocked:
        if keyring.backend() == slot.backend:
            raise
    if found is not None:
        try:
            return Key(found)
        except ValueError as error:
            raise KeyMissing("another key is in its place") from error
    if keyring.backend() != slot.backend:
        raise KeyringChanged(slot.backend, keyring.backend())
    raise KeyMissing(slot.backend)
