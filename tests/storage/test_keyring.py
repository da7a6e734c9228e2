"""The keyring in its helper process: against a real Secret Service, and against each way a back-end can fail."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring import errors as keyring_errors

from storage import keyring_process
from storage.errors import KeyMissing, KeyringAbsent, KeyringLocked, KeyringSilent
from storage.keyring import ProcessKeyring
from tests.storage.secret_service import SecretService, needs_secret_service, running

SECRET = bytes(range(32))
REAL = "keyring.backends.SecretService.Keyring"


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with running(tmp_path / "session", monkeypatch) as service:
        yield service


def helper(code: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", code)


def ask_and_tell_modules(request: dict[str, str], expected: str) -> set[str]:
    """What the helper has loaded for an answer, of which `expected` has to be a part."""
    code = (
        f"import runpy; here = runpy.run_path({keyring_process.__file__!r}); here['load_lightly']();"
        f"import json, sys; print(json.dumps(here['answer']({request!r})));"
        "late = sys.modules['storage.late_modules'].stands_empty;"
        "print(*(name for name in list(sys.modules) if name not in here['RARELY'] or not late(name)))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True, timeout=60)
    answered, loaded = done.stdout.splitlines()
    assert expected in answered
    return set(loaded.split())


@needs_secret_service
@pytest.mark.slow
class TestRealService:
    def test_keeps_gives_replaces_and_forgets(self, service: SecretService) -> None:
        keyring = ProcessKeyring()
        assert keyring.backend() == REAL
        assert keyring.get("an entry") is None
        keyring.put("an entry", SECRET)
        keyring.put("another", bytes(32))
        assert keyring.get("an entry") == SECRET
        keyring.put("an entry", SECRET[::-1])
        assert keyring.get("an entry") == SECRET[::-1]
        keyring.remove("an entry")
        keyring.remove("an entry")
        assert keyring.get("an entry") is None
        assert keyring.get("another") == bytes(32)

    def test_a_lookup_begun_early_is_joined(self, service: SecretService) -> None:
        ProcessKeyring().put("an entry", SECRET)
        keyring = ProcessKeyring()
        keyring.begin("an entry")
        assert keyring.get("an entry") == SECRET
        assert keyring.backend() == REAL

    def test_locked_is_said_apart_from_missing(self, service: SecretService) -> None:
        keyring = ProcessKeyring()
        keyring.put("an entry", SECRET)
        service.lock()
        with pytest.raises(KeyringLocked):
            keyring.get("an entry")
        with pytest.raises(KeyringLocked):
            keyring.put("an entry", SECRET)

    def test_a_service_that_hangs_is_given_up(self, service: SecretService) -> None:
        keyring = ProcessKeyring(patience=1.0)
        service.hang()
        with pytest.raises(KeyringSilent):
            keyring.get("an entry")

    def test_a_service_that_died_is_absent(self, service: SecretService) -> None:
        ProcessKeyring().put("an entry", SECRET)
        service.kill()
        with pytest.raises(KeyringAbsent):
            ProcessKeyring().get("an entry")

    def test_a_null_keyring_that_was_configured_is_refused(
        self, service: SecretService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for refused in ("keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Keyring"):
            monkeypatch.setenv("PYTHON_KEYRING_BACKEND", refused)
            with pytest.raises(KeyringAbsent):
                ProcessKeyring().put("an entry", SECRET)

    def test_one_that_was_configured_in_a_file_is_refused_too(
        self, service: SecretService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        keyring = ProcessKeyring()
        keyring.put("an entry", SECRET)
        chosen = tmp_path / "config" / "python_keyring" / "keyringrc.cfg"
        chosen.parent.mkdir(parents=True)
        chosen.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        keyring.begin("an entry", REAL)
        with pytest.raises(KeyringAbsent):
            keyring.get("an entry")

    def test_the_one_that_is_known_to_keep_an_entry_is_asked_alone(self, service: SecretService) -> None:
        ProcessKeyring().put("an entry", SECRET)
        loaded = ask_and_tell_modules({"do": "get", "entry": "an entry", "backend": REAL}, SECRET.hex())
        assert "keyring.backends.SecretService" in loaded
        assert loaded & {"keyring.backends.libsecret", "keyring.backends.kwallet", "urllib.request", "inspect"} == set()

    def test_one_that_does_not_run_or_lost_the_entry_is_looked_past(self, service: SecretService) -> None:
        ProcessKeyring().put("an entry", SECRET)
        for known in ("keyring.backends.kwallet.DBusKeyring", "keyring.backends.null.Keyring", "no.such.Keyring"):
            keyring = ProcessKeyring()
            keyring.begin("an entry", known)
            assert keyring.get("an entry") == SECRET
            assert keyring.backend() == REAL
        keyring = ProcessKeyring()
        keyring.begin("another", REAL)
        assert keyring.get("another") is None
        assert keyring.backend() == REAL

    def test_the_known_one_that_is_locked_is_said_apart(self, service: SecretService) -> None:
        ProcessKeyring().put("an entry", SECRET)
        service.lock()
        keyring = ProcessKeyring()
        keyring.begin("an entry", REAL)
        with pytest.raises(KeyringLocked):
            keyring.get("an entry")

    def test_a_chain_is_followed_to_a_real_member(
        self, service: SecretService, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", keyring_process.CHAINER)
        assert ProcessKeyring().backend() == REAL


@pytest.mark.slow
def test_without_a_bus_there_is_no_keyring() -> None:
    with pytest.raises(KeyringAbsent):
        ProcessKeyring().get("an entry")


def test_only_this_system_s_back_ends_are_loaded() -> None:
    code = (
        f"import runpy; here = runpy.run_path({keyring_process.__file__!r});"
        "here['answer']({'do': 'backend'}); import sys; print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True, timeout=60,
                          env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"})  # fmt: skip
    loaded = {
        f"{name}.{kind}" for name in done.stdout.split() for kind in ("Keyring", "WinVaultKeyring", "DBusKeyring")
    }
    here = {"win32": keyring_process.WINDOWS, "darwin": keyring_process.MAC}
    assert loaded & set(keyring_process.PROTECTING) == set(here.get(sys.platform, keyring_process.FREE_DESKTOP))


def test_the_key_moves_over_pipes_only(monkeypatch: pytest.MonkeyPatch) -> None:
    echo = "import sys, json, os; print(json.dumps({'backend': json.dumps([sys.argv, dict(os.environ)])}))"
    keyring = ProcessKeyring(helper(echo))
    keyring.put("an entry", SECRET)
    assert SECRET.hex() not in keyring.backend()
    assert SECRET.hex() not in " ".join(ProcessKeyring()._command)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("import time; time.sleep(60)", KeyringSilent),
        ("raise SystemExit(3)", KeyringAbsent),
        ("print('no json')", KeyringAbsent),
        ("print('[]')", KeyringAbsent),
        ("""print('{"backend": "x", "error": "locked"}')""", KeyringLocked),
        ("""print('{"backend": "", "error": "absent"}')""", KeyringAbsent),
        ("""print('{"backend": "x", "value": "not hex"}')""", KeyMissing),
    ],
)
def test_whatever_the_helper_does_is_one_of_our_errors(code: str, error: type[Exception]) -> None:
    keyring = ProcessKeyring(helper(code), patience=0.5 if error is KeyringSilent else 30.0)
    with pytest.raises(error):
        keyring.get("an entry")


def test_a_helper_that_does_not_start_is_an_absent_keyring() -> None:
    keyring = ProcessKeyring(("/no/such/program",))
    keyring.begin("an entry")
    with pytest.raises(KeyringAbsent):
        keyring.get("an entry")


def test_a_lookup_that_nobody_joins_is_ended() -> None:
    keyring = ProcessKeyring(helper("import time; time.sleep(60)"))
    keyring.begin("an entry")
    (begun,) = keyring._begun.values()
    keyring.close()
    assert begun.process.returncode is not None


def test_a_lookup_can_be_polled_until_it_answers_or_is_given_up() -> None:
    answering = ProcessKeyring(helper('import sys; sys.stdin.readline(); print(\'{"backend": "x"}\')'))
    assert answering.ready()
    answering.begin("an entry")
    while not answering.ready():
        time.sleep(0.01)
    assert answering.get("an entry") is None
    hanging = ProcessKeyring(helper("import time; time.sleep(60)"), patience=2.0)
    hanging.begin("an entry")
    assert not hanging.ready()
    while not hanging.ready():
        time.sleep(0.01)
    with pytest.raises(KeyringSilent):
        hanging.get("an entry")


def test_an_answer_is_heard_when_it_comes() -> None:
    heard = threading.Event()
    keyring = ProcessKeyring(helper('import sys; sys.stdin.readline(); print(\'{"backend": "x"}\')'))
    keyring.begin("an entry")
    keyring.when_answered(heard.set)
    assert heard.wait(60)
    assert keyring.ready()
    assert keyring.get("an entry") is None


def test_nobody_is_told_of_a_lookup_that_was_ended() -> None:
    heard = threading.Event()
    keyring = ProcessKeyring(helper("import time; time.sleep(60)"))
    keyring.begin("an entry")
    keyring.when_answered(heard.set)
    assert keyring._watch is not None
    thread = keyring._watch.thread
    keyring.close()
    assert not thread.is_alive()
    assert not heard.is_set()


def test_of_two_who_wait_the_last_is_told() -> None:
    first, last = threading.Event(), threading.Event()
    keyring = ProcessKeyring(helper("import sys; sys.stdin.readline(); sys.stdin.readline(); print('{}')"))
    keyring.begin("an entry")
    keyring.when_answered(first.set)
    keyring.when_answered(last.set)
    (begun,) = keyring._begun.values()
    assert begun.process.stdin is not None
    begun.process.stdin.write(b"go on\n")
    begun.process.stdin.flush()
    assert last.wait(60)
    assert not first.is_set()
    keyring.close()


def test_the_program_itself_does_not_import_keyring() -> None:
    code = "import sys, storage.vault; sys.exit(bool({'keyring', 'cryptography'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


class _Backend:
    """Stands for a back-end of another system."""

    def __init__(self, failing: Exception | None = None) -> None:
        self.failing = failing
        self.persist = "enterprise"
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, user: str) -> str | None:
        if self.failing:
            raise self.failing
        return self.kept.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.kept[service, user] = password

    def delete_password(self, service: str, user: str) -> None:
        raise keyring_errors.PasswordDeleteError


WinVaultKeyring = type("WinVaultKeyring", (_Backend,), {})


@pytest.mark.parametrize(
    ("failing", "told"),
    [
        (keyring_errors.KeyringLocked("denied"), "locked"),
        (keyring_errors.InitError("no"), "absent"),
        (RuntimeError("the bus went away"), "absent"),
    ],
)
def test_each_refusal_of_a_back_end_is_told(monkeypatch: pytest.MonkeyPatch, failing: Exception, told: str) -> None:
    monkeypatch.setattr(keyring_process, "chosen", lambda: _Backend(failing))
    assert keyring_process.answer({"do": "get", "entry": "e"})["error"] == told


def test_an_entry_that_cannot_be_removed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = _Backend()
    monkeypatch.setattr(keyring_process, "chosen", lambda: backend)
    assert "error" not in keyring_process.answer({"do": "remove", "entry": "e"})
    keyring_process.answer({"do": "put", "entry": "e", "value": "00"})
    assert keyring_process.answer({"do": "remove", "entry": "e"})["error"] == "absent"


def test_on_windows_the_entry_does_not_roam(monkeypatch: pytest.MonkeyPatch) -> None:
    backend: Any = WinVaultKeyring()
    monkeypatch.setattr(keyring_process, "chosen", lambda: backend)
    keyring_process.answer({"do": "put", "entry": "e", "value": "00"})
    assert backend.persist == "local machine"
    assert backend.kept == {("e", keyring_process.USER): "00"}
