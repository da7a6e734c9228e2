"""A private authority is read once for all who trust it at the same time, and anew afterwards."""

from __future__ import annotations

import gc
import weakref

import pytest

from sync.errors import Untrusted
from sync.trust import trust
from tests.servers.tls import Authority


def test_accounts_of_one_authority_share_what_was_read_for_as_long_as_one_uses_it() -> None:
    authority, other = Authority.new(), Authority.new()
    first, second = trust(authority.ca_pem), trust(authority.ca_pem)
    assert first is second
    assert trust(other.ca_pem) is not first
    assert trust() is not first
    assert trust(authority.ca_pem, shared=False) is not first
    left = weakref.ref(first)
    del first, second
    gc.collect()
    assert left() is None


def test_what_is_no_certificate_is_refused_each_time() -> None:
    for _ in range(2):
        with pytest.raises(Untrusted, match="bad-authority"):
            trust("no certificate")
