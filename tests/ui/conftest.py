"""Widgets of one test are gone before the next: restyling the application would dress the leftovers too. And a language
of long words, for whoever asks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.long_words import Pseudo


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def british() -> Iterator[None]:
    """One locale, whatever a test before has spoken."""
    previous = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(previous)


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    """Every text is a third longer, with accents, in brackets."""
    words = Pseudo()
    QCoreApplication.installTranslator(words)
    assert QCoreApplication.translate("Any", "text") == "[téxt ]"
    yield
    QCoreApplication.removeTranslator(words)
