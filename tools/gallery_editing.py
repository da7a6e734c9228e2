"""Pictures of editing: the form in its moods, and what waits to be sent after a morning offline."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from storage.records.events import Occurrence
    from storage.records.pending import Fields
    from ui.window import MainWindow

STORE: Final = "store-editing"
PREFIX: Final = "editing-"
HOUR: Final = 3600


def happen(directory: Path, passphrase: bytes, now: int) -> None:
    """A store of its own, with edits that wait: on their way, refused, behind a refused one, without an answer."""
    from storage import vault
    from storage.book import accounts, appointments, calendars, outbox
    from storage.home import Home
    from storage.keyring import ProcessKeyring
    from storage.records.accounts import ProviderName
    from storage.records.events import Status

    shutil.copytree(directory / "store", directory / STORE)
    home = Home(directory / STORE)
    book = vault.open_book(home, vault.unlock(home, ProcessKeyring(("false",)), passphrase))
    practices = {one.id for one in accounts.every(book) if one.provider is ProviderName.PRACTICE}
    practice = next(one.id for one in calendars.every(book) if one.account in practices)
    coming = [
        one
        for one in appointments.between(book, now + 2 * HOUR, now + 60 * HOUR)
        if one.patient and one.status is Status.BOOKED
    ]
    first, second, third = (one.source for one in coming[:3])
    patient = (appointments.fields(book, practice, third) or {})["patient"]
    start = coming[0].start
    outbox.change(book, practice, first, {"start": start + HOUR, "end": coming[0].end + HOUR}, now - 1500)
    outbox.cancel(book, practice, second, now - 1200, "Snow on the roads")
    lost = outbox.change(book, practice, third, {"note": "Bring the last report"}, now - 900)
    outbox.sending(book, lost.id)
    outbox.later(book, lost.id, now + 30, "timeout")
    span: Fields = {"start": start + 8 * HOUR, "end": start + 9 * HOUR, "visit_type": "Home visit", "patient": patient}
    made = outbox.create(book, practice, span, now - 600)
    outbox.change(book, practice, made.subject, {"location": "Second floor"}, now - 500)
    outbox.sending(book, made.id)
    outbox.park(book, made.id, "forbidden")
    book.close()


def show(window: MainWindow, what: str) -> QWidget:
    """The picture of this scene: always the whole window."""
    from PySide6.QtWidgets import QApplication

    from ui.editing.furnish import Bench

    while not window.furnished:
        QApplication.processEvents()
    bench = window.findChild(Bench)
    if bench is None:
        raise LookupError(what)
    editor, zone = bench.editor, window.calendar.model.phrases.zone
    match what:
        case "editing-new":
            editor.create(datetime(2026, 11, 26, 16, tzinfo=zone), datetime(2026, 11, 26, 16, 45, tzinfo=zone))
            editor.form.visit.setText("Home visit")
        case "editing-wrong":
            editor.create(datetime(2026, 11, 26, 16, tzinfo=zone), datetime(2026, 11, 26, 16, 45, tzinfo=zone))
            form = editor.form
            form.patient.setText("Nobody")
            form.note.setPlainText("Ring\u202e twice")
            form.when.end.setText("15:30")
            form.when.end.settle()
            form.submit()
        case "editing-change":
            editor.edit(_coming(window))
        case "editing-cancel":
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
