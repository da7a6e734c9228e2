"""Accounts and their calendars as an item model: a name, a switch to show it, a switch to keep it."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from storage.records.accounts import Health
from storage.records.calendars import Calendar
from storage.records.consents import Purpose, Scope
from ui import wording
from ui.ports import AccountRow, CalendarRow
from ui.said import hint

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class Column(IntEnum):
    """What a row of the tree holds."""

    NAME = 0
    KEEP = 1
    SHOW = 2


class Role(IntEnum):
    """What the delegate and the pane ask for besides Qt's own roles."""

    TROUBLE = Qt.ItemDataRole.UserRole
    """A few words where something needs attention, else empty."""
    CALENDAR = Qt.ItemDataRole.UserRole + 1
    """The `CalendarRow`, None for an account."""
    ACCOUNT = Qt.ItemDataRole.UserRole + 2
    """The `AccountRow` that the row is or belongs to."""


_ROOT = QModelIndex()


class SourceModel(QAbstractItemModel):
    """Two levels: accounts, calendars. A switch does not change the model: it says `decided`, and the store answers."""

    decided = Signal(Scope, bool)

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._accounts: tuple[AccountRow, ...] = ()

    def take(self, accounts: tuple[AccountRow, ...]) -> None:
        """Show these; rows that stay keep their place, selection and focus."""
        if _shape(accounts) != _shape(self._accounts):
            self.beginResetModel()
            self._accounts = accounts
            self.endResetModel()
            return
        self._accounts = accounts
        for row, account in enumerate(accounts):
            parent = self.index(row, 0)
            self.dataChanged.emit(parent, self.index(row, Column.SHOW))
            if account.calendars:
                last = len(account.calendars) - 1
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last, Column.SHOW, parent))

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another one
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._accounts)
        if parent.internalId() == 0 and parent.column() == 0:
            return len(self._accounts[parent.row()].calendars)
        return 0

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        calendar = self.calendar(index)
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if calendar is None:
            return enabled
        match Column(index.column()):
            case Column.NAME:
                return enabled
            case Column.SHOW:
                return enabled | Qt.ItemFlag.ItemIsUserCheckable
            case Column.KEEP:
                if self._is_practice(index):
                    return enabled
                return (
                    enabled | Qt.ItemFlag.ItemIsUserCheckable
                    if calendar.show
                    else Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )

    def account(self, index: Index) -> AccountRow:
        """The account that this row is or belongs to."""
        return self._accounts[index.row() if index.internalId() == 0 else index.internalId() - 1]

    def calendar(self, index: Index) -> CalendarRow | None:
        """The calendar of this row, None for an account."""
        return None if index.internalId() == 0 else self.account(index).calendars[index.row()]

    def _is_practice(self, index: Index) -> bool:
        return self.account(index).account.is_practice

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        account, row = self.account(index), self.calendar(index)
        match role:
            case Role.ACCOUNT:
                return account
            case Role.CALENDAR:
                return row
            case Role.TROUBLE:
                return "" if self._is_adrift() else self._trouble(row)
            case _:
                pass
        if row is None:
            return self._account_data(account, Column(index.column()), role)
        return self._calendar_data(row, Column(index.column()), role, practice=self._is_practice(index))

    def _account_data(self, account: AccountRow, column: Column, role: int) -> Any:
        match column, role:
            case Column.NAME, Qt.ItemDataRole.DisplayRole:
                return account.account.label
            case Column.NAME, Qt.ItemDataRole.ToolTipRole:
                return hint(wording.provider(account.account.provider))
            case Column.NAME | Column.KEEP, Qt.ItemDataRole.AccessibleTextRole:  # the arrow keys stop at each cell
                return wording.filled(
                    translate("SourceModel", "%1, %2"),
                    account.account.label,
                    wording.provider(account.account.provider),
                )
            case Column.SHOW, Qt.ItemDataRole.AccessibleTextRole:
                return _doings(account)
            case Column.SHOW, Qt.ItemDataRole.ToolTipRole:
                return hint(_doings(account))
            case _:
                return None

    def _calendar_data(self, row: CalendarRow, column: Column, role: int, *, practice: bool) -> Any:
        match column, role:
            case Column.NAME, Qt.ItemDataRole.DisplayRole:
                return row.calendar.name
            case Column.NAME, Qt.ItemDataRole.ToolTipRole:
                said = wording.of_state(row.state, self._now())
                return hint(said.whole if said and row.show else row.calendar.name)
            case Column.NAME, Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, practice=practice)
            case Column.SHOW, Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.show else Qt.CheckState.Unchecked
            case Column.KEEP, Qt.ItemDataRole.CheckStateRole if not practice:
                return Qt.CheckState.Checked if row.keep else Qt.CheckState.Unchecked
            case Column.SHOW | Column.KEEP, Qt.ItemDataRole.AccessibleTextRole:
                return _state(row, column, practice=practice)
            case Column.SHOW | Column.KEEP, Qt.ItemDataRole.ToolTipRole:
                return hint(_state(row, column, practice=practice))
            case _:
                return None

    def _trouble(self, row: CalendarRow | None) -> str:
        if row is None or not row.show:
            return ""
        said = wording.of_state(row.state, self._now())
        return said.short if said else ""

    def _is_adrift(self) -> bool:
        """Whether none of the sources that are shown is reached: that is said once, in the status line."""
        shown = [row for account in self._accounts for row in account.calendars if row.show]
        return len(shown) > 1 and all(row.state.health is Health.OFFLINE for row in shown)

    def _spoken(self, row: CalendarRow, *, practice: bool) -> str:
        show = wording.shown(row.calendar.name, on=row.show)
        keep = (
            wording.practice_kept(on=row.show)
            if practice
            else wording.kept(row.calendar.name, on=row.keep, shown=row.show)
        )
        trouble = self._trouble(row)
        if trouble:
            return wording.filled(translate("SourceModel", "%1. %2. %3"), show, keep, trouble)
        return wording.filled(translate("SourceModel", "%1. %2"), show, keep)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.calendar(index) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or row is None or index.column() == Column.NAME:
            return False
        purpose = Purpose.SHOW if index.column() == Column.SHOW else Purpose.KEEP
        self.decided.emit(Scope(row.calendar.id, purpose), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


def _shape(accounts: tuple[AccountRow, ...]) -> list[tuple[str, list[Calendar]]]:
    return [(row.account.id, [calendar.calendar for calendar in row.calendars]) for row in accounts]


def _doings(account: AccountRow) -> str:
    return wording.filled(translate("SourceModel", "What you can do with %1"), account.account.label)


def _state(row: CalendarRow, column: Column, *, practice: bool) -> str:
    """What a switch says of the calendar, as it stands."""
    if column is Column.SHOW:
        return wording.shown(row.calendar.name, on=row.show)
    if practice:
        return wording.practice_kept(on=row.show)
    return wording.kept(row.calendar.name, on=row.keep, shown=row.show)
