"""The window's ports onto surveys, counts, offers and the ledger, over a running program and its encrypted store."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.feeds.ledger import Ledger
from desktop.feeds.sharing import Sharing
from desktop.feeds.surveys import Surveys
from desktop.notices import notice
from desktop.program import Program
from desktop.sandbox.seed.asking import asking
from storage import consent, vault
from storage.book import accounts, ledger, offers, surveys
from storage.cipher import Key
from storage.home import Home
from storage.records.accounts import Account, ProviderName
from storage.records.consents import Purpose, Scope
from storage.records.ids import AccountId, RemoteId
from storage.records.offers import Offer
from storage.records.surveys import SurveyState
from storage.records.usage import Counter
from tests.storage.keyrings import MemoryKeyring
from ui.ports import Act, Outcome

NOW = int(datetime(2026, 11, 23, 8, tzinfo=UTC).timestamp())
PRACTICE = AccountId("a-practice")
ROOMS = RemoteId("survey-rooms")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A free practitioner who takes part in everything; the service is nowhere."""
    home = Home(tmp_path / "store")
    key = vault.create(home, MemoryKeyring(), None)
    book = vault.open_book(home, key)
    accounts.add(
        book, Account(PRACTICE, ProviderName.PRACTICE, "https://127.0.0.1:9/fhir", "Practitioner/x", "X", plan="free")
    )
    for purpose in (Purpose.SURVEYS, Purpose.USAGE, Purpose.INTERESTS):
        consent.give(book, Scope(PRACTICE, purpose), notice, NOW)
    found = [one for one, _ in asking(date(2026, 11, 23)) if one["resourceType"] == "Questionnaire"]
    surveys.relist(book, ledger.survey_grant(book, PRACTICE), found)
    offers.relist(
        book, PRACTICE, [Offer("S", "A", "https://a.example/", ("x",)), Offer("S", "B", "https://b.example/")]
    )
    book.close()
    made = Program(home, lambda: key, notice)
    made.show(key)
    yield made
    made.close()


def test_answers_wait_in_the_bytes_that_were_shown(qtbot: QtBot, program: Program) -> None:
    port = Surveys(program)
    assert [one.remote_id for one in port.offered() if one.state is SurveyState.OPEN] == [ROOMS, "survey-week"]
    answers = {"sites": (4,)}
    shown = port.request(ROOMS, answers)
    with qtbot.waitSignal(program.finished) as ended:
        port.send(ROOMS, answers)
    assert ended.args == [Outcome(Act.SURVEYS, "", (("answered", "1"),))]
    qtbot.waitUntil(lambda: len(Sharing(program).waiting()) == 1)
    (waits,) = Sharing(program).waiting()
    assert waits.request == shown
    assert {one.remote_id: one.state for one in port.offered()}[ROOMS] is SurveyState.ANSWERED


def test_declining_is_kept(qtbot: QtBot, program: Program) -> None:
    port = Surveys(program)
    port.decline(ROOMS)
    qtbot.waitUntil(lambda: {one.remote_id: one.state for one in port.offered()}[ROOMS] is SurveyState.DECLINED)


def test_uses_are_counted_while_they_may_be_and_the_numbers_go_with_the_consent(qtbot: QtBot, program: Program) -> None:
    port = Sharing(program)
    port.count(Counter.STARTS)
    port.count(Counter.STARTS)
    port.count(Counter.PRINTS)
    program.finished.emit(Outcome(Act.EDIT))
    program.finished.emit(Outcome(Act.EDIT, "Offline"))

    def counted() -> bool:
        counts = port.counts()
        return (counts[Counter.STARTS], counts[Counter.PRINTS], counts[Counter.EDITS]) == (1, 1, 1)

    qtbot.waitUntil(counted)
    assert b'"count":1' in port.counts_request()
    choice = port.choice(Purpose.USAGE)
    assert choice is not None
    assert choice.on

    from desktop.acts import consents

    program.act(lambda stage: consents.set_consent(stage, choice.scope, given=False))
    qtbot.waitUntil(lambda: not any(port.counts().values()))
    port.count(Counter.PRINTS)
    qtbot.wait(100)
    assert not any(port.counts().values())


