"""Whom we believe on the wire: the system's certificate authorities, and one more that the person named."""

from __future__ import annotations

import ssl
from typing import Final
from weakref import WeakValueDictionary

import truststore

from sync.errors import Untrusted

CIPHERS: Final = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
"""Of TLS 1.2: a key of its own for each session (RFC 9325, 4.1), and no weak ones. Python's own list, named since some
builds of Python take the system's, which knows others."""


_private: Final = WeakValueDictionary[str, ssl.SSLContext]()
"""Those in use, by their own authority. Each reads the whole of the system's store besides, 24 ms of CPU on Linux, and
the accounts of a pass often share an authority. What no pass uses goes: the next one reads the store as it is then."""


def trust(ca_pem: str = "", *, shared: bool = True) -> ssl.SSLContext:
    """A client context: TLS 1.2 or later, strong ciphers, no renegotiation (RFC 9325, 3.5), names checked, the system's
    store, and `ca_pem` besides if given.

    One that is in use for the same `ca_pem` is given again, which nobody changes, unless it is not to be `shared`.
    Raises `Untrusted("bad-authority")` when `ca_pem` is not a certificate.
    """
    if not ca_pem:
        return _bounded(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context = _private.get(ca_pem) if shared else None
    if context is None:
        context = _bounded(_beside_the_systems(ca_pem))
        if shared:
            _private[ca_pem] = context
    return context


def _beside_the_systems(ca_pem: str) -> ssl.SSLContext:
    # truststore hands verification to the system alone, so a private authority needs Python's own verifier. Not
    # `create_default_context`: it writes each session's keys into the file that SSLKEYLOGFILE names.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=ca_pem)
    except (ssl.SSLError, ValueError):
        raise Untrusted("bad-authority") from None
    context.load_default_certs()
    return context


def _bounded(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS)
    context.options |= ssl.OP_NO_RENEGOTIATION
    return context
