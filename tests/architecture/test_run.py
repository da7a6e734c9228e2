"""Set-up's decisions: what is wished, whether it still fits, whose index is asked, what a failure means."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap import libraries, stamp
from bootstrap.index import index, settings
from bootstrap.start import Task, Wish, read
from bootstrap.troubles import NO_NETWORK, NO_SPACE, NOT_ALLOWED, NOT_THE_SAME, NOT_TRUSTED, sentence
from tests.architecture.tree import ROOT

PYTHON = Path("env/bin/python")


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], Wish(Task.PROGRAM)),
        (["--"], Wish(Task.PROGRAM)),
        (["--", "agenda", "--json"], Wish(Task.PROGRAM, ("agenda", "--json"))),
        (["test"], Wish(Task.TEST)),
        (["test", "-k", "week"], Wish(Task.TEST, ("-k", "week"))),
        (["bench", "out"], Wish(Task.BENCH, ("out",))),
        (["bundle"], Wish(Task.BUNDLE)),
        (["agenda"], None),
        (["-v"], None),
    ],
)
def test_words(words: list[str], wish: Wish | None) -> None:
    assert read(words) == wish


def test_the_program_gets_no_modules_from_where_it_is_started() -> None:
    assert Wish(Task.PROGRAM, ("sync",)).command(PYTHON) == [str(PYTHON), "-P", "-m", "desktop", "sync"]


def test_tests_use_every_core_unless_told_otherwise() -> None:
    assert Wish(Task.TEST).command(PYTHON)[-2:] == ["-n", "auto"]
    assert "auto" not in Wish(Task.TEST, ("-n0",)).command(PYTHON)


def test_only_tests_bring_the_test_group() -> None:
    assert Wish(Task.PROGRAM).groups == frozenset()
    assert Wish(Task.TEST).groups == Wish(Task.BENCH).groups == frozenset({"test"})
    assert Wish(Task.BUNDLE).groups == frozenset({"bundle"})


def test_run_py_reads_in_old_pythons() -> None:
    """No name, annotation or string that Python 2 or 3.4 would stumble over before it can be told to go."""
    text = (ROOT / "run.py").read_text(encoding="ascii")
    tree = ast.parse(text, feature_version=(3, 4))
    kinds = {type(node) for node in ast.walk(tree)}
    assert not kinds & {ast.JoinedStr, ast.AnnAssign, ast.AsyncFunctionDef, ast.NamedExpr, ast.FunctionDef}
    check = next(i for i, node in enumerate(tree.body) if isinstance(node, ast.If))
    imports = [i for i, node in enumerate(tree.body) if isinstance(node, ast.ImportFrom)]
    assert imports
    assert all(check < i for i in imports)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    """A project and an environment that looks whole."""
    root, environment = tmp_path / "project", tmp_path / "project" / ".venv"
    for name in ("uv.lock", "pyproject.toml", "bootstrap/uv.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    python = stamp.interpreter(environment)
    python.parent.mkdir(parents=True)
    python.touch()
    site = environment / ("Lib/site-packages" if sys.platform == "win32" else "lib/python3.11/site-packages")
    for package in ("httpx", "PySide6", "httpx-1.dist-info", "__pycache__"):
        (site / package).mkdir(parents=True)
    stamp.write(environment, root, frozenset({"test"}))
    return environment, root


def test_a_whole_environment_fits(made: tuple[Path, Path]) -> None:
    assert stamp.fits(*made, frozenset())
    assert stamp.fits(*made, frozenset({"test"}))
    assert not stamp.fits(*made, frozenset({"bundle"}))


@pytest.mark.parametrize("name", ["uv.lock", "pyproject.toml", "bootstrap/uv.txt"])
def test_another_lock_does_not_fit(made: tuple[Path, Path], name: str) -> None:
    (made[1] / name).write_text("other")
    assert not stamp.fits(*made, frozenset())


def test_a_moved_project_does_not_fit(made: tuple[Path, Path], tmp_path: Path) -> None:
    made[1].rename(tmp_path / "moved")
    assert not stamp.fits(tmp_path / "moved" / ".venv", tmp_path / "moved", frozenset())


@pytest.mark.parametrize("gone", ["interpreter", "package", "stamp", "half a stamp", "an older stamp"])
def test_a_broken_environment_does_not_fit(made: tuple[Path, Path], gone: str) -> None:
    environment, root = made
    match gone:
        case "interpreter":
            stamp.interpreter(environment).unlink()
        case "package":
            next(environment.rglob("PySide6")).rmdir()
        case "stamp":
            (environment / stamp.NAME).unlink()
        case "half a stamp":
            (environment / stamp.NAME).write_text('{"fingerprint": "')
        case _:
            (environment / stamp.NAME).write_text('{"fingerprint": "0"}')
    assert not stamp.fits(environment, root, frozenset())
    assert stamp.groups(environment) is None


LISTING = """\
:env:.find-links='/srv/wheels'
global.cert='/etc/ca.pem'
global.extra-index-url='https://one.test/simple\\nhttps://two.test/simple'
global.find-links='/other'
global.index-url='https://mirror.test/simple'
install.index-url='https://mirror.test/install'
list.format='columns'
not a setting
"""


def test_pips_settings_are_read_as_pip_ranks_them() -> None:
    found = settings(LISTING)
    assert found["find-links"] == "/srv/wheels"
    assert found["index-url"] == "https://mirror.test/install"
    assert "format" not in found


def test_a_mirror_is_passed_on_to_uv() -> None:
    told = index(LISTING, {})
    assert told.arguments == (
        "--default-index", "https://mirror.test/install",
        "--index", "https://one.test/simple", "--index", "https://two.test/simple",
        "--find-links", "/srv/wheels",
        "--index-strategy", "unsafe-best-match",
    )  # fmt: skip
    assert told.environment == {"SSL_CERT_FILE": "/etc/ca.pem"}


def test_what_uv_was_told_itself_comes_first() -> None:
    told = index(LISTING, {"UV_DEFAULT_INDEX": "https://own.test", "SSL_CERT_FILE": "/own.pem"})
    assert told.arguments == ()
    assert told.environment == {}


def test_without_settings_nothing_is_said() -> None:
    assert index("", {}).arguments == ()


def test_a_proxy_and_a_closed_index() -> None:
    told = index("global.proxy='http://proxy.test:3128'\nglobal.no-index='true'\n", {})
    assert told.arguments == ("--no-index",)
    assert told.environment == {"ALL_PROXY": "http://proxy.test:3128"}


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", NO_SPACE),
        ("NewConnectionError(...): Failed to establish a new connection: [Errno -3] Temporary failure", NO_NETWORK),
        ("error: Failed to fetch ... dns error: failed to lookup address information", NO_NETWORK),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", NOT_THE_SAME),
        ("Hash mismatch for `httpx==0.28.1`", NOT_THE_SAME),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", NOT_TRUSTED),
        ("PermissionError: [Errno 13] Permission denied: '.venv'", NOT_ALLOWED),
    ],
)
def test_failures_are_said_in_a_sentence(output: str, words: str) -> None:
    assert sentence("installing", f"first\n{output}\nlast", "log") == words


def test_an_unknown_failure_shows_its_end_and_where_the_rest_is() -> None:
    told = sentence("installing", "\n".join(map(str, range(100))), "some.log")
    assert "some.log" in told
    assert "99" in told
    assert "\n50\n" not in told


def test_missing_libraries_become_one_command() -> None:
    lacking = libraries.missing(libraries.LIBRARIES, lambda name: name != "libEGL.so.1")
    assert lacking == {"libEGL.so.1": "libegl1"}
    assert libraries.command(lacking, libraries.System(True, False, "")) == "sudo apt-get install -y libegl1"
    assert (
        libraries.command(lacking, libraries.System(False, False, "dnf")) == "sudo dnf install 'libEGL.so.1()(64bit)'"
    )
    assert libraries.command(lacking, libraries.System(False, False, "")) == ""


def test_a_screen_asks_for_more_libraries() -> None:
    assert set(libraries.wanted({"DISPLAY": ":0"})) > set(libraries.wanted({}))
    assert libraries.plugins({}) == ("libqoffscreen.so",)


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux libraries")
def test_trying_a_library_tells_the_truth() -> None:
    assert libraries.loads("libc.so.6")
    assert not libraries.loads("libno-such-thing.so.9")


def test_the_pinned_installer_is_the_locks() -> None:
    """`bootstrap/uv.txt` holds the version and every wheel's hash as the lock has them."""
    lock = (ROOT / "uv.lock").read_text(encoding="utf-8")
    block = lock[lock.index('\nname = "uv"\n') :].split("\n[[package]]", 1)[0]
    pinned = (ROOT / "bootstrap" / "uv.txt").read_text(encoding="utf-8")
    version = block.split('version = "')[1].split('"')[0]
    assert pinned.startswith(f"uv=={version} ")
    assert {part.split('"')[0] for part in block.split('hash = "')[1:]} == {
        word.removeprefix("--hash=") for word in pinned.split() if word.startswith("--hash=")
    }


