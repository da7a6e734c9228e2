"""Nothing is clipped in a language whose words are far longer than English ones, in the smallest window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from storage.records.accounts import Health
from storage.records.publishing import Choice, Level
from tests.ui.calendar.practice_week import FakeSchedule
from tests.ui.desk import ZONE
from tests.ui.happenings import BACKWARD, CLASH, DESK, GONE, NINE, FakeConflicts, FakeStory, visit
from tests.ui.long_words import clipped, shown
from tests.ui.publishing_stand_in import OFFLINE, FakePublishing, publication
from tests.ui.reminders_stand_in import DAY, DUE, FakeReminders
from tests.ui.stand_ins import (
    NOW,
    FakeCommands,
    FakeLedger,
    FakeLinks,
    FakeSettings,
    FakeSources,
    practitioner,
    with_state,
)
from ui.calendar.card import EventCard
from ui.conflicts.inbox import Inbox
from ui.dialogs.choose_calendars import ChooseCalendars
from ui.dialogs.connect_calendar import ConnectCalendar
from ui.dialogs.remove_account import RemoveAccount
from ui.dialogs.suddenly_empty import SuddenlyEmpty
from ui.panes.card import Card
from ui.panes.doorway import Doorway
from ui.ports import Ports
from ui.publishing.allowing import Allowing
from ui.publishing.dialog import PublishingDialog
from ui.publishing.left_behind import LeftBehind
from ui.publishing.line import PublishingLine
from ui.reminders.corner import Corner
from ui.settings import keys
from ui.settings.dialog import SettingsDialog
from ui.settings.notifications_page import NotificationsPage
from ui.shoulder import Shoulder
from ui.story.disclosure import Disclosure
from ui.story.undo import UndoChapter
from ui.theme import Theme
from ui.window import MainWindow

pytestmark = pytest.mark.usefixtures("longer_words")


def window(qtbot: QtBot, *, accounts: bool, of_age: bool = True) -> MainWindow:
    rows = practitioner() if accounts else ()
    if accounts:
        rows = with_state(with_state(rows, "c-home", Health.ASKS, before=9), "c-team", Health.RECONNECT)
    sources = FakeSources(rows)
    settings = FakeSettings()
    settings.kept = {keys.AGE_STATED: "1" if of_age else "", "window.story": "1"}
    ports = Ports(FakeSchedule(), sources, settings, FakeCommands(sources), ledger=FakeLedger(), links=FakeLinks())
    made = MainWindow(ports, Theme(), ZONE, clock=lambda: NOW)
    made.resize(900, 600)
    return made


def test_the_window(qtbot: QtBot) -> None:
    assert clipped(shown(qtbot, window(qtbot, accounts=True))) == []


def test_the_first_start(qtbot: QtBot) -> None:
    assert clipped(shown(qtbot, window(qtbot, accounts=False, of_age=False))) == []
    assert clipped(shown(qtbot, window(qtbot, accounts=False))) == []


def test_the_dialogs(qtbot: QtBot) -> None:
    theme, home = Theme(), practitioner()[1]
    for dialog in (
        ConnectCalendar(theme),
        ChooseCalendars(home, theme),
        RemoveAccount(home, theme),
        SuddenlyEmpty(home.calendars[0], 12, "10:42", theme),
    ):
        assert clipped(shown(qtbot, dialog)) == []


def test_every_page_of_the_settings(qtbot: QtBot) -> None:
    sources = FakeSources(practitioner())
    ports = Ports(FakeSchedule(), sources, FakeSettings(), FakeCommands(sources), ledger=FakeLedger())
    dialog = SettingsDialog(ports, Shoulder(), Theme(), lambda: NOW)
    shown(qtbot, dialog)
    dialog.take(practitioner())
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        qtbot.wait(20)
        assert clipped(dialog) == []


def test_reminders_in_the_corner_and_their_page(qtbot: QtBot) -> None:
    sources, reminders = FakeSources(practitioner()), FakeReminders()
    ports = Ports(FakeSchedule(), sources, FakeSettings(), FakeCommands(sources), reminders=reminders)
    made = MainWindow(ports, Theme(), ZONE, clock=lambda: NOW)
    made.resize(900, 600)
    reminders.laid = (DAY, DUE)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.furnished)
    corner = made.findChild(Corner)
    assert corner is not None
    assert len(corner.cards) == 2
    assert clipped(corner) == []
    page = shown(qtbot, NotificationsPage(FakeSettings(), reminders, Theme()))
    page.resize(548, 540)
    qtbot.wait(20)
    assert clipped(page) == []


def test_publishing(qtbot: QtBot) -> None:
    theme, shoulder = Theme(), Shoulder()
    one = publication(choice=Choice(Level.FULL), level=Level.FULL, trouble=OFFLINE, to_put=3, to_remove=2)
    port = FakePublishing(one)
    dialog = PublishingDialog(one, port, theme, ZONE, lambda: NOW, shoulder)
    shown(qtbot, dialog)
    dialog.resize(dialog.minimumSize())
    for view in dialog.views:
        view.trigger()
        qtbot.wait(20)
        assert clipped(dialog) == []
    facts = {"events": "41", "host": "caldav.icloud.com"}
    for other in (Allowing(one, theme), LeftBehind(practitioner()[1], facts, theme)):
        assert clipped(shown(qtbot, other)) == []
    card = Card(theme)
    line = PublishingLine(theme, lambda: NOW)
    line.take(one)
    card.body.addWidget(line)
    card.setFixedWidth(480)
    assert clipped(shown(qtbot, card)) == []


def test_the_story_opened_the_inbox_and_an_undo(qtbot: QtBot) -> None:
    sources, settings = FakeSources(practitioner()), FakeSettings()
    settings.kept = {keys.AGE_STATED: "1", "window.story": "1"}
    ports = Ports(
        FakeSchedule((visit(NINE).event,)), sources, settings, FakeCommands(sources),
        story=FakeStory(), conflicts=FakeConflicts(CLASH, GONE),
    )  # fmt: skip
    made = MainWindow(ports, Theme(), ZONE, clock=lambda: NOW)
    made.resize(900, 600)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.furnished)
    for row in made.story.findChildren(Disclosure):
        row.open(True)
    qtbot.wait(20)
    assert clipped(made.story) == []
    made.calendar.open_event(lambda _one: True)
    qtbot.wait(20)
    card = made.findChild(EventCard)
    assert card is not None
    assert clipped(card) == []
    card.close()
    phrases = made.calendar.phrases
    for met in (CLASH, GONE):
        inbox = Inbox(FakeConflicts(met), phrases, Theme(), lambda: NOW)
        shown(qtbot, inbox)
        inbox.resize(inbox.minimumSize())
        qtbot.wait(20)
        assert clipped(inbox) == []
    assert clipped(shown(qtbot, UndoChapter(DESK, BACKWARD, phrases, Theme()))) == []


@pytest.mark.parametrize("kind", ["KeyMissing", "KeyringChanged", "StoreBusy", "StoreDamaged", "PassphraseNeeded"])
def test_the_door(qtbot: QtBot, kind: str) -> None:
    door = Doorway(Theme())
    door.show_state(kind, {})
    door.resize(640, 480)
    assert clipped(shown(qtbot, door)) == []
