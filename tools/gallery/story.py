"""What happened in the gallery's practice before its pictures of the story are taken: syncs, edits, a conflict."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.gallery.scene import HOUR, NARROW, NOW, Scene, copy

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.sandbox import Sandbox
    from storage.boxes.shelf import Shelf
    from storage.database import Writer
    from storage.records.appointments import RemoteAppointment
    from storage.records.calendars import Calendar
    from storage.records.pending import Fields
    from ui.window import MainWindow

STORE: Final = "store-story"

SCENES: Final = (
    Scene("story", "pane", store=STORE),
    Scene("story-dark-german", "pane", scheme="dark", locale="de_DE", store=STORE),
    Scene("story-narrow-arabic", "pane", NARROW, locale="ar_EG", store=STORE),
    Scene("conflict", "inbox", store=STORE),
    Scene("conflict-200-german", "inbox", scale="2", locale="de_DE", store=STORE),
    Scene("conflict-dark-arabic", "inbox", scheme="dark", locale="ar_EG", store=STORE),
    Scene("undo", "undo", store=STORE),
    Scene("card-history", "card", store=STORE),
)


async def fill(directory: Path, _sandbox: Sandbox) -> None:
    """A store of its own: a day in which the front desk and the practitioner were busy."""
    from storage.boxes.shelf import Shelf
    from storage.home import Home

    with copy(directory, STORE) as book:
        shelf = Shelf(Home(directory / STORE), book, lambda: NOW - 26 * HOUR)
        _borrowed(book, shelf)
        _practice(book, NOW)
        shelf.close()


def _practice(book: Writer, now: int) -> None:
    from storage.book import accounts, appointments, calendars, conflicts, inbox, outbox
    from storage.records.events import Status

    practices = {one.id for one in accounts.practices(book)}
    practice = next(one for one in calendars.every(book) if one.account in practices)
    coming = [
        row
        for one in appointments.between(book, now + 2 * HOUR, now + 96 * HOUR)
        if one.patient and one.status is Status.BOOKED
        and (row := appointments.server_row(book, practice.id, one.source)) is not None
    ]  # fmt: skip
    moved, cancelled, noted, merged, met, twice = coming[:6]
    _pull(
        book,
        practice,
        now - 20 * HOUR,
        _later(moved, 24 * HOUR),
        replace(cancelled, version="2", status=Status.CANCELLED),
    )
    _accept(book, practice, now - 3 * HOUR, replace(noted, version="2", note="Bring the last report"))
    entry = outbox.change(book, practice.id, merged.remote_id, {"note": "Interpreter comes along"}, now - 2 * HOUR)
    outbox.sending(book, entry.id)
    inbox.merge(book, entry.id, _later(merged, HOUR), entry.intent, now - HOUR)
    outbox.sending(book, entry.id)
    outbox.done(book, entry.id, replace(_later(merged, HOUR), version="3", note="Interpreter comes along"), now - HOUR)
    _pull(book, practice, now - 600, _later(twice, 2 * HOUR))
    span: Fields = {"start": met.start + HOUR, "end": met.end + HOUR, "note": "Needs a quarter of an hour more"}
    entry = outbox.change(book, practice.id, met.remote_id, span, now - 5 * HOUR)
    outbox.sending(book, entry.id)
    at = datetime.fromtimestamp(now - HOUR, UTC).isoformat()
    later = replace(_later(met, 3 * HOUR), last_updated=at)
    theirs = replace(later, note="Asked by phone for a later time", location="Room 4")
    conflicts.meet(book, entry.id, theirs, now - 300)


def _borrowed(book: Writer, shelf: Shelf) -> None:
    """A private calendar got an event, and another one moved."""
    from storage.book import accounts, calendars, ledger
    from storage.records.accounts import ProviderName
    from storage.records.changes import Cursor, Page
    from storage.records.events import RemoteEvent
    from storage.records.ids import RemoteId

    served = {one.id for one in accounts.every(book) if one.provider is ProviderName.CALDAV}
    home = next(one for one in calendars.every(book) if one.account in served)
    intake = shelf.intake(ledger.read_grant(book, home.id), ledger.keep_grant(book, home.id), home)
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gallery//EN", "BEGIN:VEVENT", "UID:gallery",
        "DTSTAMP:20261101T000000Z", "DTSTART:20261127T170000Z", "DTEND:20261127T180000Z", "SUMMARY:Swimming lesson",
        "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    name = RemoteId("/gallery.ics")
    intake.add(Page((RemoteEvent(name, name, "1", "\r\n".join(lines)),)))
    intake.commit(intake.cursor() or Cursor(""))


def _pull(book: Writer, practice: Calendar, now: int, *items: RemoteAppointment) -> None:
    from storage.book import appointments, ledger
    from storage.records.changes import Cursor, Page

    intake = appointments.intake(book, ledger.keep_grant(book, practice.id), practice, lambda: now)
    intake.add(Page(items))
    intake.commit(intake.cursor() or Cursor(""))


def _accept(book: Writer, practice: Calendar, now: int, answer: RemoteAppointment) -> None:
    from storage.book import outbox

    entry = outbox.change(book, practice.id, answer.remote_id, {"note": answer.note}, now)
    outbox.sending(book, entry.id)
    outbox.done(book, entry.id, answer, now)


def _later(item: RemoteAppointment, by: int) -> RemoteAppointment:
    return replace(item, version="2", start=item.start + by, end=item.end + by)


def show(window: MainWindow, scene: Scene) -> QWidget:
    """The picture of this scene."""
    from PySide6.QtWidgets import QApplication

    from ui.conflicts.inbox import Inbox
    from ui.story.disclosure import Disclosure
    from ui.story.port import Chapter, Side
    from ui.story.undo import UndoChapter

    shown: QWidget | None = window
    match scene.what:
        case "inbox":
            window.actions_.conflicts.trigger()
            shown = window.findChild(Inbox)
        case "undo":
            told = window.ports.story.told(50) if window.ports.story is not None else ()
            from ui.story.furnish import ask_undo

            ask_undo(window, [one for one in told if isinstance(one, Chapter) and one.side is Side.DESK][-1])
            shown = window.findChild(UndoChapter)
        case "card":
            from ui.calendar.card import EventCard

            story = window.ports.story
            window.calendar.open_event(
                lambda one: story is not None and len(story.history(one.calendar, one.source)) > 2
            )
            shown = window.findChild(EventCard)
        case _:
            window.actions_.story.trigger()
            QApplication.processEvents()
            for row in window.story.findChildren(Disclosure)[:3]:
                row.open(True)
    QApplication.processEvents()
    if shown is None:
        raise LookupError(scene.what)
    return shown
