"""A store's files taken apart without SQLCipher: each page as it lies there, free ones and those in the log too.

By the format's own description (https://www.zetetic.net/sqlcipher/design/): AES-256 in CBC mode under the raw key, a
fresh initialisation vector and an HMAC-SHA-256 at the end of each page; the key of the latter is derived from the
first in two rounds, with each byte of the salt XORed with 0x3a.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
VECTOR, CODE = 16, 32
RESERVED = VECTOR + CODE
SALT = 16
LOG_HEAD, FRAME_HEAD = 32, 24
"""https://www.sqlite.org/fileformat2.html#the_write_ahead_log"""


class NotThatPage(Exception):
    """The code at the end of a page does not fit: another key, another algorithm, or changed."""


def _numbered(database: Path) -> Iterator[tuple[int, bytes]]:
    """Every page that is written anywhere, by its number."""
    content = database.read_bytes()
    for start in range(0, len(content), PAGE):
        yield start // PAGE + 1, content[start : start + PAGE]
    log = database.with_name(database.name + "-wal")
    frames = log.read_bytes()[LOG_HEAD:] if log.exists() else b""
    for start in range(0, len(frames), FRAME_HEAD + PAGE):
        head = frames[start : start + FRAME_HEAD]
        yield int.from_bytes(head[:4], "big"), frames[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]


def decrypted(database: Path, key: bytes) -> bytes:
    """Every byte that the key can bring to light in the file and its log. Raises `NotThatPage`."""
    salt = database.read_bytes()[:SALT]
    code_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    found = []
    for number, page in _numbered(database):
        body = page[SALT if number == 1 else 0 : PAGE - CODE]
        if hmac.digest(code_key, body + number.to_bytes(4, "little"), "sha256") != page[PAGE - CODE :]:
            raise NotThatPage(number)
        decryptor = Cipher(algorithms.AES(key), modes.CBC(body[-VECTOR:])).decryptor()
        found.append(decryptor.update(body[:-VECTOR]) + decryptor.finalize())
    return b"".join(found)
