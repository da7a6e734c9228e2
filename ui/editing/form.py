"""The form: an appointment or blocked time, made or changed, with what is wrong said at its field.

Enter saves, Escape leaves; what was typed is kept by whoever listens to `left`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from storage import booking
from storage.booking import Code, Place, Wrong
from storage.display_text import clean
from storage.records.calendars import Calendar
from storage.records.choices import Choices
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Fields
from ui.editing import form_words, troubles
from ui.editing.draft import Draft
from ui.editing.form_words import Asks
from ui.editing.lines import NoteField, Notice, Offer, SuggestingField
from ui.editing.panel import Panel
from ui.editing.patient_line import PatientLine
from ui.editing.when import When
from ui.models.phrases import Phrases
from ui.panes.label import Label
from ui.panes.segments import Segments
from ui.theme import Theme
from ui.tokens import SPACE, Type

translate = QCoreApplication.translate


class Form(Panel):
    """`saved` comes with everything in order: the fields as they are wished, all of those the form asks for."""

    saved = Signal(dict)
    cancel_wanted = Signal()
    """The button that cancels the appointment."""
    touched = Signal()
    """Something was typed or chosen."""

    def __init__(self, phrases: Phrases, theme: Theme, today: Callable[[], date], window: QWidget) -> None:
        super().__init__(theme, window)
        self._phrases = phrases
        self._asks = Asks.NEW
        self._choices = Choices()
        self._begun: Draft | None = None
        self._filling = False
        self.is_touched = False
        self.close_button.setAccessibleName(translate("Editing", "Close"))
        self.close_button.setToolTip(translate("Editing", "Close, and keep what was typed"))
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._make_kinds()
        self.calendar = QComboBox(self)
        self.patient = PatientLine(translate("Editing", "Patient"), self)
        self.visit = SuggestingField(translate("Editing", "Kind of visit"), self)
        self.when = When(phrases, theme, today, self)
        self.place = SuggestingField(translate("Editing", "Where"), self)
        self.note = NoteField(translate("Editing", "Note"), self)
        self.reason = SuggestingField(translate("Editing", "Reason"), self)
        self.reason.setPlaceholderText(translate("Editing", "If you want to give one"))
        self.notices = {
            place: Notice(theme, self)
            for place in (Place.PATIENT, Place.VISIT_TYPE, Place.LOCATION, Place.NOTE, Place.REASON, Place.WHOLE)
        }
        self._lay_out()
        self.cancel = QPushButton(translate("Editing", "Cancel appointment…"), self)
        self.save = QPushButton(translate("Editing", "Save"), self)
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.foot.addWidget(self.cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save)
        self._listen()

    # --- what it stands at ---

    def begin(
        self,
        asks: Asks,
        draft: Draft,
        calendars: Sequence[Calendar],
        choices: Choices,
        *,
        blocked: bool,
        patient: str = "",
    ) -> None:
        """Ask for this, starting from `draft`. `blocked`: it is blocked time already, or is to be. `patient` is the id
        of the one who is named in the draft."""
        self._filling = True
        self._asks, self._choices, self._begun = asks, choices, draft
        self.calendar.clear()
        for one in calendars:
            self.calendar.addItem(one.name, one.id)
        self.calendar.setCurrentIndex(max(0, self.calendar.findData(draft.calendar)))
        self.patient.offer_people(choices.patients)
        self.patient.keep(patient, draft.patient.strip())
        self.visit.offer([one.name for one in choices.visits])
        self.place.offer(choices.places)
        self.reason.offer(form_words.reasons())
        self.show_draft(draft, blocked=blocked)
        self.reason.clear()
        self.when.length_set = asks is not Asks.NEW
        self.is_touched = False
        self._begun = self.draft()
        self._filling = False
        for notice in self.notices.values():
            notice.say("")
        self._show_rows()

    def show_draft(self, draft: Draft, *, blocked: bool) -> None:
        """Put these into the fields."""
        was, self._filling = self._filling, True
        self.kinds[1 if blocked else 0].setChecked(True)
        self.patient.setText(draft.patient)
        self.visit.setText(draft.visit_type)
        self.place.setText(draft.location)
        self.note.setPlainText(draft.note)
        for line in (self.patient, self.visit, self.place):
            line.setCursorPosition(0)
        self.when.show_span(draft.span)
        self._filling = was

    def draft(self) -> Draft:
        """Everything as it stands in the fields."""
        begun = self._begun
        return Draft(
            CalendarId(self.calendar.currentData() or ""),
            begun.subject if begun is not None else RemoteId(""),
            self.when.span,
            self.blocked,
            self.patient.text(),
            self.visit.text(),
            self.place.text(),
            self.note.toPlainText(),
        )

    @property
    def asks(self) -> Asks:
        return self._asks

    @property
    def blocked(self) -> bool:
        """Whether it is blocked time that is asked for."""
        return self.kinds[1].isChecked()

    @property
    def holds_words(self) -> bool:
        """Whether something was typed that would be lost."""
        begun = self._begun
        return self.is_touched and begun is not None and self.draft() != begun and (
            self._asks is not Asks.NEW or any(text.strip() for text in self.draft().texts())
        )  # fmt: skip

    def start(self) -> None:
        """Put the keys where typing begins."""
        match self._asks:
            case Asks.NEW:
                (self.note if self.blocked else self.patient).setFocus()
            case Asks.WHOLE:
                (self.note if self.blocked else self.visit).setFocus()
            case Asks.TIME:
                self.when.day.setFocus()
            case Asks.NOTE:
                self.note.setFocus()
            case Asks.REASON:
                (self.save if self.blocked else self.reason).setFocus()

    def pressed_elsewhere(self) -> None:
        """Whoever looks elsewhere has no more use for a form that nothing was written into."""
        if not self.is_touched:
            self.left.emit()

    def hide_names(self, hidden: bool) -> None:
        """Nobody who looks over a shoulder reads a patient's name or a note here."""
        self.patient.hide_words(hidden)
        self.note.hide_words(hidden)

    # --- saving ---

    def submit(self) -> None:
        """Save, or say what is wrong where it is wrong."""
        wished = self._wished()
        if wished is not None:
            self.saved.emit(wished)

    def _wished(self) -> Fields | None:
        """The fields as they are wished; None when something is wrong, which is then said."""
        for notice in self.notices.values():
            notice.say("")
        wrong: list[QWidget] = []
        wished: dict[str, int | str | None] = {}
        asked = self._places()
        for place, widget, text in self._texts():
            if place.value not in asked:
                continue
            kept = booking.tidy(place, text)
            trouble = booking.words(place, kept)
            if trouble is not None:
                self.say(trouble)
                wrong.append(widget)
            elif place is Place.PATIENT:
                meant = self.patient.patient(kept)
                if isinstance(meant, str):
                    wished["patient"] = meant or None
                    continue
                self.notices[place].say(meant.words)
                wrong.append(widget)
                if meant.several and self.isVisible():
                    self.patient.unfold()
            else:
                wished[place.value] = kept
        if "when" in asked:
            found = self.when.settled()
            if isinstance(found, tuple):
                wished |= {"start": found[0], "end": found[1]}
            else:
                wrong.append(self.when)
        if self.blocked and self._asks is Asks.NEW:
            wished["status"] = "blocked"
        if not wrong:
            return wished
        first = min(wrong, key=lambda one: one.y())
        if first is self.when:
            self.when.focus_wrong()
        else:
            first.setFocus()
        return None

    def say(self, wrong: Wrong) -> None:
        """Say what is wrong at its field, with what would mend it."""
        offers: list[Offer] = []
        if wrong.code is Code.HIDDEN_LETTERS:
            offers.append((translate("Editing", "Take them out"), lambda: self._take_out(wrong.place)))
        notice = self.notices.get(wrong.place, self.notices[Place.WHOLE])
        notice.say(troubles.of(wrong), *offers)

    def _take_out(self, place: Place) -> None:
        for one, widget, text in self._texts():
            if one is not place:
                continue
            if isinstance(widget, QLineEdit):
                widget.setText(clean(text))
            else:
                self.note.setPlainText(clean(text))
            widget.setFocus()
        self.notices[place].say("")

    # --- making ---

    def _make_kinds(self) -> None:
        group = QActionGroup(self)
        self.kinds: list[QAction] = []
        for words in (translate("Editing", "Appointment"), translate("Editing", "Blocked time")):
            action = QAction(words, group)
            action.setCheckable(True)
            action.toggled.connect(self._turn_kind)
            self.kinds.append(action)
        self.kinds[0].setChecked(True)
        self.switch = Segments(self.kinds, self.theme, self)

    def _lay_out(self) -> None:
        self._line = Label("", self.theme, Type.BODY, "text_soft", self)
        self.column.addWidget(self._line)
        self.column.addWidget(self.notices[Place.WHOLE])
        self.column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.m)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, str, QWidget, Notice | None], ...] = (
            ("calendar", translate("Editing", "Schedule"), self.calendar, None),
            ("patient", translate("Editing", "Patient"), self.patient, self.notices[Place.PATIENT]),
            ("visit_type", translate("Editing", "Visit"), self.visit, self.notices[Place.VISIT_TYPE]),
            ("when", translate("Editing", "When"), self.when, None),
            ("location", translate("Editing", "Where"), self.place, self.notices[Place.LOCATION]),
            ("note", translate("Editing", "Note"), self.note, self.notices[Place.NOTE]),
            ("reason", translate("Editing", "Reason"), self.reason, self.notices[Place.REASON]),
        )
        for at, (name, words, widget, notice) in enumerate(rows):
            label = Label(words, self.theme, Type.BODY, "text_soft", self)
            label.setWordWrap(False)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
            label.setContentsMargins(0, SPACE.s + 1, 0, 0)
            grid.addWidget(label, 2 * at, 0, top)
            grid.addWidget(widget, 2 * at, 1)
            self._rows[name] = (label, widget)
            if notice is not None:
                notice.about = widget
                grid.addWidget(notice, 2 * at + 1, 1)
        self.column.addLayout(grid)

    def _listen(self) -> None:
        for line in (self.patient, self.visit, self.place, self.reason):
            line.textEdited.connect(self._touch)
        for place, line in ((Place.PATIENT, self.patient), (Place.VISIT_TYPE, self.visit), (Place.LOCATION, self.place),
                            (Place.REASON, self.reason)):  # fmt: skip
            line.textEdited.connect(lambda _text, place=place: self.notices[place].say(""))
            line.returnPressed.connect(self.submit)
        for step in self.when.lines():
            step.returnPressed.connect(self.submit)
        self.patient.picked.connect(self._pick_patient)
        self.visit.picked.connect(self._pick_visit)
        self.place.picked.connect(self._touch)
        self.note.textChanged.connect(self._touch)
        self.note.done.connect(self.submit)
        self.when.changed.connect(self._touch)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.cancel_wanted)

    def _touch(self, *_what: object) -> None:
        if not self._filling:
            self.is_touched = True
            self.touched.emit()

    def _turn_kind(self, *_what: object) -> None:
        self._show_rows()
        self._touch()

    def _pick_patient(self, _place: int) -> None:
        self.notices[Place.PATIENT].say("")
        self._touch()
        self.visit.setFocus()

    def _pick_visit(self, place: int) -> None:
        if self._asks is Asks.NEW:
            self.when.last(self._choices.visits[place].minutes)
        self._touch()

    def _places(self) -> frozenset[str]:
        """The rows that are asked for."""
        match self._asks:
            case Asks.NEW | Asks.WHOLE:
                shown = {"when", "note"} if self.blocked else {"patient", "visit_type", "when", "location", "note"}
                return frozenset(shown | ({"calendar"} if self._several_calendars() else set()))
            case Asks.TIME:
                return frozenset({"when"})
            case Asks.NOTE:
                return frozenset({"note"})
            case Asks.REASON:
                return frozenset() if self.blocked else frozenset({"reason"})

    def _several_calendars(self) -> bool:
        return self._asks is Asks.NEW and self.calendar.count() > 1

    def _texts(self) -> tuple[tuple[Place, QWidget, str], ...]:
        return (
            (Place.PATIENT, self.patient, self.patient.text()),
            (Place.VISIT_TYPE, self.visit, self.visit.text()),
            (Place.LOCATION, self.place, self.place.text()),
            (Place.NOTE, self.note, self.note.toPlainText()),
            (Place.REASON, self.reason, self.reason.text()),
        )

    def _show_rows(self) -> None:
        if not self._rows:
            return
        shown = self._places()
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in shown)
        for place, notice in self.notices.items():
            if place.value not in shown and place is not Place.WHOLE:
                notice.say("")
        alone = len(shown - {"when"}) == 0
        self._rows["when"][0].setVisible("when" in shown and not alone)
        self.switch.setVisible(self._asks is Asks.NEW)
        self.cancel.setVisible(self._asks is Asks.WHOLE)
        self.cancel.setText(
            translate("Editing", "Free this time") if self.blocked else translate("Editing", "Cancel appointment…")
        )
        self.heading.setText(form_words.heading(self._asks, blocked=self.blocked))
        self.setAccessibleName(self.heading.text())
        self.save.setText(form_words.button(self._asks, blocked=self.blocked))

    def tell(self, words: str) -> None:
        """A soft line under the heading: which appointment this is about, or that a draft is here again."""
        self._line.setText(words)
        self._line.setVisible(bool(words))
