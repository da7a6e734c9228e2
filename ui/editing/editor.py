"""What becomes of a wish to make, change, move, note or cancel: the form is asked where something has to be said, and
the port carries it out. Nothing is lost: what was typed and not saved is a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from storage import booking
from storage.booking import Place, Wrong
from storage.records.choices import Choices
from storage.records.events import Occurrence, Status
from storage.records.ids import CalendarId, RemoteId
from storage.records.pending import Fields
from storage.records.times import instant_seconds
from ui.editing import deeds, ghost, span, suggestion, troubles
from ui.editing.changed_meanwhile import STATUS, as_it_is, meanwhile
from ui.editing.draft import Draft, Drafts
from ui.editing.form import Form
from ui.editing.form_words import Asks
from ui.editing.port import Deed, Did, Editing
from ui.models.phrases import Phrases

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.calendar.mini_month import MiniMonth
    from ui.window import MainWindow

translate = QCoreApplication.translate

USUAL = 60
"""Minutes of an appointment where nothing is known of this practice's."""
KEPT_AFTER = 800
"""Milliseconds after the last letter, until what stands in the form is kept in the book."""
OPENING = time(8, 0)


class Editor(QObject):
    """One for each window."""

    said = Signal(str)
    """A sentence for the quiet line: why an event can't be changed, what became of a draft."""
    drafts_changed = Signal()

    def __init__(self, window: MainWindow, port: Editing) -> None:
        super().__init__(window)
        self._window, self._port, self._view = window, port, window.calendar
        self.drafts = Drafts(window.ports.settings)
        self._form: Form | None = None
        self._shown: Occurrence | None = None
        self._opened: Fields | None = None
        self._overrule = False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEPT_AFTER)
        self._keep.timeout.connect(self._keep_draft)
        self._view.create_asked.connect(self.create)
        self._view.move_asked.connect(self.move)
        self._view.edit_asked.connect(self.edit)
        self._view.cancel_asked.connect(self.ask_cancel)
        window.shoulder.changed.connect(self._hide_names)
        port.changed.connect(self._follow_store)

    @property
    def form(self) -> Form:
        """Made when it is first wanted."""
        if self._form is None:
            made = self._form = Form(self.phrases, self._window.theme, self._view.present_day, self._window)
            made.saved.connect(self._save)
            made.left.connect(self.leave)
            made.touched.connect(self._touched)
            made.cancel_wanted.connect(self._cancel_shown)
            made.when.small_month = self._small_month
        return self._form

    @property
    def phrases(self) -> Phrases:
        return self._view.model.phrases

    # --- what can be asked for ---

    def create(self, start: datetime, end: datetime, *, blocked: bool = False) -> None:
        """A new appointment, or blocked time, at these aware times."""
        calendars = self._port.calendars()
        if not calendars:
            self.said.emit(troubles.nowhere(self._window.ports.sources.accounts()))
            return
        self._begin(None, None)
        times = span.of(instant_seconds(start), instant_seconds(end), self.phrases.zone)
        fresh = Draft(calendars[0].id, RemoteId(""), times, blocked)
        kept = self.drafts.of(RemoteId(""))
        self.form.begin(Asks.NEW, fresh, calendars, self._port.choices(fresh.calendar), blocked=blocked)
        if kept is not None and any(kept.texts()):
            self._put_back(replace(kept, span=times), blocked=kept.blocked or blocked)
        else:
            self.form.tell("")
        self._open()

    def create_next(self, *, blocked: bool = False) -> None:
        """The same where nobody has drawn a time: the next one that is free."""
        calendars = self._port.calendars()
        if not calendars:
            return
        choices = self._port.choices(calendars[0].id)
        minutes = choices.visits[0].minutes if choices.visits else USUAL
        model = self._view.model
        start, end = suggestion.suggested(
            model.first, model.days, self._present(), self.phrases.zone,
            OPENING, minutes, model.occurrences, self._view.selected(),
        )  # fmt: skip
        self.create(start, end, blocked=blocked)

    def edit(self, shown: Occurrence) -> None:
        """The whole of an appointment."""
        self._ask(Asks.WHOLE, shown)

    def ask_time(self, shown: Occurrence) -> None:
        """Move to…"""
        self._ask(Asks.TIME, shown)

    def ask_note(self, shown: Occurrence) -> None:
        self._ask(Asks.NOTE, shown)

    def ask_cancel(self, shown: Occurrence) -> None:
        """Why, if the person wants to say it; then it is cancelled."""
        self._ask(Asks.REASON, shown)

    def move(self, shown: Occurrence, start: datetime, end: datetime) -> None:
        """Drawn to another time. What the clocks of that night make doubtful is asked for in the form."""
        wrong = self.why_not(shown, time=True)
        if wrong:
            self.said.emit(wrong)
            return
        zone = self.phrases.zone
        drawn = span.drawn(start, end, shown.start_in(zone), zone)
        own = (one.entry.intent for one in self._port.waiting() if one.entry.subject == shown.source)
        current = as_it_is(shown, self._port.fields(shown), own)
        if current != shown:
            if self._ask(Asks.TIME, current or shown, drawn):
                self._say_meanwhile((("start", "end"),))
            return
        if span.doubtful(drawn, zone):
            self._ask(Asks.TIME, shown, drawn)
            return
        match span.settled(span.of(instant_seconds(start), instant_seconds(end), zone), zone):
            case Wrong():
                self._ask(Asks.TIME, shown, drawn)
            case (first, last):
                did = Did.RESIZED if first == shown.start else Did.MOVED
                self._port.change(shown.calendar, shown.source, {"start": first, "end": last}, Deed(did, first))

    def why_not(self, shown: Occurrence, *, time: bool = False) -> str:
        """Why an event can't be changed (or its time can't), in words; empty when it can."""
        look = self._view.model.look(shown)
        if not look.practice:
            from ui.calendar.permits import why_fixed

            return why_fixed(shown, look)
        check = booking.open_to_move if time else booking.open_to_change
        wrong = check(shown, read_only=look.read_only)
        return "" if wrong is None else troubles.of(wrong)

    def continue_draft(self) -> None:
        """The draft that was kept last, in the form again."""
        kept = next(iter(self.drafts.every()), None)
        if kept is None:
            return
        zone = self.phrases.zone
        if not kept.subject:
            start = kept.span.start_wall().replace(tzinfo=zone)
            self.create(start, kept.span.end_wall().replace(tzinfo=zone), blocked=kept.blocked)
            return
        self._view.show_day(kept.span.day)
        shown = self._find(kept.calendar, kept.subject)
        if shown is None:
            self.drafts.drop(kept.subject)
            self.drafts_changed.emit()
            self.said.emit(translate("Editing", "The appointment of this draft is there no more."))
            return
        self.edit(shown)

    def leave(self) -> None:
        """Close the form; what was typed is kept."""
        form = self._form
        if form is None or not form.isVisible():
            return
        self._keep_draft()
        kept = form.holds_words and form.asks in (Asks.NEW, Asks.WHOLE)
        self._close()
        if kept:
            self.said.emit(translate("Editing", "Not saved. What you wrote is kept as a draft."))

    # --- the form ---

    def _ask(self, asks: Asks, shown: Occurrence, drawn: span.Span | None = None) -> bool:
        """Open the form, or say why not; whether it is open."""
        wrong = self.why_not(shown, time=asks is Asks.TIME)
        fields = self._port.fields(shown) if not wrong else None
        if wrong or fields is None:
            self.said.emit(wrong or translate("Editing", "This appointment is there no more."))
            return False
        self._begin(shown, fields)
        blocked = shown.status is Status.BLOCKED
        times = span.of(int(fields["start"] or 0), int(fields["end"] or 0), self.phrases.zone)
        texts = {name: str(fields.get(name) or "") for name in ("visit_type", "location", "note")}
        begun = Draft(shown.calendar, shown.source, times, blocked, shown.patient, **texts)
        calendars = self._port.calendars()
        form = self.form
        patient = str(fields.get("patient") or "")
        form.begin(asks, begun, calendars, self._port.choices(shown.calendar), blocked=blocked, patient=patient)
        kept = self.drafts.of(shown.source) if asks is Asks.WHOLE else None
        if kept is not None:
            self._put_back(kept, blocked=blocked)
        else:
            form.tell("")
        if drawn is not None:
            form.when.show_span(drawn)
        self._open()
        return True

    def _put_back(self, kept: Draft, *, blocked: bool) -> None:
        self.form.show_draft(kept, blocked=blocked)
        self.form.is_touched = True
        self.form.tell(translate("Editing", "What you had begun to write is here again."))

    def _small_month(self, parent: QWidget, day: date) -> MiniMonth:
        """For choosing a day."""
        from ui.calendar.mini_month import MiniMonth

        window = self._window
        month = MiniMonth(window.ports.schedule, window.theme, self.phrases, self._present, parent)
        month.show_range(day, 1, day)
        return month

    def _present(self) -> datetime:
        return datetime.fromtimestamp(self._window.clock(), self.phrases.zone)

    def _begin(self, shown: Occurrence | None, fields: Fields | None) -> None:
        """Another matter: what stands in the form is kept first."""
        if self._form is not None and self._form.isVisible():
            self._keep_draft()
        self._shown, self._opened, self._overrule = shown, fields, False
        self._keep.stop()

    def _open(self) -> None:
        form = self.form
        form.hide_names(self._window.shoulder.hidden)
        self._draw()
        block = self._view.place_of(self._shown) if self._shown is not None else ghost.place(self._view)
        form.open_beside(block if not block.isEmpty() else ghost.place(self._view))
        form.start()

    def _draw(self) -> None:
        """What the form is about, in it and on the grid."""
        form = self.form
        if self._shown is not None and form.asks is not Asks.WHOLE:
            form.tell(f"{self.phrases.title(self._shown)}\n{self.phrases.when(self._shown)}")
        ghost.draw(self._view, form, self._shown)

    def _close(self) -> None:
        self._keep.stop()
        ghost.hide(self._view)
        if self._form is not None:
            self._form.hide()
        self._shown = self._opened = None
        self._view.setFocus()

    def _let_go(self, subject: RemoteId) -> None:
        """Close the form, and keep no draft of this."""
        self.drafts.drop(subject)
        self._close()
        self.drafts_changed.emit()

    def _touched(self) -> None:
        self._draw()
        self._keep.start()

    def _keep_draft(self) -> None:
        form = self._form
        if form is None or form.asks not in (Asks.NEW, Asks.WHOLE):
            return
        self._keep.stop()
        if form.holds_words:
            self.drafts.keep(form.draft())
        elif form.is_touched:
            self.drafts.drop(form.draft().subject)
        self.drafts_changed.emit()

    def _hide_names(self, hidden: bool) -> None:
        if self._form is not None:
            self._form.hide_names(hidden)
            if not self._form.isHidden():
                self._draw()

    def _follow_store(self) -> None:
        """Locked: nothing of the store stays in the form."""
        form = self._form
        if form is not None and not form.isHidden() and not self._port.calendars():
            self._keep_draft()
            self._close()
            form.begin(Asks.NEW, Draft(CalendarId(""), RemoteId(""), form.when.span), (), Choices(), blocked=False)

    # --- saving ---

    def _save(self, wished: Fields) -> None:
        shown, opened = self._shown, self._opened
        if shown is None or opened is None:
            self._book(wished)
        elif self.form.asks is Asks.REASON:
            self._cancel(shown, str(wished.get("reason") or ""))
        else:
            self._change(shown, opened, wished)

    def _book(self, wished: Fields) -> None:
        form = self.form
        calendar = form.draft().calendar
        blocked = wished.get("status") == Status.BLOCKED.value
        deed = Deed(Did.BLOCKED if blocked else Did.BOOKED, int(wished["start"] or 0))
        self._let_go(RemoteId(""))
        self._port.create(calendar, {name: value for name, value in wished.items() if value not in ("", None)}, deed)

    def _change(self, shown: Occurrence, opened: Fields, wished: Fields) -> None:
        intent = booking.changed(wished, opened)
        now = self._port.fields(shown)
        theirs = meanwhile(opened, now, intent) if intent else ()
        if theirs and not self._overrule:
            self._say_meanwhile(theirs)
            return
        self._let_go(shown.source)
        if intent:
            start = int(intent.get("start") or opened["start"] or 0)
            self._port.change(shown.calendar, shown.source, intent, Deed(deeds.changed(intent, opened), start))

    def _cancel(self, shown: Occurrence, reason: str) -> None:
        did = Did.FREED if shown.status is Status.BLOCKED else Did.CANCELLED
        self._let_go(shown.source)
        self._port.cancel(shown.calendar, shown.source, reason, Deed(did, shown.start))

    def _cancel_shown(self) -> None:
        if self._shown is not None:
            shown = self._shown
            self._keep_draft()
            self.ask_cancel(shown)

    def _say_meanwhile(self, theirs: tuple[tuple[str, ...], ...]) -> None:
        """Somebody else changed the same thing while the form was open: one more press overrules them knowingly."""
        notice = self.form.notices[Place.WHOLE]
        if STATUS in theirs:
            notice.say(translate("Editing", "It was cancelled or removed elsewhere while you wrote. Nothing is saved."))
            return
        notice.say(
            translate("Editing", "Somebody else changed the same thing meanwhile."),
            (translate("Editing", "Save mine"), self._save_mine),
            (translate("Editing", "Show theirs"), self._show_theirs),
        )

    def _save_mine(self) -> None:
        self._overrule = True
        self.form.submit()

    def _show_theirs(self) -> None:
        """Start again from what is there now; what was typed stays a draft until it is saved or replaced."""
        shown = self._shown
        if shown is not None:
            self._let_go(shown.source)
            self.edit(self._find(shown.calendar, shown.source) or shown)

    def _find(self, calendar: str, subject: str) -> Occurrence | None:
        rows = self._view.model.occurrences
        return next((one for one in rows if (one.calendar, one.source) == (calendar, subject)), None)
