"""Everything that the program's windows say: each widget's words, each model's, and the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

PROPERTIES = (
    "windowTitle", "text", "title", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "placeholderText", "iconText", "currentText", "plainText", "html", "displayText", "detail",
)  # fmt: skip
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
DEEPEST = 40
MOST_CHILDREN = 500


def everything_said() -> Iterator[tuple[str, str]]:
    """Pairs of where and what: of everything in sight, of every action and menu, and the clipboard."""
    yield "clipboard", QGuiApplication.clipboard().text()
    for window in QApplication.topLevelWidgets():
        for one in (window, *window.findChildren(QObject)):
            if not isinstance(one, QWidget) or one.isVisible() or isinstance(one, QMenu):
                yield from _of(one)
        if window.isVisible():
            yield from _spoken(QAccessible.queryAccessibleInterface(window), type(window).__name__, 0)
    for native in QGuiApplication.topLevelWindows():
        yield "native title", native.title()


def _of(one: QObject) -> Iterator[tuple[str, str]]:
    where = type(one).__name__
    if isinstance(one, QWidget | QAction | QTextDocument):
        masked = isinstance(one, QLineEdit) and one.echoMode() is not QLineEdit.EchoMode.Normal
        for name in PROPERTIES:
            if masked and name == "text":
                continue
            value = one.property(name)
            if isinstance(value, str) and value:
                yield f"{where}.{name}", value
    if isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _rows(one.model(), where)
    if isinstance(one, QComboBox):
        yield from _rows(one.model(), where)
    if isinstance(one, QTextEdit | QPlainTextEdit):
        yield where, one.document().toPlainText()


def _rows(model: QAbstractItemModel, where: str, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    root = QModelIndex() if parent is None else parent
    for row in range(model.rowCount(root)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            index = model.index(row, column, root)
            for role in ROLES:
                value = model.data(index, role)
                if isinstance(value, str) and value:
                    yield f"{where}[{row}].{role.name}", value
            if not isinstance(model, QAbstractListModel | QAbstractTableModel) and model.hasChildren(index):
                yield from _rows(model, where, index)


def _spoken(one: QAccessibleInterface | None, where: str, depth: int) -> Iterator[tuple[str, str]]:
    if one is None or not one.isValid() or depth > DEEPEST:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        words = one.text(kind)
        if words:
            yield f"spoken {where}", words
    for place in range(min(one.childCount(), MOST_CHILDREN)):
        yield from _spoken(one.child(place), where, depth + 1)
