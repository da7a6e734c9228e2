"""Makes `.venv` from the lock file: a pinned uv into it by pip, everything else by uv, each file held to its hash."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bootstrap import first_start, libraries, stamp
from bootstrap.index import Index, index
from bootstrap.troubles import NO_SPACE, NOT_ALLOWED, SetUpFailed, sentence

NEEDED_BYTES: Final = 1_200_000_000


def set_up(environment: Path, root: Path, groups: frozenset[str], *, for_tests: bool) -> None:
    """Leave a whole environment with at least `groups`, or raise `SetUpFailed`; never half of one with a stamp."""
    with _alone(environment):
        if stamp.fits(environment, root, groups):
            return  # another start made it while this one waited
        before = stamp.groups(environment) if _same_python(environment) else None
        keep = groups | (before or frozenset())
        _say("Setting up in .venv: once, a minute or two, with the network. Later starts need neither.")
        _check_space(root)
        if before is None:
            _make(environment)
        (environment / stamp.NAME).unlink(missing_ok=True)
        works = Works(environment, root, environment / "set-up.log")
        works.install(keep)
        _check_qt(works)
        first_start.prepare(works)
        if for_tests:
            _bring_counterparts(works.log)
        stamp.write(environment, root, keep)
        _say("Set up.")


@dataclass(frozen=True, slots=True)
class Works:
    """One set-up: where it works, and the log of everything that its tools said."""

    environment: Path
    root: Path
    log: Path

    def install(self, groups: frozenset[str]) -> None:
        """Everything that the lock names for this system, and the project itself as it lies here."""
        python = str(stamp.interpreter(self.environment))
        _say("Fetching the installer …")
        self.run(
            "fetching the installer",
            [python, "-m", "pip", "install", "--no-input", "--no-deps", "--only-binary", ":all:", "--require-hashes",
             "-r", str(self.root / "bootstrap" / "uv.txt")],
        )  # fmt: skip
        listing = self.run("reading pip's settings", [python, "-m", "pip", "config", "list"])
        where = index(listing, os.environ)
        uv = str(stamp.interpreter(self.environment).with_name("uv.exe" if sys.platform == "win32" else "uv"))
        pinned = self.environment / "pinned.txt"
        chosen = [word for group in sorted(groups | {"setup"}) for word in ("--group", group)]
        self.run(
            "reading the lock",
            [uv, "export", "--frozen", "--all-extras", *chosen, "--no-emit-project", "--no-header", "--quiet",
             "--python", python, "--project", str(self.root), "--output-file", str(pinned)],
            where,
        )  # fmt: skip
        _say("Fetching the packages (about 200 MB) …")
        self.run(
            "installing the packages",
            [uv, "pip", "sync", "--python", python, "--require-hashes", "--only-binary", ":all:",
             "--compile-bytecode", *where.arguments, str(pinned)],
            where,
        )  # fmt: skip
        self.run(
            "installing the program",
            [uv, "pip", "install", "--python", python, "--no-deps", "--no-build-isolation", "--offline",
             "--editable", str(self.root)],
        )  # fmt: skip

    def run(self, step: str, command: list[str], where: Index | None = None) -> str:
        """What it printed. Raises `SetUpFailed` with a sentence when it fails."""
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=_environ(self.environment, where), check=False, encoding="utf-8", errors="replace",
        )  # fmt: skip
        try:
            with self.log.open("a", encoding="utf-8") as told:
                told.write(f"--- {step}\n{done.stdout}\n")
        except OSError as error:
            raise SetUpFailed(NO_SPACE) from error
        if done.returncode:
            raise SetUpFailed(sentence(step, done.stdout, str(self.log)))
        return done.stdout


def _environ(environment: Path, where: Index | None) -> Mapping[str, str]:
    """The person's environment, without what would send packages elsewhere than into `.venv`."""
    elsewhere = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT", "PYTHONHOME", "PYTHONPATH", "UV_PYTHON"}
    clean = {name: value for name, value in os.environ.items() if name not in elsewhere}
    clean |= {
        "VIRTUAL_ENV": str(environment),
        "UV_PROJECT_ENVIRONMENT": str(environment),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_NO_PROGRESS": "1",
        "PIP_USER": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONUTF8": "1",
    }
    # uv brings its own list of authorities; a practice's own is in the system's.
    clean.setdefault("UV_SYSTEM_CERTS", "1")
    return clean | dict(where.environment if where else {})