def test_offers_follow_the_topics_that_were_named_here(qtbot: QtBot, program: Program) -> None:
    port = Sharing(program)
    assert port.shows_offers()
    assert port.topics() == ("x",)
    port.choose_topics(frozenset({"x"}))
    qtbot.waitUntil(lambda: port.chosen_topics() == {"x"})
    offer = port.offer()
    assert offer is not None
    assert offer.title == "A", "the only one on a topic of interest, whatever the day"


def test_the_chain_is_checked_and_a_broken_one_is_told(qtbot: QtBot, program: Program) -> None:
    port = Ledger(program)
    verdicts: list[bool] = []
    port.checked.connect(verdicts.append)
    port.check()
    qtbot.waitUntil(lambda: len(verdicts) >= 2)  # once asked for, and once since the store was opened for writing
    assert all(verdicts)

    from desktop.backstage import Backstage

    async def meddle(stage: Backstage) -> None:
        stage.book.run("DROP TRIGGER ledger_keeps")
        stage.book.run("UPDATE ledger SET decided_at = decided_at + 1 WHERE sequence = 2")

    program.act(meddle)
    port.check()
    qtbot.waitUntil(lambda: verdicts[-1] is False)


def test_computers_are_linked_by_a_code(qtbot: QtBot, program: Program) -> None:
    port = Ledger(program)
    with qtbot.waitSignal(port.code_made) as made:
        port.link("")
    assert len(made.args[0]) > 20
    qtbot.waitUntil(port.linked)
    port.unlink()
    qtbot.waitUntil(lambda: not port.linked())
    with qtbot.waitSignal(port.code_made) as refused:
        port.link("nonsense")
    assert refused.args == [""]
    with qtbot.waitSignal(port.code_made):
        port.link(made.args[0])
    qtbot.waitUntil(port.linked)


def test_a_receipt_is_written_in_words_and_as_json(program: Program, tmp_path: Path) -> None:
    port = Ledger(program)
    record = port.history()[0]
    (tmp_path / "r.html").write_text("there before, and readable by others", "utf-8")
    port.save_receipt(record.id, str(tmp_path / "r.html"))
    port.save_receipt(record.id, str(tmp_path / "r.json"))
    assert record.hash in (tmp_path / "r.html").read_text("utf-8")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["hash"] == record.hash
    assert os.name != "posix" or {path.stat().st_mode & 0o777 for path in tmp_path.glob("r.*")} == {0o600}
    with pytest.raises(OSError, match="No such file"):
        port.save_receipt(record.id, str(tmp_path / "nowhere" / "r.json"))
    assert port.words(record.notice).startswith("Choose ads by my interests")


def test_nothing_is_there_before_a_store_is(qtbot: QtBot, tmp_path: Path) -> None:
    shut = Program(Home(tmp_path / "none"), Key.fresh, notice)
    assert Sharing(shut).choice(Purpose.USAGE) is None
    assert Sharing(shut).offer() is None
    assert Surveys(shut).offered() == ()
    assert Ledger(shut).history() == ()
    shut.close()


def test_a_broken_record_is_said_above_the_schedule_with_what_to_do(qtbot: QtBot, program: Program) -> None:
    from desktop.wiring import ports
    from ui.consents.furnish import broken
    from ui.panes.callout import Callout
    from ui.theme import Theme
    from ui.window import MainWindow

    window = MainWindow(ports(program), Theme(), UTC, clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.furnished)
    said = broken().what
    bars = [one for one in window.findChildren(Callout) if one is not window.attention]
    assert all(bar.isHidden() for bar in bars)
    ledger_port = window.ports.ledger
    assert ledger_port is not None
    ledger_port.checked.emit(False)
    (bar,) = [one for one in bars if not one.isHidden()]
    assert bar.what.text() == said
    assert "Restore a backup" in bar.rest.text()
    with qtbot.waitSignal(window.restore_wanted):
        bar.button.click()
    ledger_port.checked.emit(True)
    assert bar.isHidden()
