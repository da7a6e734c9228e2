"""When am I free: how long, which part of the day, within how many days; and the stretches that fit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from storage.free_time import Opening, Part
from ui.free.finds import FreeLine, as_text, length, lines_of
from ui.models.phrases import Phrases
from ui.panes.chooser import Chooser
from ui.panes.label import Label
from ui.panes.side import NARROWEST, SidePane
from ui.panes.tick import Tick
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate

MINUTES = (15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 180, 240)
WITHIN = (7, 14, 28, 56)
BUFFERS = (0, 5, 10, 15, 30)
_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Ask:
    """What is looked for, as it is remembered."""

    minutes: int = 50
    part: Part = Part.WORK
    days: int = 14
    buffer: int = 0
    tentative_takes: bool = True
    all_day_takes: bool = True


def dumps(ask: Ask) -> str:
    """`50 work 14 0 1 1`."""
    takes = f"{int(ask.tentative_takes)} {int(ask.all_day_takes)}"
    return f"{ask.minutes} {ask.part.value} {ask.days} {ask.buffer} {takes}"


def loads(text: str) -> Ask:
    """What `dumps` wrote; the usual one for anything else."""
    parts = text.split()
    if len(parts) != 6 or parts[1] not in set(Part) or not all(part.isdecimal() for part in parts[:1] + parts[2:]):
        return Ask()
    minutes, days, buffer = int(parts[0]), int(parts[2]), int(parts[3])
    if minutes not in MINUTES or days not in WITHIN or buffer not in BUFFERS:
        return Ask()
    return Ask(minutes, Part(parts[1]), days, buffer, parts[4] == "1", parts[5] == "1")


class FreePane(SidePane):
    """Says what it is asked for; whoever reads the schedule answers with `take`."""

    asked = Signal(object)
    """An `Ask`: look for this now."""
    looked_at = Signal(object)
    """An `Opening` to be shown in the schedule."""
    booked = Signal(object, int)
    """An `Opening` to begin an appointment in, and its minutes."""

    def __init__(
        self, ask: Ask, phrases: Phrases, theme: Theme, parent: QWidget | None = None, *, books: bool = False
    ) -> None:
        super().__init__(translate("Free", "Free time"), theme, parent)
        self.ask, self._phrases = ask, phrases
        self._found: tuple[Opening, ...] = ()
        self.minutes = self._chooser([(str(one), length(one, phrases)) for one in MINUTES], str(ask.minutes))
        self.part = self._chooser(
            [
                (Part.WORK.value, translate("Free", "Working hours")),
                (Part.MORNING.value, translate("Free", "Mornings")),
                (Part.AFTERNOON.value, translate("Free", "Afternoons")),
                (Part.EVENING.value, translate("Free", "Evenings")),
            ],
            ask.part.value,
        )
        self.within = self._chooser(
            [(str(days), translate("Free", "%n week(s)", None, days // 7)) for days in WITHIN], str(ask.days)
        )
        self.buffer = self._chooser(
            [("0", translate("Free", "None")), *((str(one), length(one, phrases)) for one in BUFFERS[1:])],
            str(ask.buffer),
        )
        self.tentative = Tick(translate("Free", "Tentative events take their time"), theme, self)
        self.tentative.setChecked(ask.tentative_takes)
        self.whole_days = Tick(translate("Free", "Events of whole days take their days"), theme, self)
        self.whole_days.setChecked(ask.all_day_takes)
        for box in (self.tentative, self.whole_days):
            box.toggled.connect(self._change)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.l)
        form.setVerticalSpacing(SPACE.m)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, control in (
            (translate("Free", "How long"), self.minutes),
            (translate("Free", "When"), self.part),
            (translate("Free", "Within"), self.within),
            (translate("Free", "Room around events"), self.buffer),
        ):
            label = Label(words, theme, Type.BODY, "text_soft", self)
            label.setBuddy(control)
            control.setAccessibleName(words)
            form.addRow(label, control)
        self.told = Label("", theme, Type.SMALL, "text_soft", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Free", "When you are free"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._look(item))
        self.list.itemDoubleClicked.connect(self._book)
        self.list.installEventFilter(self)
        self.copy = QPushButton(translate("Free", "Copy as text"), self)
        self.copy.clicked.connect(self._copy)
        self.book = QPushButton(translate("Free", "New appointment…"), self)
        self.book.clicked.connect(lambda: self._book(self.list.currentItem()))
        self.book.setVisible(books)
        for button in (self.copy, self.book):
            button.ensurePolished()
        room = NARROWEST - 2 * SPACE.l - SPACE.m
        beside = self.copy.sizeHint().width() + self.book.sizeHint().width() <= room
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.book)
        for button in (self.copy, self.book):
            button.setAutoDefault(False)
        self.column.addLayout(form)
        self.column.addWidget(self.tentative)
        self.column.addWidget(self.whole_days)
        self.column.addWidget(self.told)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(foot)
        self.dress()

    @property
    def chosen(self) -> Opening | None:
        """The stretch that is looked at."""
        line = self.list.currentIndex().data(_LINE)
        return line.opening if isinstance(line, FreeLine) else None

    def take(self, found: tuple[Opening, ...]) -> None:
        """Show these; the chosen one stays chosen if it is still there."""
        before, self._found = self.chosen, found
        self.list.clear()
        self.list.blockSignals(True)
        for line in lines_of(found, self._phrases):
            item = QListWidgetItem(line.words, self.list)
            item.setData(_LINE, line)
            if line.opening is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                item.setFont(self._theme.font(Type.SMALL))
                item.setForeground(self._theme.paint(self._theme.colours.text_soft))
            else:
                said = translate("Free", "{times}, {length}").format(times=line.words, length=line.length)
                item.setText(said)
                if line.opening == before:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        count = len(found)
        said = translate("Free", "%n free stretch(es)", None, count) if count else translate(
            "Free", "Nothing is free that long. Try a shorter time, more weeks or another part of the day."
        )  # fmt: skip
        self.told.setText(said)
        self.copy.setEnabled(bool(found))
        self.book.setEnabled(self.chosen is not None)

    def _chooser(self, offers: list[tuple[str, str]], value: str) -> Chooser:
        made = Chooser(self._theme)
        made.setMinimumWidth(120)
        for kept, words in offers:
            made.addItem(words, kept)
        made.setCurrentIndex(max(made.findData(value), 0))
        made.activated.connect(self._change)
        return made

    def _change(self, *_what: object) -> None:
        self.ask = replace(
            self.ask,
            minutes=int(self.minutes.currentData()),
            part=Part(self.part.currentData()),
            days=int(self.within.currentData()),
            buffer=int(self.buffer.currentData()),
            tentative_takes=self.tentative.isChecked(),
            all_day_takes=self.whole_days.isChecked(),
        )
        self.asked.emit(self.ask)

    def _look(self, _item: QListWidgetItem | None) -> None:
        self.book.setEnabled(self.chosen is not None)
        if self.chosen is not None:
            self.looked_at.emit(self.chosen)

    def _book(self, _item: QListWidgetItem | None) -> None:
        if self.chosen is not None and not self.book.isHidden():
            self.booked.emit(self.chosen, self.ask.minutes)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._found, self._phrases))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter begins an appointment, Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._book(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def dress(self) -> None:
        super().dress()
        colours = self._theme.colours
        self.setStyleSheet(
            "QListWidget { background: transparent; border: none; }"
            "QListWidget::item { padding: 4px 6px; border-radius: 4px; }"
            f"QListWidget::item:hover {{ background: {colours.hover}; }}"
            f"QListWidget::item:selected {{ background: {colours.accent_soft}; color: {colours.on_accent_soft}; }}"
        )
