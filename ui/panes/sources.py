"""The pane of accounts and calendars: a tree with their switches, and the way to add an account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from storage.records.accounts import Health, ProviderName
from storage.records.consents import Purpose, Scope
from ui.icons import icon
from ui.panes.source_delegate import KEEP_WIDTH, WIDTH, SourceDelegate
from ui.panes.source_model import Column, Index, Role, SourceModel
from ui.ports import AccountRow, CalendarRow
from ui.theme import Theme
from ui.tokens import SPACE

translate = QCoreApplication.translate

ROOM_FOR_MORE = 600
"""Device-independent pixels of height from which the tree leaves room for more than itself."""


class SourceTree(QTreeView):
    """The tree. Up and down walk rows, left and right the switches of a row, Space turns one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)

    def updateGeometries(self) -> None:
        """No taller than its rows: what follows them stands right below."""
        super().updateGeometries()
        last = self.model().index(self.model().rowCount() - 1, 0) if self.model() is not None else QModelIndex()
        while last.isValid() and (below := self.model().index(self.model().rowCount(last) - 1, 0, last)).isValid():
            last = below
        tall = self.visualRect(last).bottom() + 1 + self.verticalOffset() if last.isValid() else 0
        if tall != self.maximumHeight():
            self.setMaximumHeight(tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along the row in the reading direction, whatever the platform's trees do."""
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = 1 if (event.key() == Qt.Key.Key_Right) != mirrored else -1
        current = self.currentIndex()
        wanted = current.siblingAtColumn(current.column() + step)
        while wanted.isValid() and not wanted.flags() & Qt.ItemFlag.ItemIsEnabled:
            wanted = wanted.siblingAtColumn(wanted.column() + step)
        if wanted.isValid():
            self.setCurrentIndex(wanted)


class SourcesPane(QWidget):
    """Accounts and calendars beside the schedule."""

    decided = Signal(Scope, bool)
    add_wanted = Signal()
    settings_wanted = Signal(str)
    """The settings of this account."""
    choose_wanted = Signal(str)
    sign_in_wanted = Signal(str)
    remove_wanted = Signal(str)
    answer_wanted = Signal(str)
    """A calendar that suddenly emptied waits for a yes or no."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = SourceModel(now, self)
        self.model.decided.connect(self.decided)
        self.tree = SourceTree(self)
        self.tree.setAccessibleName(translate("SourcesPane", "Accounts and calendars"))
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(SourceDelegate(theme, self._open_menu, self.tree))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._context)
        self.tree.activated.connect(self._activate)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.KEEP, KEEP_WIDTH), (Column.SHOW, WIDTH + SPACE.s)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        self.model.modelReset.connect(self.tree.expandAll)
        self._add = QToolButton(self)
        self._add.setProperty("quiet", True)
        self._add.setText(translate("SourcesPane", "Add account"))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setIconSize(QSize(18, 18))
        self._add.clicked.connect(self.add_wanted)
        self._below = QVBoxLayout()
        self._corner: QWidget | None = None
        self._between: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        layout.addWidget(self.tree, 1000)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        layout.addLayout(self._below)
        theme.changed.connect(self._dress)
        self._dress()

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these accounts."""
        self.model.take(accounts)

    def add_below(self, widget: QWidget) -> None:
        """Put something (a small month) under the tree; it gives way to the tree where the pane is low."""
        self._corner = widget
        self._below.addWidget(widget)
        self._give_way()

    def add_between(self, widget: QWidget) -> None:
        """Put something between the tree and what is below it; it is seen where both leave room for all of it."""
        self._between = widget
        self._below.insertWidget(0, widget)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tree comes first."""
        super().resizeEvent(event)
        self._give_way()

    def event(self, event: QEvent) -> bool:
        """What stands between has grown or shrunk."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._give_way()
        return done

    def _give_way(self) -> None:
        if self._corner is not None:
            self._corner.setVisible(self.height() >= ROOM_FOR_MORE)
        if self._between is not None:
            corner = self._corner.sizeHint().height() if self._corner is not None else 0
            taken = self.tree.maximumHeight() + self._add.sizeHint().height() + corner + 4 * SPACE.m
            self._between.setVisible(self.height() >= taken + self._between.sizeHint().height())

    def _dress(self) -> None:
        self._add.setIcon(icon("add", self._theme, edge=18))
        self.tree.viewport().update()

    def _activate(self, index: QModelIndex) -> None:
        row: CalendarRow | None = index.data(Role.CALENDAR)
        if row is None or index.column() != Column.NAME or not row.show:
            return
        match row.state.health:
            case Health.RECONNECT:
                self.sign_in_wanted.emit(row.calendar.account)
            case Health.ASKS:
                self.answer_wanted.emit(row.calendar.id)
            case _:
                return

    def _context(self, where: QPoint) -> None:
        index = self.tree.indexAt(where)
        if index.isValid():
            self.menu(index).popup(self.tree.viewport().mapToGlobal(where))

    def _open_menu(self, index: Index) -> None:
        cell = self.model.index(index.row(), index.column(), index.parent())
        self.menu(cell).popup(self.tree.viewport().mapToGlobal(self.tree.visualRect(cell).bottomLeft()))

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with this row."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        account: AccountRow = index.data(Role.ACCOUNT)
        row: CalendarRow | None = index.data(Role.CALENDAR)
        if row is not None:
            self._add_switches(made, row, practice=account.account.provider is ProviderName.PRACTICE)
            if row.state.health is Health.ASKS:
                self._act(made, translate("SourcesPane", "Answer the question…"), self.answer_wanted, row.calendar.id)
            made.addSeparator()
        self._act(made, translate("SourcesPane", "Choose calendars…"), self.choose_wanted, account.account.id)
        self._act(made, translate("SourcesPane", "Account settings…"), self.settings_wanted, account.account.id)
        self._act(made, translate("SourcesPane", "Sign in again…"), self.sign_in_wanted, account.account.id)
        made.addSeparator()
        self._act(made, translate("SourcesPane", "Remove account…"), self.remove_wanted, account.account.id)
        return made

    def _add_switches(self, menu: QMenu, row: CalendarRow, *, practice: bool) -> None:
        show = QAction(translate("SourcesPane", "Show on my schedule"), menu, checkable=True, checked=row.show)
        show.triggered.connect(lambda on: self.decided.emit(Scope(row.calendar.id, Purpose.SHOW), on))
        menu.addAction(show)
        if practice:
            return
        keep = QAction(translate("SourcesPane", "Keep on this computer"), menu, checkable=True, checked=row.keep)
        keep.setEnabled(row.show)
        keep.triggered.connect(lambda on: self.decided.emit(Scope(row.calendar.id, Purpose.KEEP), on))
        menu.addAction(keep)

    @staticmethod
    def _act(menu: QMenu, text: str, signal: SignalInstance, subject: str) -> None:
        menu.addAction(text).triggered.connect(lambda: signal.emit(subject))
