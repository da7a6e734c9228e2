"""A document to read: its text as text and nothing else, with what differs marked by shape and colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from storage.revisions import Fate, Run
from ui.theme import Theme
from ui.tokens import SPACE, Type


class TextView(QTextEdit):
    """Read-only. Nothing in the text is interpreted: no markup, no link, no picture."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, prose: bool = True) -> None:
        """Of `prose` short lines over a paragraph are set as its headings; what is none is set like a listing."""
        super().__init__(parent)
        self._theme, self._prose = theme, prose
        self._runs: tuple[Run, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(name)
        self.document().setDocumentMargin(SPACE.xl)
        theme.changed.connect(self._write)

    def show_text(self, text: str) -> None:
        """Show this text."""
        self.show_runs((Run(Fate.STAYED, text),))

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show a version of a text with what differs from the other one marked."""
        self._runs = tuple(runs)
        self._write()

    def _write(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"QTextEdit {{ background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.line};"
            f" border-radius: {SPACE.radius_large}px; }}"
        )
        place = self.verticalScrollBar().value()
        self.clear()
        cursor = QTextCursor(self.document())
        whole = "".join(run.text for run in self._runs)
        titles = headings(whole) if self._prose else frozenset()
        paragraph = QTextBlockFormat()
        if self._prose:
            paragraph.setLineHeight(135.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        else:
            paragraph.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        cursor.setBlockFormat(paragraph)
        line = 0
        for run in self._runs:
            parts = run.text.split("\n")
            for number, part in enumerate(parts):
                if number:
                    cursor.insertBlock(paragraph)
                    line += 1
                cursor.insertText(part, self._format(run.fate, title=line in titles))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _format(self, fate: Fate, *, title: bool) -> QTextCharFormat:
        colours = self._theme.colours
        made = QTextCharFormat()
        made.setFont(self._theme.font(Type.STRONG if title else Type.BODY))
        if not self._prose:
            made.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        made.setForeground(self._theme.paint(colours.text))
        match fate:
            case Fate.STAYED:
                pass
            case Fate.CAME:
                made.setBackground(self._theme.paint(colours.accent_soft))
                made.setForeground(self._theme.paint(colours.on_accent_soft))
                made.setFontUnderline(True)
                made.setFontWeight(QFont.Weight.DemiBold)
            case Fate.WENT:
                made.setForeground(self._theme.paint(colours.text_soft))
                made.setBackground(self._theme.paint(colours.hover))
                made.setFontStrikeOut(True)
        return made


def headings(text: str) -> frozenset[int]:
    """The numbers of the lines that are headings: short, after a blank line, before a line, with no full stop."""
    lines = text.split("\n")
    found = set()
    for number, line in enumerate(lines[:-1]):
        first = number == 0 or not lines[number - 1].strip()
        short = 0 < len(line.strip()) <= 60 and line.strip()[-1] not in ".!?:…,;"
        if first and short and lines[number + 1].strip():
            found.add(number)
    return frozenset(found)
