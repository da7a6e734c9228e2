"""The command line brings in the verb that is asked for, and says what is wrong as if it knew them all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis.strategies import lists, sampled_from

from desktop.cli import run
from desktop.grammar import VERBS, parser
from desktop.verbs.window import usual

ROOT = Path(__file__).parents[2]


def loaded_by(*words: str) -> set[str]:
    """Modules of ours that the grammar of a command brings in, in a process of its own."""
    code = "import sys; from desktop import cli;cli._read(cli.window.named_by_link(sys.argv[1:])); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=True, cwd=ROOT,
                          env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ((), "window"),
        (("optimantra://day/2026-11-23",), "window"),
        (("--profile", "sync"), "window"),
        (("--json", "--profile", "there", "agenda"), "agenda"),
        (("agenda", "--profile", "there"), "agenda"),
    ],
)
def test_only_the_verb_that_is_asked_for_is_imported(words: tuple[str, ...], verb: str) -> None:
    loaded = loaded_by(*words)
    assert {name for name, module in VERBS.items() if module in loaded} == {verb, "window"}


WORDS = ["window", "--", "--profile", "--passphrase-file", "--profile=there", "--prof", "--json", "--traceback", "sync",
         "optimantra://day/2026-11-23", "there", "", "-", "-1", "--help", "-x"]  # fmt: skip


@given(lists(sampled_from(WORDS), max_size=6))
@example([])
@example(["window", "--", "optimantra:--profile=/"])
@example(["--profile", "there", "--passphrase-file", "words", "window", "optimantra://sync"])
def test_a_usual_start_is_read_as_the_grammar_reads_it(words: list[str]) -> None:
    read = usual(words)
    if read is not None:
        assert vars(read) == vars(parser(["window"]).parse_args(words))


@pytest.mark.parametrize("words", [[], ["--profile", "there"], ["window"], ["window", "--", "optimantra://sync"]])
def test_it_is_read_without_the_grammar(words: list[str]) -> None:
    assert usual(words) is not None
    assert "argparse" not in loaded_by(*words)


def test_a_window_s_grammar_loads_neither_store_nor_network_nor_qt() -> None:
    assert loaded_by() & {"asyncio", "sqlcipher3", "storage.vault", "PySide6", "desktop.session"} == set()


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        run(["--help"])
    said = capsys.readouterr().out
    assert all(f"\n    {verb} " in said for verb in VERBS)


def test_a_verb_that_is_none_is_told_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["agendas"])
    said = capsys.readouterr().err
    assert all(verb in said for verb in VERBS)


def test_the_whole_grammar_is_sound() -> None:
    assert parser().parse_args(["agenda", "--json"]).verb == "agenda"


@pytest.mark.parametrize(("words", "collects"), [([], False), (["agenda", "--json"], True), (["--json"], True)])
def test_garbage_is_collected_in_all_but_a_usual_start(words: list[str], collects: bool) -> None:
    code = "import gc, sys; from desktop import cli; gc.disable(); cli._read(sys.argv[1:]); print(gc.isenabled())"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=True, cwd=ROOT,
                          env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60)  # fmt: skip
    assert done.stdout.strip() == str(collects)
