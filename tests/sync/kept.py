"""One account's secrets in memory, in the place of the book."""

from __future__ import annotations

from collections.abc import Mapping


class Kept:
    """`puts` is what was written since, in order."""

    def __init__(self, secrets: Mapping[str, str] | None = None, **more: str) -> None:
        self.secrets = {**(secrets or {}), **more}
        self.puts: list[str] = []

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        self.secrets[name] = secret
        self.puts.append(secret)
