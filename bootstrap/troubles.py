"""What can go wrong during set-up, as a sentence that says what to do; the tools' own words stay in the log."""

from __future__ import annotations

import re
from typing import Final


class SetUpFailed(Exception):
    """Its text is for the person."""


NO_NETWORK: Final = """\
The packages could not be fetched: this machine reaches no package index just now.
Set-up needs the network once; later starts don't. Check the connection (or the index and proxy in pip's
settings, which are used here too) and start again."""

NO_SPACE: Final = """\
The disk is full. Set-up needs about 1.2 GB where this folder lies. Nothing half-made will be used:
free some space and start again."""

NOT_TRUSTED: Final = """\
The package index could not prove who it is. Where a company inspects traffic, name its certificate file
in SSL_CERT_FILE (or `cert` in pip's settings) and start again."""

NOT_THE_SAME: Final = """\
A package that was fetched is not the one this version was tested with, so it was not installed.
If you use a mirror of your own, it may be out of date or damaged; else try again later."""

NOT_ALLOWED: Final = """\
This folder can't be written to. Copy the project to a folder of your own and start there."""

_SPACE: Final = r"No space left on device|os error 28\b|Errno 28\b|os error 112\b|not enough space on the disk"
_HASH: Final = r"DO NOT MATCH THE HASHES|Hash mismatch"
_TRUST: Final = r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|UnknownIssuer"
_NETWORK: Final = (
    r"name resolution|Name or service not known|nodename nor servname|getaddrinfo failed|dns error"
    r"|Failed to establish a new connection|Network is unreachable|No route to host|Connection refused"
    r"|error sending request|tcp connect error|Could not connect|[Tt]imed out|Connection reset"
    r"|Cannot connect to proxy|ProxyError"
)
_RIGHTS: Final = r"Permission denied|os error 13\b|Errno 13\b|Read-only file system|os error 30\b|Access is denied"
_SIGNS: Final = (
    (_SPACE, NO_SPACE),
    (_HASH, NOT_THE_SAME),
    (_TRUST, NOT_TRUSTED),
    (_NETWORK, NO_NETWORK),
    (_RIGHTS, NOT_ALLOWED),
)


def sentence(step: str, output: str, log: str) -> str:
    """What to tell the person when `step` failed with this output; `log` is where the whole of it is."""
    for signs, words in _SIGNS:
        if re.search(signs, output):
            return words
    end = "\n".join(output.strip().splitlines()[-12:])
    return f"Set-up failed while {step}. The whole story is in {log}; it ends so:\n\n{end}"