def test_each_installer_is_told_to_hold_every_file_to_its_hash() -> None:
    tree = ast.parse((ROOT / "bootstrap" / "environment.py").read_text(encoding="utf-8"))
    commands = [
        {part.value for part in node.elts if isinstance(part, ast.Constant)}
        for node in ast.walk(tree)
        if isinstance(node, ast.List)
    ]
    installers = [words for words in commands if "pip" in words and words & {"install", "sync"}]
    ours = [words for words in installers if words >= {"--offline", "--editable", "--no-deps"}]  # brings nothing along
    installers = [words for words in installers if words not in ours]
    assert (len(installers), len(ours)) == (2, 1)
    assert all(words >= {"--require-hashes", "--only-binary", ":all:"} for words in installers)


def _start(folder: Path, home: str, *words: str) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "run.py", *words], cwd=folder, env=environ | {"HOME": home},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_fresh_clone_is_set_up_mended_and_started(tmp_path: Path, real_home: str) -> None:
    """The real thing, from the package index that this machine uses. A program of two lines stands for the program."""
    folder = tmp_path / "clone"
    for name in ("run.py", "pyproject.toml", "uv.lock", "README.md", "bootstrap"):
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        for path in [source] if source.is_file() else sorted(source.glob("*.*")):
            copied = target if source.is_file() else target / path.name
            copied.parent.mkdir(exist_ok=True)
            copied.write_bytes(path.read_bytes())
    for room in ("desktop", "ui", "sync", "storage", "resources"):
        (folder / room).mkdir()
        (folder / room / "__init__.py").touch()
    (folder / "desktop" / "__main__.py").write_text("import sys, httpx, PySide6.QtWidgets\nprint(sys.argv[1:])\n")

    first = _start(folder, real_home, "--", "a", "b")
    if NO_NETWORK in first.stderr:
        pytest.skip("no package index is reached from here")
    assert first.returncode == 0, first.stderr
    assert first.stdout == "['a', 'b']\n"
    assert "Setting up" in first.stderr
    scripts = stamp.interpreter(folder / ".venv").parent
    assert list(scripts.glob("optimantra*"))
    unpacked = next((folder / ".venv").rglob("shiboken6/files.dir"))
    assert list(unpacked.rglob("__pycache__/loader.*.pyc"))
    assert list((folder / ".venv").rglob("httpx/__pycache__/__init__.*.pyc"))
    assert (folder / "desktop" / "__pycache__").is_dir()

    later = _start(folder, real_home)
    assert (later.returncode, later.stdout, later.stderr) == (0, "[]\n", "")

    (folder / ".venv" / stamp.NAME).unlink()  # as after a set-up that was cut short
    mended = _start(folder, real_home)
    assert (mended.returncode, mended.stdout) == (0, "[]\n"), mended.stderr
    assert "making it anew" in mended.stderr
