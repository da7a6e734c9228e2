"""Parts of the form: a line that steps by keys, one that knows what can be chosen, and what is wrong below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.panes.buttons import push_button
from ui.panes.label import Label
from ui.panes.margins import set_margins
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

NOTE_LINES = 3
MOST_OFFERED = 40
"""Lines that a list unfolds; who types a letter more finds the rest."""

Index = QModelIndex | QPersistentModelIndex

Offer = tuple[str, Callable[[], None]]
"""Words of a button that mends what is wrong, and the mending."""


class Notice(QWidget):
    """Says what is wrong with the field above it, and offers what would mend it. Hidden while nothing is wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about: QWidget | None = None
        """The field that a screen reader hears it with."""
        self.label = Label("", theme, Type.SMALL, "bad", self)
        set_margins(self.label, 0, 0, SPACE.s, 0)  # amid the other direction a letter may reach over its line's end
        self.offers: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.s)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE.s)
        layout.setSpacing(SPACE.s)
        layout.addWidget(self.label)
        layout.addLayout(self._row)
        self.hide()

    def say(self, words: str, *offers: Offer) -> None:
        """Say this; empty for nothing."""
        self.label.setText(words)
        for old in self.offers:
            old.hide()
            old.deleteLater()
        self.offers = []
        while self._row.count():
            self._row.takeAt(0)
        for text, mend in offers:
            button = push_button(text, lambda _on=False, mend=mend: mend(), self)
            self._row.addWidget(button)
            self.offers.append(button)
        self._row.addStretch(1)
        self.setVisible(bool(words))
        if self.about is not None:
            self.about.setAccessibleDescription(words)

    @property
    def words(self) -> str:
        """What it says now."""
        return self.label.text() if not self.isHidden() else ""


class SteppingField(QLineEdit):
    """Takes typed text, and steps with Up and Down (Page keys: four steps)."""

    stepped = Signal(int)
    typed = Signal(str)
    """The text, once the person is done with it and it differs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._shown = ""
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """What it stands at now."""
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def settle(self) -> None:
        """Take what was typed although the field is not left yet."""
        self._finish()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 4, Qt.Key.Key_PageDown: -4}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
            self.stepped.emit(step)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        text = self.text()
        if text != self._shown:
            self._shown = text
            self.typed.emit(text)


class SuggestingField(QLineEdit):
    """Free text with what is usually chosen below it, found by any part of it."""

    picked = Signal(int)
    """A line of the offer was chosen: its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._offered: list[str] = []
        self._folded: list[str] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(7)
        completer.activated.connect(self._pick)
        self._completer = completer
        self.setCompleter(completer)
        popup = QListView(self)
        popup.setUniformItemSizes(True)
        popup.setFrameShape(QFrame.Shape.NoFrame)
        completer.setPopup(popup)  # sets a delegate of its own
        popup.setItemDelegate(_Choice(popup))
        self.textEdited.connect(self._narrow)

    def offer(self, lines: Sequence[str]) -> None:
        """These can be chosen."""
        self._offered = list(lines)
        self._folded = [line.casefold() for line in lines]

    def hide_words(self, hidden: bool) -> None:
        """Show dots instead of letters, and offer nothing: somebody may look over the shoulder."""
        self.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._narrow(self.text())

    def unfold(self) -> None:
        """Show what is offered for the text, or everything."""
        self._narrow(self.text())
        self._completer.complete()

    def answers(self, text: str) -> list[str]:
        """What is offered for a text: those that begin with it, then those that hold it, the first `MOST_OFFERED`."""
        if self.echoMode() is not QLineEdit.EchoMode.Normal:
            return []
        wanted = text.casefold().strip()
        places = [at for at, line in enumerate(self._folded) if wanted in line]
        places.sort(key=lambda at: not self._folded[at].startswith(wanted))
        return [self._offered[at] for at in places[:MOST_OFFERED]]

    def _narrow(self, text: str) -> None:
        # Qt's own filter lays out every line that answers, at each letter: too slow for a practice's patients
        self._model.setStringList(self.answers(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down unfolds the offer."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and self._offered:
            self.unfold()
        else:
            super().keyPressEvent(event)

    def _pick(self, text: str) -> None:
        if text in self._offered:
            self.picked.emit(self._offered.index(text))


class _Choice(QStyledItemDelegate):
    """A line of the offer, with room around it; the one that Enter takes is marked although the list has no focus."""

    def __init__(self, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._popup = popup

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, SPACE.m + SPACE.xs)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self._popup.currentIndex() == index:
            option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active


class NoteField(QPlainTextEdit):
    """A few lines; Tab leaves them, Control and Enter saves."""

    done = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._put_away: str | None = None
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + 2 * SPACE.m + 2)

    def hide_words(self, hidden: bool) -> None:
        """Put away what is written here, for as long as somebody may look over the shoulder; what is typed meanwhile
        into an empty note is the person's own to show."""
        text = self.toPlainText()
        if hidden == (self._put_away is not None) or (hidden and not text):
            return
        self._put_away = text if hidden else None
        silent = self.blockSignals(True)
        super().setPlainText("" if hidden else text)
        self.blockSignals(silent)
        self.setReadOnly(hidden)
        self.setPlaceholderText(translate("Editing", "Hidden while names are.") if hidden else "")

    def toPlainText(self) -> str:
        """What is written here, put away or not."""
        return super().toPlainText() if self._put_away is None else self._put_away

    def setPlainText(self, text: str) -> None:
        if self._put_away is None:
            super().setPlainText(text)
        else:
            self._put_away = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
