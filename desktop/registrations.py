"""How this program is registered at the services: what IT fixed, else what `client_settings` finds."""

from __future__ import annotations

from storage.records.managed import Managed
from sync.client_settings import ClientSettings


def practice(managed: Managed, client_id: str = "") -> ClientSettings:
    """At the practice's own service."""
    return ClientSettings.practice(**{"client_id": client_id, **managed.clients.get("practice", {})})


def google(managed: Managed, client_id: str = "", **given: str) -> ClientSettings:
    """As a Google desktop app."""
    return ClientSettings.google(**{**given, "client_id": client_id, **managed.clients.get("google", {})})


def microsoft(managed: Managed, client_id: str = "", **given: str) -> ClientSettings:
    """As a Microsoft mobile and desktop application."""
    return ClientSettings.microsoft(**{**given, "client_id": client_id, **managed.clients.get("microsoft", {})})
