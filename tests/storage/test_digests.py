"""SHA-256 and HMAC-SHA-256 without OpenSSL: what `hashlib` and `hmac` say."""

from __future__ import annotations

import hashlib
import hmac
import subprocess
import sys

from hypothesis import example, given
from hypothesis.strategies import binary

from storage.digests import digest, keyed, same


@given(binary(max_size=200), binary(max_size=200))
@example(b"k" * 64, b"")
@example(b"k" * 65, b"")
def test_they_are_what_the_standard_library_computes(key: bytes, message: bytes) -> None:
    assert digest(message) == hashlib.sha256(message).digest()
    assert keyed(key, message) == hmac.digest(key, message, hashlib.sha256)


def test_case_two_of_rfc_4231() -> None:
    found = keyed(b"Jefe", b"what do ya want for nothing?").hex()
    assert found == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"


@given(binary(max_size=40), binary(max_size=40))
@example(b"", b"a")
@example(b"a", b"ab")
def test_equal_is_equal(one: bytes, other: bytes) -> None:
    assert same(one, other) is (one == other)
    assert same(one, bytes(one))


def test_it_stands_without_the_lean_modules() -> None:
    script = (
        "import sys; sys.modules['_sha2'] = sys.modules['_sha256'] = None\n"
        "from storage.digests import keyed; print(keyed(b'k', b'm').hex())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hmac.digest(b"k", b"m", hashlib.sha256).hex()
