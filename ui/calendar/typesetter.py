"""Text laid out once and drawn often: elided or wrapped lines as `QStaticText`, kept by what they say and how wide.

Laying text out costs more than painting it; the same titles and times come back on every page of a schedule. A line
takes a kilobyte: kept are those that some page still holds, and the last few besides.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from weakref import WeakValueDictionary

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

RECENT = 400
"""Lines that are kept though nobody holds them: those of one painting, of views that ask for theirs each time."""
MEASURED = 1500
"""Texts whose width is kept: the words of a full week and of the one that is made ready."""
NARROW = 46
"""Below this width, in pixels, three letters tell more than one letter and dots."""
HYPHEN = "-"
LEAST_HEAD = 3
"""A word is parted with a hyphen after so many letters; in less room the letters tell more than the hyphen."""
ORPHAN = 2
"""So few letters of a broken word get no line of their own."""


class Typesetter:
    """Lines in one font. Widths and heights are device-independent pixels."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self.height = self._metrics.height()
        self._lines: WeakValueDictionary[tuple[str, int], QStaticText] = WeakValueDictionary()
        self._recent: deque[QStaticText] = deque(maxlen=RECENT)
        self._advances: OrderedDict[str, float] = OrderedDict()

    def advance(self, text: str) -> float:
        """How wide the text is when nothing is left out."""
        known = self._advances.get(text)
        if known is None:
            if len(self._advances) >= MEASURED:
                self._advances.popitem(last=False)  # one by one: letting all go at once takes longer than a frame
            known = self._advances[text] = self._metrics.horizontalAdvance(text)
        return known

    def line(self, text: str, width: int) -> QStaticText | None:
        """One line, elided to `width`; None when not even a letter has room."""
        known = self._lines.get((text, width))
        if known is not None:
            return known
        shown = self._fit(text, width)
        if not shown:
            return None
        made = QStaticText(shown)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        made.prepare(font=self.font)
        self._lines[text, width] = made
        self._recent.append(made)
        return made

    def _fit(self, text: str, width: int) -> str:
        if self.advance(text) <= width:
            return text
        if width >= NARROW:
            return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._prefix(text, width).rstrip()

    def wrap(self, text: str, width: int, most: int) -> tuple[QStaticText, ...]:
        """Up to `most` lines broken between words; the last one is elided."""
        if most <= 1 or self.advance(text) <= width:
            line = self.line(text, width)
            return (line,) if line is not None else ()
        rows: list[str] = []
        rest = text.split()
        while rest and len(rows) < most - 1:
            count = 1
            while count < len(rest) and self.advance(" ".join(rest[: count + 1])) <= width:
                count += 1
            if count == 1 and self.advance(rest[0]) > width:
                # a word wider than the block is broken between letters: more of it is read than before dots
                head = self._prefix(rest[0], width)
                if not head:
                    break
                own = head.rfind(HYPHEN) + 1
                if own >= LEAST_HEAD:
                    rows.append(head[:own])
                    rest[0] = rest[0][own:]
                    continue
                # the rest is long enough to have a line of its own
                hyphened = self._prefix(rest[0], round(width - self.advance(HYPHEN)))[: -ORPHAN - 1 + len(rest[0])]
                tail = rest[0][len(hyphened) :]
                parts = hyphened[-1:].isalpha() and tail[:1].isalpha()
                if len(hyphened) >= LEAST_HEAD and parts:
                    rows.append(hyphened + HYPHEN)
                    rest[0] = tail
                    continue
                tail = rest[0][len(head) :]
                if len(tail) <= ORPHAN:
                    rows.append(self._fit(rest.pop(0), width))
                    continue
                rows.append(head)
                rest[0] = tail
                continue
            rows.append(" ".join(rest[:count]))
            rest = rest[count:]
        if rest:
            rows.append(" ".join(rest))
        made = (self.line(row, width) for row in rows)
        return tuple(line for line in made if line is not None)

    def _prefix(self, text: str, width: int) -> str:
        count = 0
        while count < len(text) and self.advance(text[: count + 1]) <= width:
            count += 1
        return text[:count]
