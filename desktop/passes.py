"""The engine put together with what it needs from the rest of the program: providers with secrets, and a clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from storage.boxes.shelf import Shelf
from storage.database import Writer
from storage.records.accounts import Account
from sync.engine import Engine, Progressed, Proved
from sync.joining import AccountSecrets
from sync.providers import registry
from sync.providers.contract import Provider


def now() -> int:
    """UTC seconds."""
    return int(time.time())


def provider_of(book: Writer) -> Callable[[Account], Provider[Any]]:
    """Opens an account's provider with the secrets that the book keeps for it."""
    return lambda account: registry.opened(account, AccountSecrets(book, account.id))


def engine(book: Writer, shelf: Shelf, listener: Callable[[Progressed | Proved], None] = lambda _: None) -> Engine:
    return Engine(book, shelf, provider_of(book), now, listener)
