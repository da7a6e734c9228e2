"""The history on an appointment's card: who made it, moved it, changed it, and when; the latest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from storage.records.pending import Choice
from storage.records.runs import Happened
from ui import wording
from ui.models.phrases import Phrases
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.said import filled
from ui.story import words
from ui.story.port import Line, Side
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

AT_ONCE = 3


class History(QWidget):
    """Hidden where nothing is known."""

    grew = Signal()
    """It asks for more room, or less."""

    def __init__(self, theme: Theme, phrases: Phrases, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._phrases, self._now = theme, phrases, now
        self._lines: tuple[Line, ...] = ()
        self._all = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, SPACE.s, 0, 0)
        self.column.setSpacing(SPACE.xs)
        self.setAccessibleName(translate("History", "History"))
        self.hide()

    def take(self, lines: Sequence[Line]) -> None:
        """Tell these, oldest first."""
        self._lines, self._all = tuple(lines), False
        self._tell()

    def _tell(self) -> None:
        empty(self.column)
        self.setVisible(bool(self._lines))
        if not self._lines:
            return
        self._add(Label(translate("History", "History"), self._theme, Type.STRONG, "text_soft"))
        newest = self._lines[::-1]
        for line in newest if self._all else newest[:AT_ONCE]:
            form = translate("History", "%1 · %2", "when, and what happened")
            text = filled(form, wording.moment(line.at, self._now()), sentence(line, self._phrases))
            self._add(Label(text, self._theme, Type.SMALL, "text_soft"))
        if not self._all and len(newest) > AT_ONCE:
            more = QToolButton(self)
            more.setProperty("quiet", True)
            more.setText(translate("History", "%n earlier", None, len(newest) - AT_ONCE))
            more.clicked.connect(self._show_all)
            self._add(more)
            self.column.setAlignment(more, Qt.AlignmentFlag.AlignLeading)

    def _add(self, widget: QWidget) -> None:
        """Shown at once: a card asks for the height before the next turn of the event loop."""
        self.column.addWidget(widget)
        widget.show()

    def _show_all(self) -> None:
        self._all = True
        self._tell()
        self.grew.emit()


def sentence(line: Line, phrases: Phrases) -> str:
    """One thing that happened, in a sentence without its time."""
    if line.taken_back:
        return translate("History", "You changed it and took that back before it was sent")
    if line.choice is not None:
        return _decision(line.choice)
    if line.side is Side.SOURCE:
        return translate("History", "Made")
    said = _told(line, phrases)
    others = _besides(line, phrases)
    return filled(translate("History", "%1; also changed: %2"), said, others) if others else said


def _decision(choice: Choice) -> str:
    match choice:
        case Choice.MERGED:
            return translate("History", "Your change and the front desk's were put together")
        case Choice.MINE:
            return translate("History", "Two edits met, and you kept yours")
        case Choice.THEIRS:
            return translate("History", "Two edits met, and you kept the front desk's")
        case Choice.BOTH:
            return translate("History", "Two edits met, and you kept both")
        case Choice.FIELDS:
            return translate("History", "Two edits met, and you chose by field")


def _spans(line: Line, phrases: Phrases) -> tuple[str, str]:
    before, after = line.shift.before, line.shift.after
    return (
        "" if before is None else words.span(before.event, phrases),
        "" if after is None else words.span(after.event, phrases),
    )


def _told(line: Line, phrases: Phrases) -> str:
    """What the front desk or the person did."""
    by_desk, by_you = _forms(line.shift.happened)
    places: tuple[str, ...] = ()
    match line.shift.happened:
        case Happened.MOVED | Happened.RESIZED:
            places = _spans(line, phrases)
        case Happened.CHANGED:
            places = (_units(line, phrases),)
        case _:
            pass
    return filled(by_desk if line.side is Side.DESK else by_you, *places)


def _forms(happened: Happened) -> tuple[str, str]:
    """The sentence for what the front desk did, and for what the person did."""
    match happened:
        case Happened.ADDED:
            return translate("History", "Made by the front desk"), translate("History", "Made by you")
        case Happened.MOVED:
            return (
                translate("History", "Moved from %1 to %2 by the front desk"),
                translate("History", "Moved from %1 to %2 by you"),
            )
        case Happened.RESIZED:
            return (
                translate("History", "Length changed from %1 to %2 by the front desk"),
                translate("History", "Length changed from %1 to %2 by you"),
            )
        case Happened.CANCELLED:
            return translate("History", "Cancelled by the front desk"), translate("History", "Cancelled by you")
        case Happened.RESTORED:
            return translate("History", "Booked again by the front desk"), translate("History", "Booked again by you")
        case Happened.ARRIVED:
            return (
                translate("History", "Marked as arrived by the front desk"),
                translate("History", "Marked as arrived by you"),
            )
        case Happened.FULFILLED:
            return (
                translate("History", "Marked as completed by the front desk"),
                translate("History", "Marked as completed by you"),
            )
        case Happened.NOSHOW:
            return (
                translate("History", "Marked as not come by the front desk"),
                translate("History", "Marked as not come by you"),
            )
        case Happened.CHANGED:
            return translate("History", "Changed by the front desk: %1"), translate("History", "Changed by you: %1")
        case Happened.REMOVED:
            return translate("History", "Removed by the front desk"), translate("History", "Removed by you")


def _units(line: Line, phrases: Phrases) -> str:
    """The names of all that changed."""
    before, after = line.shift.before, line.shift.after
    if before is None or after is None:
        return ""
    fields = [name for one in words.differences(before, after, phrases) for name in one.fields]
    return words.units(fields, phrases)


def _besides(line: Line, phrases: Phrases) -> str:
    """What changed besides the one thing that the sentence tells."""
    before, after, happened = line.shift.before, line.shift.after, line.shift.happened
    if before is None or after is None or happened is Happened.CHANGED:
        return ""
    told = "start" if happened in (Happened.MOVED, Happened.RESIZED) else "status"
    fields = [
        name for one in words.differences(before, after, phrases) if told not in one.fields for name in one.fields
    ]
    return words.units(fields, phrases)
