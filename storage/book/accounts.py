"""The accounts: who the practitioner is at which service."""

from __future__ import annotations

from storage.database import Reader, Row, Writer
from storage.display_text import one_line
from storage.errors import NotFound
from storage.records.accounts import Account, ProviderName
from storage.records.ids import AccountId

_COLUMNS = "id, provider, base, user, label, ca_pem, settings, plan"


def add(w: Writer, account: Account) -> None:
    """Write a new account down, after the ones that are there."""
    with w.transaction():
        w.run(
            f"INSERT INTO account ({_COLUMNS}, position)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM account))",
            _values(account),
        )


def renew(w: Writer, account: Account) -> None:
    """Replace what is known of an account; its id, calendars, secrets and consents stay. Raises `NotFound`."""
    with w.transaction():
        touched = w.run(
            "UPDATE account SET provider = ?2, base = ?3, user = ?4, label = ?5, ca_pem = ?6, settings = ?7, plan = ?8"
            " WHERE id = ?1",
            _values(account),
        )
        if not touched:
            raise NotFound(account.id)


def remove(w: Writer, account: AccountId) -> None:
    """Forget an account with everything in the book that is its: secrets, calendars and their box keys, appointments,
    patients, unsent changes. What the ledger says of it stays. Removing what is not there does nothing."""
    with w.transaction():
        w.run("DELETE FROM account WHERE id = ?", (account,))


def get(r: Reader, account: AccountId) -> Account | None:
    row = r.row(f"SELECT {_COLUMNS} FROM account WHERE id = ?", (account,))
    return None if row is None else _account(row)


def every(r: Reader) -> tuple[Account, ...]:
    """All accounts in the order in which they joined."""
    return tuple(_account(row) for row in r.rows(f"SELECT {_COLUMNS} FROM account ORDER BY position, id"))


def practices(r: Reader) -> tuple[Account, ...]:
    """Those at hosted services."""
    return tuple(one for one in every(r) if one.is_practice)


def _values(account: Account) -> tuple[str, ...]:
    return (
        account.id,
        account.provider.value,
        account.base,
        account.user,
        one_line(account.label) or account.user,
        account.ca_pem,
        account.settings,
        account.plan,
    )


def _account(row: Row) -> Account:
    return Account(AccountId(row[0]), ProviderName(row[1]), *row[2:])
