"""Giving a view a name, and putting the named views in order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from storage.named_views import LONGEST_NAME, NamedView, tidy
from ui.dialogs.frame import DialogFrame
from ui.panes.buttons import push_button
from ui.panes.tick import Tick
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate
_VIEW = Qt.ItemDataRole.UserRole


class NameView(DialogFrame):
    """Accepted when a name was given."""

    def __init__(self, taken: tuple[str, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Filters", "Save this view"), theme, parent)
        self._taken = {name.casefold() for name in taken}
        self.text(translate("Filters", "What is left out now is kept under this name, and a key switches to it."))
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setPlaceholderText(translate("Filters", "A name, such as Harbour mornings"))
        self.field.setAccessibleName(translate("Filters", "Name of the view"))
        self.column.addWidget(self.field)
        self.layout_too = Tick(translate("Filters", "Also open it as day, week or month, as it is now"), theme, self)
        self.column.addWidget(self.layout_too)
        self.note = self.text("", "text_soft")
        self.button(translate("Filters", "Cancel")).clicked.connect(self.reject)
        self.go = self.button(translate("Filters", "Save"), default=True)
        self.go.clicked.connect(self.accept)
        self.field.textChanged.connect(self._judge)
        self._judge("")

    @property
    def name(self) -> str:
        return tidy(self.field.text())

    def _judge(self, _typed: str) -> None:
        self.go.setEnabled(bool(self.name))
        replaces = self.name.casefold() in self._taken
        self.note.setText(translate("Filters", "This replaces the view of that name.") if replaces else "")
        self.note.setVisible(replaces)


class ArrangeViews(DialogFrame):
    """The views in the order of their keys. Acts at once."""

    arranged = Signal(object)
    """The views as they are now, a tuple of `NamedView`."""

    def __init__(self, views: tuple[NamedView, ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Filters", "Named views"), theme, parent, grows=True)
        self.text(translate("Filters", "Alt and a number open the first nine, in this order. F2 changes a name."))
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Filters", "Named views"))
        for view in views:
            item = QListWidgetItem(view.name, self.list)
            item.setData(_VIEW, view)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        colours = theme.colours
        self.list.setStyleSheet(
            f"QListWidget {{ background: {colours.surface}; border: 1px solid {colours.edge}; border-radius: 6px; }}"
            "QListWidget::item { padding: 5px 8px; }"
            f"QListWidget::item:selected {{ background: {colours.accent_soft}; color: {colours.on_accent_soft}; }}"
        )
        self.list.itemChanged.connect(self._rename)
        self.list.currentRowChanged.connect(self._offer)
        self.column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.up = push_button(translate("Filters", "Up"), lambda: self._move(-1), self)
        self.down = push_button(translate("Filters", "Down"), lambda: self._move(1), self)
        edit = translate("Filters", "Rename")
        self.rename = push_button(edit, lambda: self.list.editItem(self.list.currentItem()), self)
        self.remove = push_button(translate("Filters", "Remove"), self._remove, self)
        for button in (self.up, self.down, self.rename, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.button(translate("Filters", "Close"), default=True).clicked.connect(self.accept)
        self.list.setCurrentRow(0)
        self._offer(self.list.currentRow())

    @property
    def views(self) -> tuple[NamedView, ...]:
        return tuple(self.list.item(row).data(_VIEW) for row in range(self.list.count()))

    def _offer(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        for button in (self.rename, self.remove):
            button.setEnabled(row >= 0)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentRow(row + by)
        self.arranged.emit(self.views)

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._offer(self.list.currentRow())
        self.arranged.emit(self.views)

    def _rename(self, item: QListWidgetItem) -> None:
        view: NamedView = item.data(_VIEW)
        name = tidy(item.text())
        others = {self.list.item(row).data(_VIEW).name.casefold() for row in range(self.list.count())}
        fits = bool(name) and (name.casefold() not in others - {view.name.casefold()})
        self.list.blockSignals(True)
        item.setText(name if fits else view.name)
        if fits:
            item.setData(_VIEW, NamedView(name, view.filter, view.mode, view.split))
        self.list.blockSignals(False)
        if fits and name != view.name:
            self.arranged.emit(self.views)
