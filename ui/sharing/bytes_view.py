"""The exact bytes of a request, to read before they leave: a typewriter's text, always from left to right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.panes.label import Label
from ui.said import filled
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class BytesView(QWidget):
    """Shows what it is given, byte by byte; blanks that only fill up the end are counted beneath instead."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = b""
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(name)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setMinimumHeight(96)
        self.size_ = Label("", theme, Type.SMALL, "text_soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.s)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.size_)

    def show_bytes(self, request: bytes) -> None:
        """Show this request."""
        if request == self._bytes:
            return
        self._bytes = request
        kept = request.rstrip(b" ")
        # Each byte of the head is ASCII (RFC 9112), the body is JSON in UTF-8: nothing is lost by showing it as text
        self.text.setPlainText(kept.decode("utf-8", "backslashreplace").replace("\r\n", "\n"))
        blank = len(request) - len(kept)
        whole = translate("BytesView", "%n byte(s), and nothing else.", None, len(request))
        if blank:
            blanks = translate("BytesView", "%n of them are blanks at the end, which hide the length.", None, blank)
            whole = filled(translate("BytesView", "%1 %2", "two sentences"), whole, blanks)
        self.size_.setText(whole)
        self.text.setAccessibleDescription(whole)
