"""The store that a command's options name, opened for reading or for writing.

What opens it is imported then: the window's start asks for its place alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exits import NOT_FOUND, Exit
from desktop.passphrase import passphrase_from
from desktop.paths import profile
from storage.home import Home

if TYPE_CHECKING:
    import argparse
    from contextlib import AbstractContextManager

    from desktop.session import Reading, Writing
    from storage.cipher import Key


def home(options: argparse.Namespace) -> Home:
    """Where the store is, or will be. An erasing that was cut short is finished first."""
    found = Home(profile(getattr(options, "profile", None)))
    if found.erasing.exists():
        from desktop.erasing import resume

        resume(found)
    return found


def passphrase(options: argparse.Namespace) -> bytes | None:
    """What `--passphrase-file` holds, if it was given. Raises `Exit`."""
    return passphrase_from(getattr(options, "passphrase_file", None))


def key(options: argparse.Namespace) -> Key:
    """The key of the store that is there. Raises `NotOpened`, and `Exit` where none is."""
    from desktop import session
    from storage import vault

    if not vault.exists(home(options)):
        raise Exit(NOT_FOUND, "no-store", "There is no store here yet. It is made when the first account is connected.")
    return session.find_key(home(options), passphrase(options))


def writing(options: argparse.Namespace) -> AbstractContextManager[Writing]:
    from desktop import session

    return session.writing(home(options), passphrase(options))


def reading(options: argparse.Namespace) -> AbstractContextManager[Reading | None]:
    from desktop import session

    return session.reading(home(options), passphrase(options))


def wants_json(options: argparse.Namespace) -> bool:
    return bool(getattr(options, "json", False))
