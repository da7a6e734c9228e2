"""The address of a service as a person types it: what is wrong with it, and the whole of it. Pure."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def whole(address: str) -> str:
    """With `https://` before what was typed without."""
    return address if "://" in address else f"https://{address}"


def wrong_address(address: str) -> str | None:
    """Why this can't be the address of a service, in words; None if it can."""
    if not address:
        return translate("WelcomePage", "Type the address that your practice gave you.")
    if address.lower().startswith("http://"):
        return translate("WelcomePage", "This address is not encrypted. We connect to https:// only.")
    wrong = translate("WelcomePage", "This is not an address. It looks like https://my.practice.example.")
    try:
        parts = urlsplit(whole(address))
        fine = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return wrong
    if not fine or any(sign.isspace() for sign in address):
        return wrong
    if parts.username is not None or parts.password is not None:
        return translate("WelcomePage", "Leave your user name out of the address.")
    return None
