"""A calendar in a file on this computer (RFC 5545): read like a subscription, from the disk instead of the network."""

from __future__ import annotations

import asyncio
import hashlib
import stat
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from storage.records.ids import AccountId
from sync.errors import Gone, Malformed, Refused
from sync.http import MOST_BYTES, Answer, Http
from sync.providers.contract import SignedIn
from sync.providers.ics import Ics, listed_name
from sync.trust import trust

SCHEME: Final = "file"


class IcsFile(Ics):
    """One file. It is read anew at each pass; when it is gone, what was read of it stays until the person says so."""

    def __init__(self, account: AccountId, address: str) -> None:
        super().__init__(account, address, Http(set(), trust()))
        self._path = path_of(address)

    async def _get(self, conditions: dict[str, str]) -> Answer:  # noqa: ARG002 -- a file has no conditions to ask by
        return await asyncio.to_thread(self._read)

    def _otherwise(self, answer: Answer) -> str:  # noqa: ARG002 -- the file has a name, and no host
        return self._path.stem

    def _read(self) -> Answer:
        try:
            # A device or a pipe says that it is empty, and may never end.
            if not stat.S_ISREG(self._path.stat().st_mode):
                raise Refused("unreadable-file")
            with self._path.open("rb") as file:
                body = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            raise Gone("no-such-file") from None
        except OSError:
            raise Refused("unreadable-file") from None
        if len(body) > MOST_BYTES:
            raise Malformed("too-large")
        return Answer(200, {}, body, self._path.as_uri())


def path_of(address: str) -> Path:
    """The file that a `file:` address names."""
    path = unquote(urlsplit(address).path)
    # A drive letter stands behind a slash: file:///C:/calendar.ics
    return Path(path[1:] if path[2:3] == ":" else path)


async def sign_in(address: str) -> SignedIn:
    """Read the file once to see that it is a calendar. Raises `SyncError`."""
    answer = await IcsFile(AccountId(""), address)._get({})
    path = path_of(address)
    return SignedIn(
        base=f"{SCHEME}:",
        user=hashlib.sha256(str(path).encode()).hexdigest()[:16],
        label=listed_name(answer) or path.stem,
        secrets={"address": address},
    )
