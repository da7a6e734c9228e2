"""An account connected: each way to sign in as the window asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop import registrations, signing_in
from desktop.managed.reading import read
from desktop.signing_in import ToCalDav, ToGoogle, ToICloud, ToMicrosoft, ToPractice, ToSubscription, Way
from ui.ports import Act

if TYPE_CHECKING:
    from desktop.backstage import Backstage


async def practice(stage: Backstage, base: str, ca_pem: str) -> None:
    await _connect(stage, ToPractice(base, registrations.practice(read()), stage.open_browser, ca_pem))


async def google(stage: Backstage) -> None:
    await _connect(stage, ToGoogle(registrations.google(read()), stage.open_browser))


async def microsoft(stage: Backstage) -> None:
    await _connect(stage, ToMicrosoft(registrations.microsoft(read()), stage.open_browser))


async def caldav(stage: Backstage, url: str, user: str, password: str, ca_pem: str) -> None:
    await _connect(stage, ToCalDav(url, user, password, ca_pem))


async def icloud(stage: Backstage, user: str, password: str) -> None:
    """`password` is an app-specific one."""
    await _connect(stage, ToICloud(user, password))


async def subscription(stage: Backstage, address: str) -> None:
    await _connect(stage, ToSubscription(address))


async def _connect(stage: Backstage, way: Way) -> None:
    """Sign in and list what is there. `Backstage.cancel` ends the wait for the browser."""

    async def act() -> None:
        async with stage.reporting(Act.CONNECT) as facts:
            joined = await signing_in.join(stage.book, way)
            facts["account"] = joined.account.id

    await stage.cancellable(act())
