"""Signing in at the sandbox's Google and Microsoft: the program's registration there, and the browser that it opens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.sandbox.addresses import Place
from desktop.sandbox.browser import Browser
from sync.client_settings import ClientSettings


def registered(made: Callable[..., ClientSettings], place: Place) -> ClientSettings:
    """`made` (`ClientSettings.google` or `.microsoft`) at this place instead of the company's."""
    return made(
        place.client_id, client_secret=place.client_secret, authorize_url=place.authorize_url,
        token_url=place.token_url, revoke_url=place.revoke_url, jwks_url=place.jwks_url, issuer=place.issuer,
        api_base=place.api_base,
    )  # fmt: skip


def opening(browser: Browser) -> Callable[[str], None]:
    """The browser as the program opens it: it goes its own way."""

    def opened(url: str) -> None:
        asyncio.get_running_loop().run_in_executor(None, browser.visit_now, url)

    return opened
