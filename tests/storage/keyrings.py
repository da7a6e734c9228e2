"""A keyring in memory that can be told to fail in each way a real one does, and the cost of a cheap passphrase."""

from __future__ import annotations

from typing import Final

from storage.errors import StoreError
from storage.wrapping import Cost

CHEAP: Final = Cost(memory_kib=64, passes=1, lanes=1)


class MemoryKeyring:
    """A `Keyring`. `failing` is raised by every call that needs the back-end; `lossy` keeps nothing it is given."""

    def __init__(self, name: str = "tests.Memory") -> None:
        self.name = name
        self.entries: dict[str, bytes] = {}
        self.failing: StoreError | None = None
        self.lossy = False

    def backend(self) -> str:
        return self.name

    def get(self, entry: str) -> bytes | None:
        self._fail()
        return self.entries.get(entry)

    def put(self, entry: str, secret: bytes) -> None:
        self._fail()
        if not self.lossy:
            self.entries[entry] = secret

    def remove(self, entry: str) -> None:
        self._fail()
        self.entries.pop(entry, None)

    def _fail(self) -> None:
        if self.failing is not None:
            raise self.failing


class StartingKeyring(MemoryKeyring):
    """As `ProcessKeyring` is at a start: the look-up was begun and has an answer."""

    def ready(self) -> bool:
        return True

    def close(self) -> None:
        return None


class AbsentKeyring(MemoryKeyring):
    """No back-end at all: not even its name can be asked for."""

    def backend(self) -> str:
        self._fail()
        return self.name
