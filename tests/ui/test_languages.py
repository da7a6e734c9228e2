from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from resources.translations import LANGUAGES, compiled, source
from resources.translations.__main__ import Message, compile_words, every_message, messages
from ui import wording
from ui.languages import speak


@pytest.fixture(autouse=True)
def afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")
    QLocale.setDefault(QLocale("C"))


def test_english_counts(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert wording.set_aside(1).short == "1 event set aside"
    assert wording.set_aside(2).short == "2 events set aside"
    assert wording.language() == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_source(language: str, tmp_path: Path) -> None:
    if not source(language).exists():
        pytest.skip("not translated yet")
    compile_words(language, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == compiled(language).read_bytes()


def test_a_text_that_is_not_literal_is_refused(tmp_path: Path) -> None:
    code = tmp_path / "bad.py"
    for bad in ('translate("Context", text)', "QCoreApplication.translate(context, 'a')", "self.tr(text)"):
        code.write_text(bad)
        with pytest.raises(ValueError, match=r"bad\.py:1"):
            list(messages(code))


def test_a_text_of_a_class_has_the_class_for_its_context(tmp_path: Path) -> None:
    code = tmp_path / "good.py"
    code.write_text('class Box:\n    def say(self):\n        return self.tr("%n day(s)", "", 2)\n')
    assert list(messages(code)) == [Message("Box", "%n day(s)", "", plural=True)]


def test_the_gathering_sees_the_window() -> None:
    texts = {one.text for one in every_message()}
    assert "Sign in to your practice" in texts
    assert len(texts) > 200
