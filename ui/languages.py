"""Which language the program speaks: its own words and Qt's, and the direction that the language is read in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources.translations import LANGUAGES, compiled


def system_language() -> str:
    """The first of the system's languages that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def speak(app: QApplication, language: str = "") -> str:
    """Speak this language from now on (empty: the system's); windows that are open keep theirs. Returns what is spoken.

    Formats of dates and numbers stay the system's where it speaks the same language.
    """
    chosen = language if language in LANGUAGES else system_language()
    for old in app.findChildren(QTranslator, "words"):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{folder}/qtbase_{chosen}.qm", str(compiled(chosen))):
        words = QTranslator(app)
        words.setObjectName("words")
        if words.load(file):
            QCoreApplication.installTranslator(words)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().partition("_")[0] == chosen else QLocale(chosen))
    right_to_left = QLocale(chosen).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return chosen
