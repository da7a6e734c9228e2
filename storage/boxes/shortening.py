"""How a remote id is written beside each occurrence: without what a calendar shares and what the UID says. Pure.

A CalDAV address is as long as everything else that a view reads of an occurrence, and mostly made of its folder and the
UID; a week is fewer pages without them.
"""

from __future__ import annotations

from typing import Final

_FOLDER: Final = "\x01"
_UID: Final = "\x02"
_AS_IS: Final = "\x03"


def folder_of(remote_id: str) -> str:
    """The part up to and with the last slash."""
    return remote_id[: remote_id.rfind("/") + 1]


def shortened(remote_id: str, folder: str, uid: str) -> str:
    """`restored` gives it back with the same `folder` and `uid`."""
    if _FOLDER in remote_id or _UID in remote_id or _AS_IS in remote_id:
        return _AS_IS + remote_id
    rest = remote_id
    if folder and rest.startswith(folder):
        rest = _FOLDER + rest[len(folder) :]
    return rest.replace(uid, _UID, 1) if uid else rest


def restored(short: str, folder: str, uid: str) -> str:
    if short.startswith(_AS_IS):
        return short[1:]
    whole = short.replace(_UID, uid, 1)
    return folder + whole[1:] if whole.startswith(_FOLDER) else whole
