"""Modules that stand empty until something of theirs is asked for."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from storage.late_modules import forget_if_empty, standing_empty, stands_empty

NAME = "of_this_test"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path / f"{NAME}.py"
    sys.modules.pop(NAME, None)


def empty(function: str = "") -> ModuleType:
    with standing_empty(lambda name: name == NAME, {NAME: function} if function else {}):
        return import_module(NAME)


def test_it_is_filled_when_something_of_it_is_asked_for(place: Path) -> None:
    place.write_text("import sys\nsys.told = sys.__dict__.get('told', 0) + 1\nanswer = 42\n")
    vars(sys).pop("told", None)
    late = empty()
    assert import_module(NAME) is late
    assert late.__spec__ is not None
    assert not hasattr(late, "__path__")
    assert "told" not in vars(sys)
    assert late.answer == 42
    assert late.answer == 42
    assert vars(sys).pop("told") == 1
    assert not stands_empty(NAME)
    with pytest.raises(AttributeError, match="nothing"):
        _ = late.nothing


def test_what_is_taken_from_its_dictionary_fills_it_too(place: Path) -> None:
    place.write_text("def twice(number):\n    return 2 * number\n")
    late = empty("twice")
    taken = vars(late)["twice"]
    assert taken(4) == 8
    assert vars(late)["twice"] is not taken
    assert vars(late)["twice"](5) == taken(5) == 10


def test_what_it_answers_itself_for_a_name_that_it_lacks_is_kept(place: Path) -> None:
    place.write_text("def __getattr__(name):\n    return 'its own ' + name\n")
    assert empty().word == "its own word"


def test_a_module_that_fails_tells_so_each_time(place: Path) -> None:
    place.write_text("import no_such_module_as_this\n")
    late = empty()
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="no_such_module_as_this"):
            _ = late.answer


def test_it_may_not_need_itself_before_it_is_filled(place: Path) -> None:
    place.write_text(f"from {NAME} import answer\nanswer = 42\n")
    with pytest.raises(ImportError, match="answer"):
        _ = empty().answer


def test_of_two_threads_the_second_waits(place: Path) -> None:
    place.write_text("import time\nfirst = 1\ntime.sleep(0.05)\nlast = 2\n")
    late, found = empty(), []
    threads = [threading.Thread(target=lambda: found.append(late.last)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2] * 4


def test_it_is_said_before_it_is_filled(place: Path) -> None:
    place.write_text("answer = 42\n")
    heard: list[tuple[str, bool]] = []
    with standing_empty(lambda name: name == NAME, {}, lambda name: heard.append((name, stands_empty(name)))):
        late = import_module(NAME)
    assert stands_empty(NAME) and not heard
    assert late.answer == 42
    assert heard == [(NAME, True)] and not stands_empty(NAME)
    assert not stands_empty("never_imported")


def test_one_that_stayed_empty_comes_whole_next_time(place: Path) -> None:
    place.write_text("answer = 42\n")
    late = empty()
    forget_if_empty((NAME, "never_imported"))
    assert vars(import_module(NAME))["answer"] == 42
    assert late.answer == 42
    known = import_module(NAME)
    forget_if_empty((NAME,))
    assert import_module(NAME) is known


def test_a_package_stands_empty_too_and_gives_what_lies_in_it(place: Path) -> None:
    folder = place.with_suffix("")
    folder.mkdir()
    (folder / "__init__.py").write_text("answer = 42\n")
    (folder / "part.py").write_text("half = 21\n")
    late = empty()
    assert import_module(f"{NAME}.part").half == 21
    assert stands_empty(NAME)
    assert late.__path__ == [str(folder)]
    assert late.answer == 42
    sys.modules.pop(f"{NAME}.part")


def test_others_come_as_always(place: Path) -> None:
    place.write_text("answer = 42\n")
    with standing_empty(lambda name: name == "no_such_module_as_this", {}):
        assert vars(import_module(NAME))["answer"] == 42
        with pytest.raises(ModuleNotFoundError):
            import_module("no_such_module_as_this")
