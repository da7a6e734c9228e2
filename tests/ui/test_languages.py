"""Languages: what is gathered, compiled and spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from resources.texts import notice
from resources.translations import LANGUAGES, compiled, source
from resources.translations.__main__ import Message, compile_words, every_message, messages, unfinished
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
    compile_words(language, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == compiled(language).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_a_text_is_in_its_translation(language: str) -> None:
    for text, forms in said(language):
        for form in forms:
            assert places(form) == places(text), (text, form)
            assert form.strip(), text


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_each_language_speaks_for_itself(language: str, qapp: QApplication) -> None:
    assert speak(qapp, language) == language
    assert wording.language() == language
    assert notice("show", language).language == language
    direction = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() is direction
    assert QCoreApplication.translate("WelcomePage", "Sign in to your practice") != "Sign in to your practice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_leaves_a_gathered_text_unfinished(language: str) -> None:
    assert unfinished(language) == []


def test_a_language_that_is_not_there_follows_the_system(qapp: QApplication) -> None:
    assert speak(qapp, "xx") == "en"


def said(language: str) -> list[tuple[str, list[str]]]:
    """Every text with its translations, as the Linguist file has them."""
    found = []
    for entry in parse(source(language)).iter("message"):
        translation = entry.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [one.text or "" for one in translation.iter("numerusform")]
            found.append((entry.findtext("source", ""), forms or [translation.text or ""]))
    return found


def places(text: str) -> set[str]:
    return set(re.findall(r"%\d|\{\w+\}", text))


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
