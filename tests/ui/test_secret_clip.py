"""A code that opens the store is in the clipboard for its person alone, and in no history of it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.panes.new_passphrase import RecoveryCodePage
from ui.secret_clip import MARKS, secret_text
from ui.theme import Theme


def test_a_code_is_copied_with_the_marks_that_keep_it_out_of_histories(qtbot: QtBot) -> None:
    page = RecoveryCodePage("ABCD-EFGH", Theme())
    qtbot.addWidget(page)
    next(one for one in page.findChildren(QPushButton) if one.text() == "Copy").click()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "ABCD-EFGH"
    assert {kind for kind, _ in MARKS} <= set(held.formats())
    assert held.data("x-kde-passwordManagerHint").data() == b"secret"
    QGuiApplication.clipboard().clear()


def test_every_mark_says_no_in_the_words_of_its_system() -> None:
    made = secret_text("code")
    windows = [made.data(kind).data() for kind, _ in MARKS if "windows-mime" in kind]
    assert windows == [bytes(4)] * 3
