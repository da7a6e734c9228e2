"""The secrets of accounts. They live in the book alone, never in a log, a file of their own or the keyring."""

from __future__ import annotations

from storage.database import Reader, Writer
from storage.records.ids import AccountId


def put(w: Writer, account: AccountId, name: str, secret: str) -> None:
    """Keep a secret under its name, in place of the one before. Durable when the transaction is."""
    with w.transaction():
        w.run(
            "INSERT INTO token (account, name, secret) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (account, name) DO UPDATE SET secret = ?3",
            (account, name, secret),
        )


def get(r: Reader, account: AccountId, name: str) -> str | None:
    secret: str | None = r.value("SELECT secret FROM token WHERE account = ? AND name = ?", (account, name))
    return secret


def remove(w: Writer, account: AccountId) -> None:
    """Forget every secret of the account."""
    with w.transaction():
        w.run("DELETE FROM token WHERE account = ?", (account,))


def held(r: Reader, account: AccountId) -> bool:
    """Whether anything is kept with which this account could be used."""
    return bool(r.value("SELECT count(*) FROM token WHERE account = ?", (account,)))
