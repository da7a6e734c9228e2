"""What is shown and what is not: a tree of facets and values with boxes, beside the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from storage.filters import EVERYTHING, Choice, Facet
from ui.filters.offers import Section, nothing, only, turned
from ui.filters.value_delegate import ValueDelegate
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.panes.popover import Popover
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

WIDTH, TALLEST = 340, 520
_VALUE = Qt.ItemDataRole.UserRole
_COUNT = 1


class ValueTree(QTreeWidget):
    """Facets with their values. Space and click switch a value; Enter and double click show it alone."""

    only_asked = Signal(QTreeWidgetItem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and item.parent() is not None:
            self.only_asked.emit(item)
        else:
            super().keyPressEvent(event)


class FilterPopover(Popover):
    """Acts at once; nothing has to be confirmed. Closes by itself."""

    chosen = Signal(object, object)
    """A `Facet` and the `Choice` that now holds for it."""
    view_chosen = Signal(str)
    """A named view; empty for everything."""
    save_asked = Signal()
    clear_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sections: tuple[Section, ...] = ()
        self._choices: dict[Facet, Choice] = {}
        self._filling = False
        self.setAccessibleName(translate("Filters", "What is shown"))
        self.views = Chooser(theme)
        self.views.setAccessibleName(translate("Filters", "Named views"))
        self.views.activated.connect(lambda place: self.view_chosen.emit(self.views.itemData(place) or ""))
        self.tree = ValueTree(self)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(SPACE.l)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(ValueDelegate(theme, self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self.accessibleName())
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setMinimumSectionSize(1)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._turn)
        self.tree.only_asked.connect(self._alone)
        self.tree.itemDoubleClicked.connect(self._alone)
        self.save = QPushButton(translate("Filters", "Save as a view…"), self)
        self.save.clicked.connect(self.save_asked)
        self.clear = QPushButton(translate("Filters", "Show everything"), self)
        self.clear.clicked.connect(self.clear_asked)
        for button in (self.save, self.clear):
            button.setAutoDefault(False)
        hint = Label(translate("Filters", "Double click or Enter shows one thing alone."), theme, Type.CAPTION,
                     "text_soft", self)  # fmt: skip
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        column.setSpacing(SPACE.m)
        column.addWidget(Label(self.accessibleName(), theme, Type.HEADING, "text", self))
        column.addWidget(self.views)
        column.addWidget(self.tree, 1)
        column.addWidget(hint)
        column.addLayout(foot)
        theme.changed.connect(self._dress)
        self._dress()

    def fill(self, sections: tuple[Section, ...], choices: dict[Facet, Choice]) -> None:
        """Offer these values."""
        same = [(one.facet, one.known) for one in sections] == [(one.facet, one.known) for one in self._sections]
        self._sections, self._choices = sections, choices
        self._filling = True
        if not same:
            self.tree.clear()
            for section in sections:
                head = QTreeWidgetItem(self.tree, [section.words, ""])
                for offer in section.offers:
                    QTreeWidgetItem(head, [_entry(section.facet, offer.words), ""]).setData(0, _VALUE, offer.value)
            self.tree.expandAll()
        for place, section in enumerate(sections):
            self._fill(self._head(place), section)
        self._filling = False
        self.clear.setEnabled(any(choice.narrows for choice in choices.values()))
        self.save.setEnabled(self.clear.isEnabled())

    def offer_views(self, names: tuple[str, ...], current: str) -> None:
        """The named views, and which one is looked at (empty: none)."""
        self.views.clear()
        self.views.addItem(translate("Filters", "Everything"), "")
        for name in names:
            self.views.addItem(name, name)
        narrowed = any(choice.narrows for choice in self._choices.values())
        self.views.setCurrentIndex(self.views.findData(current) if current or not narrowed else -1)
        self.views.setPlaceholderText(translate("Filters", "A view without a name"))
        self.views.setVisible(bool(names))

    def open_below(self, button: QWidget) -> None:
        """Show itself under a button, within its window."""
        window = button.window()
        rows = sum(1 + len(section.offers) for section in self._sections)
        row = max(self.tree.sizeHintForRow(0), 1)
        self.tree.setMinimumHeight(min(rows * row + SPACE.s, TALLEST, max(160, window.height() - 260)))
        width = max(WIDTH, self.minimumSizeHint().width())  # long words of a language make it wider
        self.setFixedWidth(width)
        self.adjustSize()
        below = button.mapToGlobal(QPoint(0, button.height() + SPACE.s))
        x = below.x() if self.isRightToLeft() else below.x() + button.width() - width
        left = window.mapToGlobal(QPoint(0, 0)).x() + SPACE.m
        self.move(min(max(x, left), left + max(0, window.width() - width - 2 * SPACE.m)), below.y())
        self.show()
        self.tree.setFocus()

    def _head(self, place: int) -> QTreeWidgetItem:
        head = self.tree.topLevelItem(place)
        if head is None:
            raise IndexError(place)
        return head

    def _fill(self, head: QTreeWidgetItem, section: Section) -> None:
        states = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
        locale = self.locale()
        for place, offer in enumerate(section.offers):
            item = head.child(place)
            if item is None:
                continue
            item.setText(0, _entry(section.facet, offer.words))
            item.setCheckState(0, states[offer.shown])
            item.setText(_COUNT, locale.toString(offer.count))
        shown = {offer.shown for offer in section.offers}
        head.setCheckState(0, Qt.CheckState.PartiallyChecked if len(shown) > 1 else states[shown == {True}])

    def _turn(self, item: QTreeWidgetItem, column: int) -> None:
        if self._filling or column != 0:
            return
        on = item.checkState(0) is Qt.CheckState.Checked
        head = item.parent()
        if head is None:
            section = self._sections[self.tree.indexOfTopLevelItem(item)]
            self.chosen.emit(section.facet, EVERYTHING if on else nothing())
            return
        section = self._sections[self.tree.indexOfTopLevelItem(head)]
        choice = turned(self._choices[section.facet], item.data(0, _VALUE), section.known, on=on)
        self.chosen.emit(section.facet, choice)

    def _alone(self, item: QTreeWidgetItem) -> None:
        head = item.parent()
        if head is not None:
            section = self._sections[self.tree.indexOfTopLevelItem(head)]
            self.chosen.emit(section.facet, only(item.data(0, _VALUE)))

    def _dress(self) -> None:
        colours = self._theme.colours
        self.tree.setStyleSheet(f"QTreeWidget {{ background: {colours.raised}; border: none; outline: none; }}")
        self.update()


def _entry(facet: Facet, words: str) -> str:
    """A status begins as the kinds of visit and the places beside it do; names stay as they are written."""
    return words[:1].upper() + words[1:] if facet is Facet.STATUS else words
