"""Whom we believe on the wire: the system's certificate authorities, and one more that the person named."""

from __future__ import annotations

import ssl

import truststore

from sync.errors import Untrusted


def trust(ca_pem: str = "") -> ssl.SSLContext:
    """A client context: TLS 1.2 or later, names checked, the system's store, and `ca_pem` besides if given.

    Raises `Untrusted("bad-authority")` when `ca_pem` is not a certificate.
    """
    context: ssl.SSLContext
    if ca_pem:
        # truststore hands verification to the system alone, so a private authority needs Python's own verifier. Not
        # `create_default_context`: it writes each session's keys into the file that SSLKEYLOGFILE names.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            context.load_verify_locations(cadata=ca_pem)
        except (ssl.SSLError, ValueError):
            raise Untrusted("bad-authority") from None
        context.load_default_certs()
    else:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
