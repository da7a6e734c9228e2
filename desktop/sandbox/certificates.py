"""A throwaway certificate authority, and one certificate of its for the loopback addresses."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Certificates:
    """PEM files. The authority's own key is forgotten once the certificate is signed."""

    authority: Path
    chain: Path
    key: Path


def ready(directory: Path) -> Certificates:
    """Those in `directory`, made there if they are missing."""
    found = Certificates(directory / "ca.pem", directory / "server.pem", directory / "server.key")
    if not all(path.exists() for path in (found.authority, found.chain, found.key)):
        _make(directory, found)
    return found


def _make(directory: Path, paths: Certificates) -> None:
    import trustme

    directory.mkdir(parents=True, exist_ok=True)
    authority = trustme.CA(organization_name="OptiMantra sample practice", key_type=trustme.KeyType.ECDSA)
    leaf = authority.issue_cert("127.0.0.1", "localhost", "::1", key_type=trustme.KeyType.ECDSA)
    handle = os.open(paths.key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(leaf.private_key_pem.bytes())
    paths.chain.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
    authority.cert_pem.write_to_path(str(paths.authority))
