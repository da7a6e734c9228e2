"""The short-lived process that talks to the keyring of the operating system: one JSON request in, one JSON answer out.

Stands alone (standard library and `keyring` only), so that the program itself never imports `keyring`, which is slow
and may wait for a person at a prompt. Only back-ends that really protect a secret are used.

Request: `{"do": "backend" | "get" | "put" | "remove", "entry": str, "value": str}`; value is the key in hex.
Answer: `{"backend": str, "value": str | null}` or `{"error": "absent" | "locked", "backend": str}`.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any, Final

USER: Final = "book key"
"""One service name per entry: the Windows vault shuffles a second user of the same service into another name."""

WINDOWS: Final = ("keyring.backends.Windows.WinVaultKeyring",)
MAC: Final = ("keyring.backends.macOS.Keyring",)
FREE_DESKTOP: Final = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
PROTECTING: Final = (*WINDOWS, *MAC, *FREE_DESKTOP)
"""What protects a secret, on whichever system."""
CHAINER: Final = "keyring.backends.chainer.ChainerBackend"


class Absent(Exception):
    """No back-end that protects a secret runs here."""


def name_of(backend: Any) -> str:
    """Its class by full name, as recorded in the store's header."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def chosen() -> Any:
    """The back-end to use. A person's own choice in keyring's configuration is followed, or refused, never replaced."""
    from keyring import core

    try:
        configured = core.load_env() or core.load_config()
    except Exception as error:  # a back-end's module may fail in any way while it loads
        raise Absent from error
    if configured is not None and name_of(configured) != CHAINER:
        if name_of(configured) not in PROTECTING:
            raise Absent
        return configured
    running = [backend for backend in map(_started, _of(sys.platform)) if backend is not None]
    if not running:
        raise Absent
    return max(running, key=lambda backend: float(backend.priority))


def _of(platform: str) -> tuple[str, ...]:
    """What may run on a system. The others' are not even loaded: one of them looks for a Mac's libraries by running a
    compiler, and a start waits for it."""
    return {"win32": WINDOWS, "darwin": MAC}.get(platform, FREE_DESKTOP)


def _started(name: str) -> Any:
    module, _, kind = name.rpartition(".")
    try:
        backend = getattr(import_module(module), kind)
        # Reading the priority is how keyring asks whether a back-end can run here.
        return backend() if backend.priority > 0 else None
    except Exception:  # noqa: BLE001 - not for this system, or no service: whatever it raises means no
        return None


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Carry one request out."""
    from keyring import errors

    try:
        backend = chosen()
    except Absent:
        return {"error": "absent", "backend": ""}
    name = name_of(backend)
    if name.endswith("WinVaultKeyring"):
        backend.persist = "local machine"  # the default roams with the person's profile
    try:
        return {"backend": name, "value": _carry_out(backend, request)}
    except errors.KeyringLocked:
        return {"error": "locked", "backend": name}
    except Exception:  # noqa: BLE001 - bus gone, service died, refused: each back-end has errors of its own
        return {"error": "absent", "backend": name}


def _carry_out(backend: Any, request: dict[str, Any]) -> str | None:
    from keyring import errors

    match request["do"]:
        case "get":
            found = backend.get_password(request["entry"], USER)
            return None if found is None else str(found)
        case "put":
            backend.set_password(request["entry"], USER, request["value"])
        case "remove":
            try:
                backend.delete_password(request["entry"], USER)
            except errors.PasswordDeleteError:
                if backend.get_password(request["entry"], USER) is not None:
                    raise
        case _:
            pass
    return None


def main() -> None:
    """Serve one request."""
    print(json.dumps(answer(json.loads(sys.stdin.readline()))), flush=True)


if __name__ == "__main__":
    main()
