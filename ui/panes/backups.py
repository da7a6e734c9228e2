"""Which backup to restore, and what restoring does and does not bring back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from ui.panes.column import ColumnPage
from ui.panes.label import Label
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

ROW = 32
_NAME = Qt.ItemDataRole.UserRole


class BackupsPage(ColumnPage):
    """Newest first, as they were handed over. Nothing is restored before the button is pressed."""

    chosen = Signal(str)
    back_wanted = Signal()

    def __init__(
        self, rows: tuple[tuple[str, str], ...], unsent: int | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(500, parent)
        self.column.addWidget(Label(translate("Backups", "Restore a backup"), theme, Type.HEADING))
        words = translate(
            "Backups",
            "Your accounts, settings and appointments become what they were then. What you withdrew since stays "
            "withdrawn, and nothing is sent twice. What the services still hold is read again.",
        )
        self.column.addWidget(Label(words, theme, Type.BODY, "text_soft"))
        if unsent is None:
            lost = translate("Backups", "We can't tell whether changes of yours are still waiting to be sent.")
            self.column.addWidget(Label(lost, theme, Type.BODY, "warn"))
        elif unsent:
            lost = translate("Backups", "%n change(s) of yours, not sent yet, are in no older backup.", None, unsent)
            self.column.addWidget(Label(lost, theme, Type.BODY, "warn"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Backups", "Backups"))
        for name, when in rows:
            item = QListWidgetItem(when, self.list)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, ROW))
        self.list.setFixedHeight(ROW * min(max(len(rows), 1), 7) + 4)
        self.column.addWidget(self.list)
        if not rows:
            self.column.addWidget(Label(translate("Backups", "There is no backup yet."), theme))
        self.back = QPushButton(translate("Backups", "Back"), self)
        self.back.clicked.connect(self.back_wanted)
        self.restore = QPushButton(translate("Backups", "Restore this backup"), self)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.list.itemSelectionChanged.connect(lambda: self.restore.setEnabled(bool(self.list.selectedItems())))
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.restore)
        self.column.addLayout(line)
        self.setFocusProxy(self.list)

    def _restore(self) -> None:
        for item in self.list.selectedItems():
            self.chosen.emit(str(item.data(_NAME)))
