"""Keys wrapped by words: several guesses at once, as by somebody who presses a button again."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.tree import ROOT

GUESSES = """
import threading
from storage.cipher import Key
from storage.errors import WrongPassphrase
from storage.wrapping import Cost, unwrap_by_words, wrap_by_words

key = Key.fresh()
slot = wrap_by_words(key, b"right", "a test", Cost(8192, 1, 4))
opened = []

def guess(words):
    try:
        opened.append(unwrap_by_words(slot, words, "a test").reveal() == key.reveal())
    except WrongPassphrase:
        opened.append(False)

for _ in range(4):
    guesses = [threading.Thread(target=guess, args=(words,)) for words in (b"right", b"wrong", b"right", b"wrong")]
    for one in guesses:
        one.start()
    for one in guesses:
        one.join()
guess(b"right")
print(opened.count(True), opened.count(False))
"""


def test_guesses_at_once_are_each_answered_and_later_ones_too() -> None:
    """In a process of its own: where they stand in each other's way they do so for ever."""
    told = subprocess.run(
        [sys.executable, "-c", GUESSES], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert (told.returncode, told.stdout.split()) == (0, ["9", "8"]), told.stderr
