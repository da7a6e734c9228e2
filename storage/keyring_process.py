"""The short-lived process that talks to the keyring of the operating system: one JSON request in, one JSON answer out.

Stands alone, so that the program itself never imports `keyring`, which is slow and may wait for a person at a prompt.
Only back-ends that really protect a secret are used.

Request: `{"do": "backend" | "get" | "put" | "remove", "entry": str, "value": str, "backend": str}`; value is the key in
hex, and backend the one that is known to keep it, which is asked before any other is looked for.
Answer: `{"backend": str, "value": str | null}` or `{"error": "absent" | "locked", "backend": str}`.
"""

from __future__ import annotations

import gc
import json
import os
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

RARELY: Final = (
    "configparser",  # keyring: a person's own choice of a back-end
    "importlib.metadata",  # keyring: back-ends that other packages bring, of which none is used here
    "importlib_metadata",  # the same, before Python 3.12
    "inspect",  # jaraco.functools
    "more_itertools",  # jaraco.functools
    "pathlib",  # keyring: where a choice would be kept
    "subprocess",  # jaraco.context: version control
    "tempfile",  # jaraco.context
    "urllib.parse",  # pathlib: a path as an address
    "urllib.request",  # jaraco.context: downloads
)
"""What keyring and the libraries under it import at once and use rarely: half of what a look-up costs."""


class Absent(Exception):
    """No back-end that protects a secret runs here."""


def name_of(backend: Any) -> str:
    """Its class by full name, as recorded in the store's header."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def chosen() -> Any:
    """The back-end to use. A person's own choice in keyring's configuration is followed, or refused, never replaced."""
    if _is_configured():
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


def _is_configured() -> bool:
    """Whether a person chose a back-end, in one of the two places where keyring looks for a choice; also where that
    cannot be seen, which keyring tells."""
    from keyring.util.platform_ import config_root

    try:
        return "PYTHON_KEYRING_BACKEND" in os.environ or bool((config_root() / "keyringrc.cfg").exists())
    except (OSError, RuntimeError):
        return True


def _of(platform: str) -> tuple[str, ...]:
    """What may run on a system. The others' are not even loaded: one of them looks for a Mac's libraries by running a
    compiler, and a start waits for it."""
    return {"win32": WINDOWS, "darwin": MAC}.get(platform, FREE_DESKTOP)


def _kind(name: str) -> Any:
    module, _, kind = name.rpartition(".")
    return getattr(import_module(module), kind)


def _started(name: str) -> Any:
    try:
        backend = _kind(name)
        # Reading the priority is how keyring asks whether a back-end can run here.
        return backend() if backend.priority > 0 else None
    except Exception:  # noqa: BLE001 - not for this system, or no service: whatever it raises means no
        return None


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Carry one request out."""
    from keyring import errors

    known = _by_the_known(request)
    if known is not None:
        return known
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


def _by_the_known(request: dict[str, Any]) -> dict[str, Any] | None:
    """What the back-end that kept the entry says; None where only looking for one tells more: another one was chosen
    since, this one does not run here any more, or it has no such entry."""
    from keyring import errors

    name = request.get("backend", "")
    if request["do"] != "get" or name not in _of(sys.platform) or _is_configured():
        return None
    try:
        found = _carry_out(_kind(name)(), request)
    except errors.KeyringLocked:
        return {"error": "locked", "backend": name}
    except Exception:  # noqa: BLE001 - as in `answer`
        return None
    return None if found is None else {"backend": name, "value": found}


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


def load_lightly() -> None:
    """Bring in keyring without what it needs rarely (docs/decisions/start.md). For a process that nobody else is in."""
    house = os.path.abspath(f"{__file__}/../..")  # noqa: PTH100 - pathlib is dear at a start
    if house not in sys.path:
        sys.path.append(house)  # the last place: nothing here stands before what is installed
    from storage.late_modules import standing_empty

    with standing_empty(RARELY.__contains__, {}):
        import_module("keyring")


def main() -> None:
    """Serve one request."""
    gc.disable()  # it ends before there is anything to collect
    load_lightly()
    print(json.dumps(answer(json.loads(sys.stdin.readline()))), flush=True)


if __name__ == "__main__":
    main()
    os._exit(0)  # taking apart what was loaded would only keep a start waiting
