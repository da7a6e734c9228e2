"""The exact consent words as the ledger records them; the words themselves are resources."""

from __future__ import annotations

from dataclasses import astuple

from resources import texts
from storage.records.consents import Notice


def notice(purpose: str, language: str = "en") -> Notice:
    """The words that stand beside the switch of this purpose, in the newest version."""
    return Notice(*astuple(texts.notice(str(purpose), language)))