def _make(environment: Path) -> None:
    """An empty environment, whatever was there before."""
    try:
        if environment.is_symlink() or environment.is_file():
            environment.unlink()
        elif environment.exists():
            _say("The .venv that is here is not whole; making it anew.")
            shutil.rmtree(environment)
    except OSError as error:
        raise SetUpFailed(NOT_ALLOWED) from error
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        _bring_venv(environment.parent / ".venv.log")
    python = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run(
        [python, "-m", "venv", str(environment)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, check=False, encoding="utf-8", errors="replace",
    )  # fmt: skip
    if done.returncode:
        raise SetUpFailed(sentence("making .venv", done.stdout, "the text below"))


def _bring_venv(log: Path) -> None:
    """Debian keeps `venv` in a package of its own."""
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    system = libraries.this_system()
    if system.apt and system.root:
        _say(f"Installing {package} …")
        brought = libraries.install([package], log)
        log.unlink(missing_ok=True)
        if brought:
            return
    hint = f"Install it with: sudo apt-get install -y {package}" if system.apt else "Install it and start again."
    raise SetUpFailed(f"This Python lacks its module `venv`. {hint}")


def _same_python(environment: Path) -> bool:
    """Whether the environment was made by a Python of this version that is still there."""
    try:
        told = (environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    version = next((line.partition("=")[2] for line in told.splitlines() if line.startswith("version")), "")
    return version.strip().startswith(f"{sys.version_info[0]}.{sys.version_info[1]}.")


def _check_space(root: Path) -> None:
    if shutil.disk_usage(root).free < NEEDED_BYTES:
        raise SetUpFailed(NO_SPACE)


def _check_qt(works: Works) -> None:
    """Qt's libraries really load, after installing what the system lacks where we may. Raises `SetUpFailed`."""
    python = str(stamp.interpreter(works.environment))
    attempt = [python, "-c", libraries.TRY_QT]
    if sys.platform == "linux":
        attempt += libraries.plugins(os.environ)
    if _went_well(attempt, works.log):
        return
    lacking = libraries.missing(libraries.wanted(os.environ))
    system = libraries.this_system()
    if lacking and system.apt and system.root:
        _say("Installing system libraries that Qt needs: " + " ".join(sorted(lacking.values())) + " …")
        if libraries.install(lacking.values(), works.log) and _went_well(attempt, works.log):
            return
    by_hand = libraries.command(lacking, system) if lacking else ""
    if by_hand:
        raise SetUpFailed(f"Qt needs system libraries that are missing here. This command installs them:\n\n{by_hand}")
    works.run("loading Qt", attempt)


def _went_well(command: list[str], log: Path) -> bool:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    with log.open("ab") as told:
        told.write(done.stderr)
    return done.returncode == 0


def _bring_counterparts(log: Path) -> None:
    """Programs that some tests start; their absence is no failure."""
    if sys.platform != "linux":
        return
    lacking = libraries.missing(libraries.PROGRAMS_OF_TESTS, lambda name: shutil.which(name) is not None)
    system = libraries.this_system()
    if lacking and system.apt and system.root:
        _say("Installing what some tests start: " + " ".join(sorted(lacking.values())) + " …")
        libraries.install(lacking.values(), log)
    elif lacking:
        _say("Some tests will be skipped, for this machine has no " + ", ".join(sorted(lacking)) + ".")


@contextmanager
def _alone(environment: Path) -> Iterator[None]:
    """One set-up at a time in a folder; another waits."""
    try:
        lock = environment.with_name(".venv.lock").open("a+b")
    except OSError as error:
        raise SetUpFailed(NOT_ALLOWED) from error
    with lock:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _say(words: str) -> None:
    """On standard error: standard output belongs to what is started."""
    sys.stderr.write(words + "\n")
    sys.stderr.flush()
