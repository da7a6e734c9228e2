"""One question as a widget: its words, the place to answer, and what is wrong with the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from storage.answers import names_somebody
from storage.records.surveys import Answer, Item, Kind
from ui.panes.label import Label
from ui.panes.tick import Tick
from ui.said import filled
from ui.surveys import words
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class Question(QWidget):
    """Says `changed` when the answer is another one. Answering takes the trouble away."""

    changed = Signal()

    def __init__(self, item: Item, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._theme = theme
        self._unread = False
        marked = item.text if item.required else filled(translate("Surveys", "%1 (if you like)"), item.text)
        self.words = Label(marked, theme, Type.STRONG)
        self.wrong = Label("", theme, Type.SMALL, "bad")
        self.hint = Label("", theme, Type.SMALL, "text_soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._column.addWidget(self.words)
        self._read: Callable[[], tuple[Answer, ...]] = tuple
        self.first: QWidget = self
        self._make()
        for label in (self.hint, self.wrong):
            self._column.addWidget(label)
            label.setVisible(bool(label.text()))

    def answers(self) -> tuple[Answer, ...]:
        """What is answered now, empty for nothing and for what can't be read."""
        return self._read()

    @property
    def unreadable(self) -> bool:
        """Whether something was written that is no answer."""
        _ = self._read()
        return self._unread

    def say(self, trouble: str) -> None:
        """Say what is wrong; empty for nothing."""
        self.wrong.setText(trouble)
        self.wrong.setVisible(bool(trouble))
        self.first.setAccessibleDescription(trouble or self.hint.text())

    def _make(self) -> None:
        match self.item.kind:
            case Kind.BOOLEAN:
                self._radios(
                    [(translate("Surveys", "Yes"), True), (translate("Surveys", "No"), False)],
                )
            case Kind.CHOICE if self.item.several:
                self._ticks()
            case Kind.CHOICE:
                self._radios([(option.display, option) for option in self.item.options])
            case Kind.TEXT:
                self._long_text()
            case _:
                self._line()

    def _radios(self, offers: list[tuple[str, Answer]]) -> None:
        group = QButtonGroup(self)
        values: dict[QAbstractButton, tuple[Answer, ...]] = {}
        if not self.item.required:
            none = QRadioButton(translate("Surveys", "No answer"), self)
            none.setChecked(True)
            values[none] = ()
        for text, value in offers:
            values[QRadioButton(text.replace("&", "&&"), self)] = (value,)
        for button in sorted(values, key=lambda one: not values[one]):
            button.setAccessibleName(
                filled(translate("Surveys", "%1: %2"), self.item.text, button.text().replace("&&", "&"))
            )
            group.addButton(button)
            self._column.addWidget(button)
        group.buttonClicked.connect(self._answered)
        checked = [one for one in values if one.isChecked()]
        self.first = checked[0] if checked else next(iter(values))
        self._read = lambda: next((value for button, value in values.items() if button.isChecked()), ())

    def _ticks(self) -> None:
        ticks = []
        for option in self.item.options:
            tick = Tick(option.display, self._theme, self)
            tick.setAccessibleName(filled(translate("Surveys", "%1: %2"), self.item.text, option.display))
            tick.clicked.connect(self._answered)
            self._column.addWidget(tick)
            ticks.append((tick, option))
        self.first = ticks[0][0]
        self._read = lambda: tuple(option for tick, option in ticks if tick.isChecked())

    def _long_text(self) -> None:
        edit = QPlainTextEdit(self)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(96)
        edit.setAccessibleName(self.item.text)
        edit.textChanged.connect(lambda: self._written(edit.toPlainText()))
        self._column.addWidget(edit)
        self.first = edit
        self._read = lambda: (edit.toPlainText().strip(),) if edit.toPlainText().strip() else ()

    def _line(self) -> None:
        edit = QLineEdit(self)
        edit.setAccessibleName(self.item.text)
        self._column.addWidget(edit)
        self.first = edit
        self.words.setBuddy(edit)
        match self.item.kind:
            case Kind.INTEGER:
                edit.setMaximumWidth(160)
                self._read = lambda: self._number(edit.text())
            case Kind.DATE:
                edit.setMaximumWidth(200)
                example = QLocale().toString(QDate(2026, 11, 30), _date_form())
                self.hint.setText(filled(translate("Surveys", "For example %1"), example))
                self._read = lambda: self._date(edit.text())
            case _:
                self._read = lambda: (edit.text().strip(),) if edit.text().strip() else ()
        edit.textEdited.connect(lambda: self._written(edit.text()))
        edit.setAccessibleDescription(self.hint.text())

    def _number(self, typed: str) -> tuple[Answer, ...]:
        number, good = QLocale().toInt(typed.strip())
        self._unread = bool(typed.strip()) and not good
        return (number,) if good and typed.strip() else ()

    def _date(self, typed: str) -> tuple[Answer, ...]:
        day = QLocale().toDate(typed.strip(), _date_form())
        if not day.isValid():
            day = QDate.fromString(typed.strip(), "yyyy-MM-dd")
        self._unread = bool(typed.strip()) and not day.isValid()
        if not day.isValid():
            return ()
        found = day.toPython()
        return (found,)  # type: ignore[return-value]  # PySide types it as object; it is a datetime.date

    def _written(self, text: str) -> None:
        """Words are read by people: what looks like a name of somebody is better left out."""
        if self.item.kind in (Kind.STRING, Kind.TEXT):
            near = names_somebody(text)
            self.hint.setText(
                translate("Surveys", "This looks like a mail address or a telephone number. Without it the answer "
                          "stays without a name.") if near else ""
            )  # fmt: skip
            self.hint.setVisible(near)
            self.hint.set_tone("warn")
        self._answered()

    def _answered(self) -> None:
        self.say("")
        self.changed.emit()

    def trouble(self, code: str) -> str:
        """`code` of `storage.answers` in words; what was written and can't be read comes first."""
        return words.trouble("kind" if self.unreadable else code, self.item)


def _date_form() -> str:
    """The locale's short form of a date, with the whole year."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")
