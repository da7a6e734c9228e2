"""Pictures of editing: the form in its moods, and what waits to be sent after a morning offline."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import HOUR, NARROW, NOW, SMALL, Scene, copy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from storage.records.events import Occurrence
    from storage.records.pending import Fields
    from ui.window import MainWindow

STORE: Final = "store-editing"

SCENES: Final = (
    Scene("new-appointment", "new", store=STORE),
    Scene("new-appointment-200-german", "new", SMALL, scale="2", locale="de_DE", store=STORE),
    Scene("appointment-wrong", "wrong", store=STORE),
    Scene("appointment-wrong-narrow-arabic", "wrong", NARROW, locale="ar_EG", store=STORE),
    Scene("appointment-dark-german", "change", scheme="dark", locale="de_DE", store=STORE),
    Scene("cancel", "cancel", store=STORE),
    Scene("waiting", "waiting", store=STORE),
    Scene("waiting-dark-arabic", "waiting", scheme="dark", locale="ar_EG", store=STORE),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """A store of its own, with edits that wait: on their way, refused, behind a refused one, without an answer."""
    from storage.book import accounts, appointments, calendars, outbox
    from storage.records.events import Status

    with copy(directory, STORE) as book:
        practices = {one.id for one in accounts.practices(book)}
        practice = next(one.id for one in calendars.every(book) if one.account in practices)
        coming = [
            one
            for one in appointments.between(book, NOW + 2 * HOUR, NOW + 60 * HOUR)
            if one.patient and one.status is Status.BOOKED
        ]
        first, second, third = (one.source for one in coming[:3])
        patient = (appointments.fields(book, practice, third) or {})["patient"]
        start = coming[0].start
        outbox.change(book, practice, first, {"start": start + HOUR, "end": coming[0].end + HOUR}, NOW - 1500)
        outbox.cancel(book, practice, second, NOW - 1200, "Snow on the roads")
        lost = outbox.change(book, practice, third, {"note": "Bring the last report"}, NOW - 900)
        outbox.sending(book, lost.id)
        outbox.later(book, lost.id, NOW + 30, "timeout")
        span: Fields = {
            "start": start + 8 * HOUR,
            "end": start + 9 * HOUR,
            "visit_type": "Home visit",
            "patient": patient,
        }
        made = outbox.create(book, practice, span, NOW - 600)
        outbox.change(book, practice, made.subject, {"location": "Second floor"}, NOW - 500)
        outbox.sending(book, made.id)
        outbox.park(book, made.id, "forbidden")


def show(window: MainWindow, scene: Scene) -> QWidget:
    """The picture of this scene: always the whole window."""
    from PySide6.QtWidgets import QApplication

    from ui.editing.furnish import Bench

    bench = window.findChild(Bench)
    if bench is None:
        raise LookupError(scene.what)
    editor, zone = bench.editor, window.calendar.model.phrases.zone
    match scene.what:
        case "new":
            editor.create(datetime(2026, 11, 26, 16, tzinfo=zone), datetime(2026, 11, 26, 16, 45, tzinfo=zone))
            editor.form.visit.setText("Home visit")
        case "wrong":
            editor.create(datetime(2026, 11, 26, 16, tzinfo=zone), datetime(2026, 11, 26, 16, 45, tzinfo=zone))
            form = editor.form
            form.patient.setText("Nobody")
            form.note.setPlainText("Ring\u202e twice")
            form.when.end.setText("15:30")
            form.when.end.settle()
            form.submit()
        case "change":
            editor.edit(_coming(window))
        case "cancel":
            editor.ask_cancel(_coming(window))
        case _:
            window.actions_.waiting.trigger()
    QApplication.processEvents()
    return window


def _coming(window: MainWindow) -> Occurrence:
    from storage.records.events import Status

    return next(
        one
        for one in window.calendar.model.occurrences
        if one.status is Status.BOOKED and one.patient and one.start > window.clock() + 2 * HOUR and not one.pending
    )
