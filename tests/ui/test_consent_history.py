"""The history: every record to be read, where it was decided, the link between computers, and a broken record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from storage.records.consents import ConsentRecord, Decision, Purpose
from storage.records.ids import RecordId
from storage.records.terms import terms
from tests.ui.sharing_stand_ins import LinkedLedger
from tests.ui.stand_ins import practitioner
from ui.consents import receipt_words
from ui.consents.computers_card import ComputersCard
from ui.consents.receipt import ReceiptDialog, laid_out
from ui.languages import speak
from ui.panes.label import Label
from ui.settings.history_page import MOST, HistoryPage, RecordCard
from ui.theme import Theme


@pytest.fixture
def ledger() -> LinkedLedger:
    return LinkedLedger()


@pytest.fixture
def page(qtbot: QtBot, ledger: LinkedLedger) -> HistoryPage:
    made = HistoryPage(ledger, Theme())
    qtbot.addWidget(made)
    made.take(practitioner())
    made.show()
    return made


def cards(page: HistoryPage) -> list[RecordCard]:
    items = [page.cards.itemAt(place) for place in range(page.cards.count())]
    found = [item.widget() for item in items if item is not None]
    return [one for one in found if isinstance(one, RecordCard)]


def said(card: RecordCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label))


def many(record: ConsentRecord, number: int) -> tuple[ConsentRecord, ...]:
    return tuple(record._replace(sequence=place, id=RecordId(f"r-{place}")) for place in range(number))


def test_every_record_can_be_reached(page: HistoryPage, ledger: LinkedLedger) -> None:
    assert page.earlier.isHidden()
    ledger.records = many(ledger.records[0], 2 * MOST + 5)
    page.take(practitioner())
    assert len(cards(page)) == MOST
    page.earlier.click()
    page.earlier.click()
    assert len(cards(page)) == 2 * MOST + 5
    assert page.earlier.isHidden()


def test_the_details_hold_the_words_and_the_marks_of_the_chain(page: HistoryPage, ledger: LinkedLedger) -> None:
    card = cards(page)[0]
    card.more.click()
    assert "We read the events." in said(card)
    assert ledger.history()[0].hash in said(card)
    card.more.click()
    assert card.details is not None
    assert card.details.isHidden()


def test_it_says_on_which_computer_it_was_decided(page: HistoryPage, ledger: LinkedLedger) -> None:
    assert "on this computer" in said(cards(page)[0])
    over = {"device": "p-a1b2c3d4", "record_id": "r-x", "hash": "2" * 64, "event_time": "2026-11-20T08:00:00Z"}
    ledger.records = (ledger.records[0]._replace(body=json.dumps({"taken_over": over})),)
    page.take(practitioner())
    assert "on another computer (a1b2c3)" in said(cards(page)[0])


def test_what_holds_again_on_this_computer_is_said_so(page: HistoryPage, ledger: LinkedLedger) -> None:
    over = {"device": "p-me+", "record_id": "r-x", "hash": "2" * 64, "event_time": "2026-11-20T08:00:00Z"}
    body = json.dumps({"taken_over": over, "pii_principal_id": "p-me"})
    ledger.records = (ledger.records[0]._replace(body=body),)
    page.take(practitioner())
    assert "holds again" in said(cards(page)[0])


@pytest.fixture
def receipt(page: HistoryPage, qtbot: QtBot) -> ReceiptDialog:
    """The receipt of the latest decision, asked for on the page."""
    next(one for one in cards(page)[0].findChildren(QPushButton) if one.text().startswith("Receipt")).click()
    found = page.findChild(ReceiptDialog)
    assert found is not None
    qtbot.addWidget(found)
    return found


def test_a_receipt_is_read_before_it_is_taken(receipt: ReceiptDialog, ledger: LinkedLedger) -> None:
    assert receipt.isVisible()
    assert ledger.history()[0].id in receipt.page.toPlainText()
    assert receipt.page.isReadOnly()


@pytest.mark.parametrize(
    ("typed", "ending"), [("r", ".json"), ("r.json", ".json"), ("r", ".html"), ("r.HTML", ".html")]
)
def test_a_receipt_is_saved_as_what_was_asked_for_whatever_its_name(
    receipt: ReceiptDialog, ledger: LinkedLedger, monkeypatch: pytest.MonkeyPatch, typed: str, ending: str
) -> None:
    """A list of kinds in the system's dialog changes no name: whoever chose the record got the page."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
    (receipt.save_record if ending == ".json" else receipt.save_page).click()
    ((_record, path),) = ledger.saved
    assert path.lower() == f"r{ending}"
    assert "saved" in receipt.said.text()


def test_a_receipt_that_can_not_be_written_says_so(
    receipt: ReceiptDialog, ledger: LinkedLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_record: RecordId, _path: str) -> None:
        raise PermissionError

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("r.html", ""))
    monkeypatch.setattr(ledger, "save_receipt", refuse)
    receipt.save_page.click()
    assert "could not be written" in receipt.said.text()


def test_a_receipt_prints(receipt: ReceiptDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "r.pdf"))
    receipt.print_on(printer)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_computers_are_linked_by_a_code_that_is_shown_once(qtbot: QtBot, ledger: LinkedLedger) -> None:
    card = ComputersCard(ledger, Theme())
    qtbot.addWidget(card)
    card.show()
    card.make.click()
    assert "ABCD-EFGH" in card.state.text()
    assert card.end.isVisible()
    assert not card.code.isVisible()
    card.end.click()
    card.refresh()
    assert card.make.isVisible()


def test_a_code_that_is_none_is_said_at_its_field(qtbot: QtBot, ledger: LinkedLedger) -> None:
    card = ComputersCard(ledger, Theme())
    qtbot.addWidget(card)
    card.show()
    card.enter.click()
    assert ledger.asked == []
    assert "Type the code" in card.state.text()
    card.code.setText("wrong")
    card.enter.click()
    assert "no code" in card.state.text()
    card.code.setText("ABCD-EFGH")
    card.enter.click()
    assert "Linked" in card.state.text()
    assert card.code.text() == ""


@pytest.mark.parametrize("purpose", Purpose)
def test_a_receipt_says_everything_in_the_language_of_the_reader(purpose: Purpose, qapp: QApplication) -> None:
    """What a record says in plain English is said in other words; a new term without them would stay English."""
    plain = terms(purpose)
    speak(qapp, "de")
    for text in (plain.purpose, *plain.pii, plain.storage, plain.retention, plain.withdrawal):
        assert receipt_words.said(text) != text, text
    for decision in Decision:
        assert receipt_words.said(decision.value) != decision.value
    for code in ("c-65ukdn57nyfonrz4:keep", "Google", "soon"):
        assert (receipt_words.said(code), receipt_words.moment(code)) == (code, code)
    assert receipt_words.moment("2026-11-25T09:40:00Z").endswith(" (2026-11-25T09:40:00Z)")


def test_where_one_reads_from_the_right_the_labels_of_a_receipt_stand_there(qapp: QApplication) -> None:
    speak(qapp, "ar")
    assert receipt_words.labels().mirrored
    assert receipt_words.moment("2026-11-25T09:40:00Z").endswith("(\u20682026-11-25T09:40:00Z\u2069)")
    row = "<tr><th scope=row>A</th><td>b</td></tr>"
    assert laid_out(f'<html dir="rtl">{row}') == '<html dir="rtl"><tr><td>b</td><th scope=row>A</th></tr>'
    assert laid_out(f'<html dir="ltr">{row}') == f'<html dir="ltr">{row}'
