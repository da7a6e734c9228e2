"""What a chapter did, event by event: each with its name, what happened to it, and before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storage.records.runs import Happened
from ui.models.phrases import Phrases
from ui.panes.buttons import push_button
from ui.panes.label import Label
from ui.said import filled
from ui.story import words
from ui.story.port import Chapter, Shift, Side
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

MOST = 40
"""Events that are named one by one; the others are counted."""


def shifts(
    chapter: Chapter, found: Sequence[Shift], phrases: Phrases, theme: Theme, undo: Callable[[], None] | None
) -> QWidget:
    """The chapter opened: its events, and the way to undo it where that is ours to do."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.m)
    for shift in found[:MOST]:
        column.addWidget(_event(shift, phrases, theme))
    told = sum(number for _, number in chapter.counts)
    if told > len(found[:MOST]):
        rest = translate("Story", "and %n more", None, told - len(found[:MOST]))
        column.addWidget(Label(rest, theme, Type.SMALL, "text_soft"))
    if chapter.side is Side.SOURCE:
        why = translate(
            "Story", "This calendar is only read here: what changed in it is changed back where it is kept."
        )
        column.addWidget(Label(why, theme, Type.SMALL, "text_faint"))
    elif undo is not None:
        button = push_button(translate("Story", "Undo this…"), undo, made)
        button.setAccessibleDescription(words.headline(chapter, phrases))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    return made


def lines(shift: Shift, phrases: Phrases) -> list[tuple[str, str]]:
    """What differs, each as seen and as heard."""
    version = shift.after or shift.before
    if version is None:
        return []
    if shift.before is None or shift.after is None:
        when = words.span(version.event, phrases)
        return [(when, when)] if when else []
    made = []
    for one in words.differences(shift.before, shift.after, phrases):
        form = translate("Story", "%1: %2", "a field and what became of it")
        if one.fields == ("status",) and shift.happened is Happened.CANCELLED:
            when = words.span(version.event, phrases)
            made += [(when, when)] if when else []
        elif one.before == one.after:  # a note that is hidden
            changed = filled(translate("Story", "%1: changed"), one.name)
            made.append((changed, changed))
        else:
            heard = filled(form, one.name, words.spoken(one.before, one.after))
            seen = words.arrow(one.before, one.after)
            made.append((seen if "start" in one.fields else filled(form, one.name, seen), heard))
    return made


def _event(shift: Shift, phrases: Phrases, theme: Theme) -> QWidget:
    version = shift.after or shift.before
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.xs)
    name = "" if version is None else words.title(version, phrases)
    column.addWidget(Label(filled(translate("Story", "%1 — %2", "an event and what happened to it"), name,
                                  words.kind(shift)), theme, Type.STRONG))  # fmt: skip
    for seen, heard in lines(shift, phrases):
        label = Label(seen, theme, Type.BODY, "text_soft")
        label.setAccessibleName(heard)
        column.addWidget(label)
    if shift.happened is Happened.CHANGED and not lines(shift, phrases):
        unseen = translate("Story", "in something that is not shown here")
        column.addWidget(Label(unseen, theme, Type.BODY, "text_soft"))
    if shift.more:
        more = translate("Story", "and %n more date(s) of the series", None, shift.more)
        column.addWidget(Label(more, theme, Type.SMALL, "text_faint"))
    return made
