"""Each system's recipe hands our links, and nothing else, to the program as one argument."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

from bundle.sign import NAMES, paint
from desktop import cli
from ui.deep_links import SCHEME

BUNDLE = Path(__file__).parents[2] / "bundle"


def test_linux_starts_it_with_the_link() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(BUNDLE / "optimantra.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"] == "optimantra %u"
    assert f"x-scheme-handler/{SCHEME};" in told["MimeType"]


def test_each_recipe_shows_the_sign_that_is_painted_for_it(tmp_path: Path) -> None:
    paint(tmp_path)
    beginnings = {name: (tmp_path / name).read_bytes()[:4] for name in NAMES}
    assert beginnings == {
        "optimantra.ico": b"\0\0\1\0", "optimantra.icns": b"icns", "optimantra.png": b"\x89PNG",
    }  # fmt: skip
    used = "".join((BUNDLE / name).read_text("utf-8") for name in ("build.py", "optimantra.spec"))
    assert all(f'"{name}"' in used for name in NAMES)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(BUNDLE / "optimantra.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Icon"] == "optimantra"


def test_windows_has_a_command_that_can_print() -> None:
    lines = (BUNDLE / "windows.iss").read_text("utf-8").splitlines()
    (line,) = [line for line in lines if "optimantra.com" in line and line.startswith("Source:")]
    assert "optimantra-console.exe" in line
    assert '"optimantra-console", console=True' in (BUNDLE / "optimantra.spec").read_text("utf-8")


def test_windows_starts_it_with_the_link_in_quotes_for_this_person_alone() -> None:
    lines = [line for line in (BUNDLE / "windows.iss").read_text("utf-8").splitlines() if line.startswith("Root:")]
    ours = [line for line in lines if rf"Software\Classes\{SCHEME}" in line]
    assert ours
    assert all(line.startswith("Root: HKCU;") for line in ours)
    assert any('ValueName: "URL Protocol"' in line for line in ours)
    (command,) = [line for line in ours if r"shell\open\command" in line]
    assert command.endswith('ValueData: """{app}\\optimantra.exe"" ""%1"""')


def test_macos_names_the_scheme() -> None:
    recipe = (BUNDLE / "optimantra.spec").read_text("utf-8")
    found = re.search(r'"CFBundleURLSchemes": \[([^\]]*)\]', recipe)
    assert found is not None
    assert found[1] == f'"{SCHEME}"'


@pytest.mark.parametrize(
    "arguments",
    [
        [f"{SCHEME}://sync", "--profile", "x"],
        [f"{SCHEME}:", "window"],
        [f"{SCHEME}://day", "window", "--passphrase-file=x"],
        ["--profile=x", f"{SCHEME}://day"],
    ],
)
def test_a_link_with_anything_beside_it_starts_nothing(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What breaks out of its quotes becomes further arguments, and those are no command."""
    with pytest.raises(SystemExit) as ended:
        cli.run(arguments)
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err
