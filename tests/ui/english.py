"""The program in British English for a test, whatever the machine and the tests before it speak."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.languages import speak


@contextmanager
def in_english(app: QApplication) -> Iterator[None]:
    """English words with their plurals, and a clock of 24 hours."""
    before = QLocale()
    speak(app, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    for words in app.findChildren(QTranslator, "words"):
        QCoreApplication.removeTranslator(words)
        words.deleteLater()
    QLocale.setDefault(before)
