"""The command palette: type a few letters of anything that the window can do, and do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.panes.elided import draw_elided
from ui.panes.matching import best
from ui.panes.source_model import Index
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

WIDTH, ROWS = 560, 9
REST = 90
"""Milliseconds without a keystroke after which events are looked for."""
_HINT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to do: its words, what stands at its end (a shortcut), and the doing."""

    text: str
    hint: str
    run: Callable[[], object]


class Palette(QFrame):
    """Opens over its window and closes by itself. `more` makes further entries from what is typed (a date)."""

    done = Signal()
    typed = Signal(str)
    """What stands in the field, once the typing rests: whoever finds events answers by `take_found`."""

    def __init__(
        self, entries: Sequence[Entry], more: Callable[[str], Sequence[Entry]], theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._entries, self._more, self._theme = tuple(entries), more, theme
        self._found: list[Entry] = []
        self._events: tuple[Entry, ...] = ()
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tell_typed)
        self.setAccessibleName(translate("Palette", "What do you want to do?"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Palette", "What do you want to do?"))
        self.field.setFont(theme.font(Type.HEADING))
        self.field.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 8px; }")
        self.field.setAccessibleName(self.accessibleName())
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(translate("Palette", "What answers"))
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.setItemDelegate(_Line(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._run)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        layout.setSpacing(SPACE.s)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.setFixedWidth(min(WIDTH, window.width() - 2 * SPACE.xxl))
        self._search("")

    def open_over(self, window: QWidget) -> None:
        """Show itself in the upper third of the window, ready to be typed into."""
        self.adjustSize()
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + window.height() // 7)
        self.show()
        self.field.setFocus()

    def _search(self, typed: str) -> None:
        found = [self._entries[place] for place in best(typed, [one.text for one in self._entries])]
        self._found = [*(self._more(typed) if typed.strip() else ()), *found]
        self._events = ()
        self._rest.start()
        self._fill(0)

    def _tell_chosen(self) -> None:
        """The keys stay in the field: a screen reader is told what Enter would do."""
        words = str(self.list.currentIndex().data() or "")
        if self.isVisible() and words and words != self._told:
            self._told = words
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _tell_typed(self) -> None:
        self.typed.emit(self.field.text())

    def take_found(self, events: Sequence[Entry]) -> None:
        """Events that answer what is typed: after what can be done, so that nothing moves under the fingers."""
        row = max(self.list.currentRow(), 0)
        kept = self._found[: len(self._found) - len(self._events)]
        self._events = tuple(events)
        self._found = [*kept, *self._events]
        self._fill(row)

    def _fill(self, current: int) -> None:
        self.list.clear()
        for entry in self._found:
            item = QListWidgetItem(entry.text, self.list)
            item.setData(_HINT, entry.hint)
        self.list.setCurrentRow(current)
        self._tell_chosen()
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(row * min(max(len(self._found), 1), ROWS) + 2)
        self.adjustSize()

    def _run(self, item: QListWidgetItem | None = None) -> None:
        row = self.list.row(item) if item is not None else self.list.currentRow()
        if 0 <= row < len(self._found):
            run = self._found[row].run
            self.close()
            self.done.emit()
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; up, down and Return belong to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            rows = self.list.count()
            match event.key():
                case Qt.Key.Key_Down if rows:
                    self.list.setCurrentRow((self.list.currentRow() + 1) % rows)
                    self._tell_chosen()
                    return True
                case Qt.Key.Key_Up if rows:
                    self.list.setCurrentRow((self.list.currentRow() - 1) % rows)
                    self._tell_chosen()
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._run()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.paint(colours.edge), 1))
        painter.setBrush(self._theme.paint(colours.raised))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, SPACE.l, SPACE.l)
        painter.setPen(self._theme.paint(colours.line))
        line = self.list.y() - SPACE.xs
        painter.drawLine(SPACE.m, line, self.width() - SPACE.m, line)
        painter.end()


class _Line(QStyledItemDelegate):
    """Words at the start, the shortcut at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, round(self._theme.line_height(Type.BODY)) + SPACE.l)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.paint(colours.accent_soft if selected else colours.hover))
            painter.drawRoundedRect(option.rect, 6, 6)
        room = option.rect.adjusted(SPACE.m, 0, -SPACE.m, 0)
        hint = str(index.data(_HINT) or "")
        lead = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        trail = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.paint(colours.on_accent_soft if selected else colours.text_faint))
        painter.drawText(room, int(trail), hint)
        taken = QFontMetrics(painter.font()).horizontalAdvance(hint) + SPACE.l if hint else 0
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        words = QRect(room).adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.paint(colours.on_accent_soft if selected else colours.text))
        draw_elided(painter, words, lead, index.data())
        painter.restore()
