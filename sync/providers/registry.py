"""Which module serves which kind of account. A new provider is one module with `opened`, and one line here.

Modules are imported when their first account is opened: a practitioner without a Google account never loads Google's.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from storage.records.accounts import Account, ProviderName
from sync.providers.contract import Provider, Secrets

MODULES: Final[dict[ProviderName, str]] = {
    ProviderName.PRACTICE: "sync.providers.practice",
    ProviderName.CALDAV: "sync.providers.caldav",
    ProviderName.MICROSOFT: "sync.providers.microsoft",
    ProviderName.ICLOUD: "sync.providers.icloud",
    ProviderName.GOOGLE: "sync.providers.google",
    ProviderName.ICS: "sync.providers.ics",
}


def opened(account: Account, secrets: Secrets) -> Provider[Any]:
    """The provider of an account, ready to be asked; it connects at its first request."""
    module = import_module(MODULES[account.provider])
    provider: Provider[Any] = module.opened(account, secrets)
    return provider
