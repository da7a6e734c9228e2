"""Words of borrowed calendars reach the screen and the encrypted files, and nothing else (P9).

One full run of a free practitioner with every switch on: signing in, syncing four services, editing, publishing in full
words to each of the others, surveys, counts, offers, choices of consent, the support bundle, a failure, notifications,
the clipboard, window titles; while a recorder below TLS keeps every byte that leaves.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import crash_reports, diagnostics
from desktop.notices import notice
from desktop.program import Program
from desktop.reminders.choices import choices
from desktop.sandbox import Sandbox
from desktop.wiring import ports
from storage import schedule
from storage.book import ledger
from storage.boxes.reader import ShelfReader
from storage.records.consents import Purpose
from storage.records.events import Occurrence
from tests.servers.recorder import Recorder, forms
from tests.wall import canaries
from tests.wall.full_run import EVERY, SOURCES, everything
from tests.wall.practice import Computer, computer
from ui.models.phrases import Phrases
from ui.reminders import words as reminding
from ui.reminders.port import Due
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@dataclass(slots=True)
class Run:
    """What is left of the full run."""

    who: Computer
    wire: Recorder
    hosts: dict[str, str]
    """`host:port` of each service, by the letter of its words; `practice` for the hosted one."""
    shown: tuple[Occurrence, ...]
    logged: str


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, sandbox: Sandbox) -> Iterator[Run]:
    canaries.plant(sandbox)
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with computer(tmp_path_factory.mktemp("wall") / "here", sandbox) as who, Recorder() as wire:
            asyncio.run(everything(who))
            yield _run(who, wire, log.getvalue())
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def _run(who: Computer, wire: Recorder, logged: str) -> Run:
    places = who.sandbox.addresses
    addresses = {
        "practice": places.practice_base,
        "c": places.caldav_url,
        "g": places.google.api_base,
        "m": places.microsoft.api_base,
    }
    hosts = {name: urlsplit(url).netloc for name, url in addresses.items()}
    reader = ShelfReader(who.home, who.book)
    shown = schedule.between(who.book, reader, date(2026, 11, 24), 1, UTC)
    reader.close()
    return Run(who, wire, hosts, shown, logged)


def _heard(run: Run, word: str, *hosts: str) -> list[str]:
    """The streams to other hosts than these in which a word can be read."""
    return [
        f"{one.host}: {word}"
        for one in run.wire.streams
        for form in forms(word)
        if one.host not in hosts and form in bytes(one.sent).lower()
    ]


def test_the_words_are_on_the_schedule_and_the_recorder_would_hear_them(run: Run) -> None:
    """Else the rest would prove nothing."""
    titles = {one.summary for one in run.shown}
    assert {canaries.words(source)["title"] for source in SOURCES} <= titles
    assert any(canaries.words("c")["location"] in one.location for one in run.shown)
    assert all(run.wire.to(host) for host in run.hosts.values()), "every service was spoken to"
    spoken = b"".join(bytes(one.sent) for one in run.wire.to(run.hosts["c"]))
    assert canaries.words("c")["calendar"].encode() in spoken, "a calendar is asked for by its address"
    patients = {name for (name,) in run.who.book.rows("SELECT name FROM patient")}
    published = b"".join(bytes(one.sent) for name in SOURCES for one in run.wire.to(run.hosts[name]))
    assert any(name.encode() in published for name in patients), "the practice's own words are written where chosen"


def test_no_borrowed_word_reaches_the_practice_or_another_service(run: Run) -> None:
    for source in SOURCES:
        for word in canaries.words(source).values():
            assert _heard(run, word, run.hosts[source]) == []


def test_a_service_is_told_nothing_of_what_it_holds_but_addresses(run: Run) -> None:
    """What goes back to where it came from is how a calendar and an event are asked for, and never their words."""
    for source in SOURCES:
        for field, word in canaries.words(source).items():
            if field not in ("uid", "calendar"):
                assert _heard(run, word) == []


def test_nothing_leaves_bare(run: Run) -> None:
    for one in run.wire.streams:
        if not one.tls and one.sent and not one.sent.startswith((b"\x16\x03", b"\x17\x03")):
            # loopback answers to the sign-in's browser, and the event loop's own wake-ups
            assert one.sent.startswith(b"HTTP/1.1 ") or set(one.sent) == {0} or one.sent.startswith(b"GET /")


def test_no_word_is_in_the_support_bundle_a_crash_report_or_the_log(
    run: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    who = run.who
    try:
        raise RuntimeError(canaries.words("c")["title"])
    except RuntimeError as error:
        crash_reports.keep(who.home, error, error.__traceback__)
    bundle = diagnostics.written(who.home, who.book)
    reports = "".join(path.read_text() for path in crash_reports.place(who.home).glob("*.json"))
    out, err = capfd.readouterr()
    assert "RuntimeError" in reports
    assert len(bundle) > 200
    for text in (bundle, reports, run.logged, out, err):
        assert [word for word in EVERY if word in text.lower()] == []


def test_no_word_can_be_read_on_the_disk(run: Run) -> None:
    run.who.book.checkpoint()
    files = [path for path in run.who.home.directory.rglob("*") if path.is_file()]
    assert len(files) > 5
    found = [f"{path.name}: {word}" for path in files for word in EVERY for form in forms(word)
             if form in path.read_bytes().lower()]  # fmt: skip
    assert found == []


def test_no_word_is_handed_to_the_system_by_window_clipboard_or_notification(run: Run, qtbot: QtBot) -> None:
    who = run.who
    program = Program(who.home, lambda: who.key, notice)
    program.show(who.key)
    window = MainWindow(ports(program), Theme(), UTC, clock=lambda: 1795516920)
    qtbot.addWidget(window)
    window.calendar.show_day(date(2026, 11, 24))
    window.show()
    qtbot.wait(50)
    borrowed = next(one for one in run.shown if one.summary == canaries.words("c")["title"])
    level = choices(program.feeds.settings).level
    told = reminding.told(
        Due("k", 1795516920, all_day=False, occurrence=borrowed, borrowed=True), level, Phrases(QLocale(), UTC)
    )
    handed = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    handed += [QGuiApplication.applicationDisplayName(), QApplication.clipboard().text(), told[0], *told[1]]
    program.close()
    assert [word for word in EVERY for text in handed if word in text.lower()] == []


def test_consent_says_which_scopes_the_run_rested_on(run: Run) -> None:
    """The run was no trick: each thing was allowed by a record."""
    given = {record.scope.purpose for record in ledger.history(run.who.book)}
    assert {Purpose.SHOW, Purpose.KEEP, Purpose.WRITE, Purpose.USAGE, Purpose.SURVEYS, Purpose.INTERESTS} <= given
    assert ledger.verify(run.who.book)
