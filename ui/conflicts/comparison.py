"""Three versions of an appointment side by side, by field; what differs is marked, and can be picked field by field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from storage.records.pending import UNITS
from ui.conflicts.port import Met
from ui.icons import pixmap
from ui.models.phrases import Phrases
from ui.panes.card import Card
from ui.panes.label import Label
from ui.said import filled
from ui.story import words
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class Comparison(Card):
    """A row for each field that somebody changed. `picked` says what is to be as in mine."""

    changed = Signal()

    def __init__(self, met: Met, phrases: Phrases, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._met, self._phrases = met, phrases
        self.body.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.m)
        self._grid.setColumnMinimumWidth(0, 18)
        for column, stretch in ((1, 1), (2, 3), (3, 4), (4, 4)):
            self._grid.setColumnStretch(column, stretch)
        self.body.addLayout(self._grid)
        self._mine: dict[tuple[str, ...], QRadioButton] = {}
        circle = QRadioButton()
        circle.ensurePolished()
        self._drop = max(0, round((circle.sizeHint().height() - theme.line_height(Type.BODY)) / 2))
        """How far words go down to stand on one line with a radio button, pixels."""
        names = (
            "",
            translate("Conflicts", "Before"),
            translate("Conflicts", "Yours"),
            translate("Conflicts", "Front desk's"),
        )
        for column, name in enumerate(names, 1):
            self._grid.addWidget(Label(name, theme, Type.SMALL, "text_faint"), 0, column)
        changed = [unit for unit in UNITS if self._is_changed(unit)]
        for row, unit in enumerate(changed, 1):
            self._row(row, unit)
        if len(changed) < len(UNITS) and met.theirs is not None:
            rest = Label(translate("Conflicts", "Everything else is the same."), theme, Type.SMALL, "text_faint")
            self._grid.addWidget(rest, len(changed) + 1, 1, 1, 4)

    @property
    def picked(self) -> tuple[str, ...]:
        """The fields that are picked from mine."""
        return tuple(name for unit, button in self._mine.items() if button.isChecked() for name in unit)

    def _is_changed(self, unit: tuple[str, ...]) -> bool:
        said = {words.value(one, unit, self._phrases) for one in (self._met.base, self._met.mine)}
        if self._met.theirs is not None:
            said.add(words.value(self._met.theirs, unit, self._phrases))
        return len(said) > 1 or unit in self._met.units

    def _row(self, row: int, unit: tuple[str, ...]) -> None:
        met, grid = self._met, self._grid
        chosen = len(met.units) > 1
        drop = self._drop if chosen else 0
        differs = unit in met.units or met.theirs is None
        if differs:
            sign = QLabel(self)
            sign.setContentsMargins(0, drop, 0, 0)
            sign.setPixmap(pixmap("attention", self._theme.colours.warn, 16, self.devicePixelRatioF()))
            sign.setToolTip(translate("Conflicts", "These differ"))
            sign.setAccessibleName(translate("Conflicts", "These differ"))
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        name = words.unit_heading(unit)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(_dropped(Label(name, self._theme, Type.STRONG if differs else Type.BODY), drop), row, 1, top)
        nothing = translate("Conflicts", "nothing")
        before = words.value(met.base, unit, self._phrases) or nothing
        mine = words.value(met.mine, unit, self._phrases) or nothing
        theirs = translate("Conflicts", "not there any more")
        if met.theirs is not None:
            theirs = words.value(met.theirs, unit, self._phrases) or nothing
        grid.addWidget(_dropped(Label(before, self._theme, Type.BODY, "text_soft"), drop), row, 2, top)
        if not differs or not chosen:
            for column, text in ((3, mine), (4, theirs)):
                label = Label(text, self._theme, Type.STRONG if differs else Type.BODY)
                grid.addWidget(_dropped(label, drop), row, column, top)
            return
        group = QButtonGroup(self)
        for column, text, whose in (
            (3, mine, translate("Conflicts", "%1, yours: %2")),
            (4, theirs, translate("Conflicts", "%1, the front desk's: %2")),
        ):
            cell, button = self._choice(text)
            button.setAccessibleName(filled(whose, name, text))
            group.addButton(button)
            grid.addWidget(cell, row, column, top)
            if column == 3:
                self._mine[unit] = button
            button.setChecked((column == 3) == bool(set(unit) & set(met.set_here)))
            button.toggled.connect(self.changed)

    def _choice(self, text: str) -> tuple[QWidget, QRadioButton]:
        """A radio button whose words wrap."""
        cell = QWidget(self)
        layout = QGridLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE.s)
        button = QRadioButton(cell)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label = Label(text, self._theme, Type.STRONG)
        label.setBuddy(button)
        label.mousePressEvent = lambda _event: button.setChecked(True)  # type: ignore[method-assign]  # one label only
        layout.addWidget(button, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(_dropped(label, self._drop), 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(1, 1)
        return cell, button


def _dropped(label: Label, by: int) -> Label:
    label.setContentsMargins(0, by, 0, 0)
    return label
