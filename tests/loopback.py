"""The socket guard: a test, and what it runs in this process, reaches this machine only.

It stands at `socket.socket`, below every client and below asyncio, whose loops call `connect` on the same class.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any, Final

_LOCAL_NAMES: Final = frozenset({"localhost", "localhost.localdomain", "ip6-localhost", "", "0.0.0.0", "::"})


class Outside(RuntimeError):
    """A test tried to leave this machine. Not an `OSError`, so that no code under test takes it for a network fault."""


def is_local(host: str | None) -> bool:
    """Whether this host name or address stays on this machine."""
    if host is None or host in _LOCAL_NAMES or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def guard() -> None:
    """Close the way out, for the life of the process."""
    real_connect, real_connect_ex = socket.socket.connect, socket.socket.connect_ex
    real_sendto, real_getaddrinfo = socket.socket.sendto, socket.getaddrinfo

    def connect(self: socket.socket, address: Any) -> None:
        _admit(self, address)
        return real_connect(self, address)

    def connect_ex(self: socket.socket, address: Any) -> int:
        _admit(self, address)
        return real_connect_ex(self, address)

    def sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        _admit(self, rest[-1])
        return real_sendto(self, data, *rest)

    def getaddrinfo(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and name.endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "never resolves (RFC 6761, 6.4)")
        if not is_local(name):
            raise Outside(f"a test asked for the address of {name}")
        return real_getaddrinfo(host, *rest, **named)

    socket.socket.connect = connect  # type: ignore[method-assign, assignment]  # the guard's whole point
    socket.socket.connect_ex = connect_ex  # type: ignore[method-assign, assignment]  # the guard's whole point
    socket.socket.sendto = sendto  # type: ignore[method-assign, assignment]  # the guard's whole point
    socket.getaddrinfo = getaddrinfo


def _admit(used: socket.socket, address: Any) -> None:
    if used.family not in {socket.AF_INET, socket.AF_INET6}:
        return
    if not is_local(str(address[0])):
        raise Outside(f"a test tried to reach {address[0]}")
