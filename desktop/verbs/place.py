"""The store that a command's options name, opened for reading or for writing."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager

from desktop import session
from desktop.paths import profile
from storage.cipher import Key
from storage.home import Home


def home(options: argparse.Namespace) -> Home:
    """Where the store is, or will be."""
    return Home(profile(getattr(options, "profile", None)))


def passphrase(options: argparse.Namespace) -> bytes | None:
    """What `--passphrase-file` holds, if it was given. Raises `Exit`."""
    return session.passphrase_from(getattr(options, "passphrase_file", None))


def key(options: argparse.Namespace) -> Key:
    """The key of the store. Raises `NotOpened`."""
    return session.find_key(home(options), passphrase(options))


def writing(options: argparse.Namespace) -> AbstractContextManager[session.Writing]:
    return session.writing(home(options), passphrase(options))


def reading(options: argparse.Namespace) -> AbstractContextManager[session.Reading | None]:
    return session.reading(home(options), passphrase(options))


def wants_json(options: argparse.Namespace) -> bool:
    return bool(getattr(options, "json", False))
