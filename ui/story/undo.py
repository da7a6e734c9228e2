"""Undo a chapter of the story: what goes back, what stays and why, before anything is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.frame import DialogFrame
from ui.models.phrases import Phrases
from ui.panes.column import Inner
from ui.panes.emptying import empty
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.panes.scrolled import scrolled
from ui.said import filled
from ui.story import words
from ui.story.port import Backward, Chapter, Version
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class UndoChapter(DialogFrame):
    """Accepted: undo what can be undone. Nothing is done before, and what is done can be taken back while it waits."""

    def __init__(
        self,
        chapter: Chapter,
        plan: Sequence[Backward],
        phrases: Phrases,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Undo", "Put back what was?"), theme, parent, width=520, grows=True)
        self._phrases, self._plan = phrases, tuple(plan)
        self.text(words.headline(chapter, phrases), "text")
        going = [one for one in plan if one.back]
        inner = Inner(self)
        self._column = QVBoxLayout(inner)
        set_margins(self._column, 0, 0, SPACE.s, 0)
        self._column.setSpacing(SPACE.m)
        self.retell()
        area = scrolled(inner, self.windowTitle(), self, sideways=True)
        room = self.minimumWidth() - 2 * SPACE.xxl
        needed = inner.heightForWidth(room) + SPACE.s
        area.setMinimumHeight(min(340, needed))
        area.setMaximumHeight(needed)  # Qt's own guess is that of narrower words, and leaves air below
        self.column.addWidget(area, 1)
        if going:
            self.text(
                translate(
                    "Undo", "What goes back is sent as changes of yours. Until it has left, you can take it back."
                )
            )
        else:
            self.text(translate("Undo", "Nothing of it can be put back from here."))
        self.leave = self.button(translate("Undo", "Leave it as it is") if going else translate("Undo", "Close"))
        self.leave.clicked.connect(self.reject)
        self.yes = None
        if going:
            self.yes = self.button(translate("Undo", "Put %n back", None, len(going)))
            self.yes.clicked.connect(self.accept)
        self.leave.setFocus()
        self.setMinimumHeight(self.heightForWidth(self.minimumWidth()))
        self.resize(self.minimumSize())

    def retell(self, _hidden: bool = False) -> None:
        """Say it anew: names may be hidden by now, or shown again."""
        empty(self._column)
        going = [one for one in self._plan if one.back]
        staying = [one for one in self._plan if one.why is not None]
        if going:
            self._heading(translate("Undo", "Goes back"))
            for one in going:
                self._say(one, self._going(one))
        if staying:
            self._heading(translate("Undo", "Stays as it is"))
            for one in staying:
                self._say(one, self._staying(one))
        self._column.addStretch(1)

    def _heading(self, text: str) -> None:
        self._column.addWidget(Label(text, self.theme, Type.STRONG, "text_soft"))

    def _say(self, one: Backward, lines: Sequence[tuple[str, str]]) -> None:
        version = one.now or one.then
        if version is not None:
            self._column.addWidget(Label(self._name(version), self.theme))
        for seen, heard in lines:
            label = Label(seen, self.theme, Type.BODY, "text_soft")
            label.setAccessibleName(heard)
            set_margins(label, SPACE.l, 0, 0, 0)
            self._column.addWidget(label)

    def _name(self, version: Version) -> str:
        when = words.span(version.event, self._phrases)
        name = words.title(version, self._phrases)
        return filled(translate("Undo", "%1, %2", "an event and its time"), name, when) if when else name

    def _going(self, one: Backward) -> list[tuple[str, str]]:
        if one.now is None or one.then is None:
            said = translate("Undo", "It is booked again, as a new appointment.")
            return [(said, said)]
        made = []
        for part in words.differences(one.now, one.then, self._phrases):
            form = translate("Story", "%1: %2", "a field and what became of it")
            if part.before == part.after:
                said = filled(translate("Story", "%1: changed"), part.name)
                made.append((said, said))
            else:
                heard = filled(form, part.name, words.spoken(part.before, part.after))
                made.append((filled(form, part.name, words.arrow(part.before, part.after)), heard))
        return made

    def _staying(self, one: Backward) -> list[tuple[str, str]]:
        if one.why is None:
            return []
        reason = words.why(one.why)
        said = filled(translate("Undo", "%1 — %2", "fields that stay, and why"), words.units(one.kept, self._phrases),
                      reason) if one.kept else reason  # fmt: skip
        return [(said, said)]
