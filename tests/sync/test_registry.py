"""Every kind of account has a module, and every module opens and signs in the way the program expects."""

from __future__ import annotations

from importlib import import_module

import pytest

from storage.records.accounts import ProviderName
from sync.providers.registry import MODULES


def test_every_kind_of_account_but_the_reference_is_registered() -> None:
    assert set(MODULES) == set(ProviderName) - {ProviderName.MEMORY}


@pytest.mark.parametrize("kind", MODULES)
def test_a_registered_module_opens_and_signs_in(kind: ProviderName) -> None:
    module = import_module(MODULES[kind])
    assert callable(module.opened)
    assert callable(module.sign_in)
