"""For whoever publishes: make a release key, sign a list of versions, look into one.

python -m tools.release key FILE                   a new private key (keep it off this computer)
python -m tools.release sign KEY LIST > manifest   LIST is the JSON described in docs/administration.md
python -m tools.release show MANIFEST PUBLIC PLATFORM
"""

from __future__ import annotations

import base64
import json
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.releases import opened


def make_key(place: Path) -> str:
    """Write a private key that only its owner may read; the public one, in hex."""
    key = Ed25519PrivateKey.generate()
    raw = key.private_bytes_raw()
    with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(raw.hex().encode())
    return key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw).hex()


def sign(key: bytes, listed: bytes) -> bytes:
    """The envelope of `sync.releases` around a list. Raises `ValueError` where the list is not JSON."""
    json.loads(listed)
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(listed)
    return json.dumps(
        {"signed": base64.b64encode(listed).decode(), "signature": base64.b64encode(signature).decode()}
    ).encode()


def main(arguments: list[str]) -> int:
    """One of the three acts; the exit code."""
    match arguments:
        case ["key", place]:
            print(make_key(Path(place)))
        case ["sign", key, listed]:
            print(sign(bytes.fromhex(Path(key).read_text("ascii")), Path(listed).read_bytes()).decode())
        case ["show", manifest, public, platform]:
            print(opened(Path(manifest).read_bytes(), bytes.fromhex(public), platform))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
