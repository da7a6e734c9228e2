"""Every shortcut on one page, as this platform writes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import plain
from ui.dialogs.frame import DialogFrame
from ui.panes.label import Label
from ui.panes.scrolled import scrolled
from ui.shoulder import hiding_key
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class Shortcuts(DialogFrame):
    """Two columns of groups: the menus', and the keys of the schedule itself."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[QAction]]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Shortcuts", "Keyboard shortcuts"), theme, parent, width=720, grows=True)
        inner = QWidget(self)
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE.xxl + SPACE.l)
        tables = [
            (name, [(plain(action), _keys(action)) for action in actions if action.shortcuts()])
            for name, actions in groups
        ]
        tables.append((translate("Shortcuts", "On the schedule"), _schedule_keys()))
        sides: tuple[QVBoxLayout, QVBoxLayout] = (QVBoxLayout(), QVBoxLayout())
        heights = [0, 0]
        for name, rows in sorted(tables, key=lambda table: -len(table[1])):
            if rows:
                side = heights.index(min(heights))
                heights[side] += len(rows) + 2
                sides[side].addLayout(_table(name, rows, theme))
        for column in sides:
            column.setSpacing(SPACE.xl)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = scrolled(inner, self.windowTitle(), self, sideways=True)
        area.setMinimumHeight(min(inner.sizeHint().height() + 4, 460))
        self.column.addWidget(area, 1)
        done = self.button(translate("Shortcuts", "Close"))
        done.clicked.connect(self.accept)


def _keys(action: QAction) -> str:
    return "   ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


def _schedule_keys() -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText

    def key(text: str) -> str:
        return QKeySequence(text).toString(native)

    alt, stretch = key("Alt+A")[:-1], key("Alt+Shift+A")[:-1]
    return [
        (translate("Shortcuts", "From event to event"), "←  ↑  ↓  →"),
        (translate("Shortcuts", "First and last event"), f"{key('Home')}   {key('End')}"),
        (translate("Shortcuts", "Days before and after"), f"{key('PgUp')}   {key('PgDown')}"),
        (translate("Shortcuts", "To today"), key("T")),
        (translate("Shortcuts", "Taller and shorter hours"), f"{key('+')}   {key('-')}"),
        (translate("Shortcuts", "Look at the event"), key("Space")),
        (translate("Shortcuts", "Change the event, or look at it"), key("Return")),
        (translate("Shortcuts", "Carry the event; Return puts it down"), f"{alt}←  ↑  ↓  →"),
        (translate("Shortcuts", "Stretch the event"), f"{stretch}↑  ↓"),
        (translate("Shortcuts", "What can be done with the event"), f"{key('Menu')}   {key('Shift+F10')}"),
        (
            translate("Shortcuts", "Everything, and the named views"),
            f"{alt}0   {alt}1 – 9",
        ),
        (translate("Shortcuts", "Turn a switch"), key("Space")),
        (translate("Shortcuts", "To the next part of the window"), key("Tab")),
        (
            translate("Shortcuts", "Hide or show patients' names; hold to look"),
            QKeySequence(hiding_key()).toString(native),
        ),
        (translate("Shortcuts", "Leave what is open"), key("Esc")),
    ]


def _table(name: str, rows: Sequence[tuple[str, str]], theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE.l)
    grid.setVerticalSpacing(SPACE.s)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(name, theme, Type.STRONG), 0, 0, 1, 2)
    for row, (text, keys) in enumerate(rows, 1):
        grid.addWidget(Label(text, theme), row, 0)
        label = Label(keys, theme, Type.SMALL, "text_soft")
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, 1)
    return grid
