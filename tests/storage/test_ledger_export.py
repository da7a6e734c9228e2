"""Receipts and the exported chain hold before a verifier that shares no code with us, and fail when changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from storage.book import ledger, receipts
from storage.errors import NotFound
from storage.records.calendars import Calendar
from storage.records.consents import Decision, Notice, Purpose, Scope
from storage.records.ids import RecordId
from storage.records.receipts import Labels
from tests.storage.book_store import NOW, Store

VERIFIER = Path(__file__).parents[2] / "tools" / "verify_ledger.py"
Edit = Callable[[list[str]], list[str]]


@pytest.fixture
def calendar(here: Store) -> Calendar:
    calendar = here.kept()
    here.decide(calendar, Purpose.KEEP, decision=Decision.WITHDRAWN)
    return calendar


def verify(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(VERIFIER), *map(str, files)]
    return subprocess.run(command, check=False, capture_output=True, text=True)  # our own tool


def written(folder: Path, lines: list[str]) -> Path:
    path = folder / "ledger.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


@pytest.mark.usefixtures("calendar")
def test_the_verifier_accepts_what_the_program_exports(here: Store, tmp_path: Path) -> None:
    ledger_file = written(tmp_path, list(receipts.export(here.book)))
    receipt_file = tmp_path / "receipt.json"
    receipt_file.write_text(receipts.receipt(here.book, ledger.history(here.book)[1].id), "utf-8")
    done = verify(ledger_file, receipt_file)
    assert (done.returncode, done.stdout) == (0, "holds: 3 records, 1 receipts\n"), done.stderr


def test_an_empty_ledger_holds_too(here: Store, tmp_path: Path) -> None:
    assert verify(written(tmp_path, list(receipts.export(here.book)))).returncode == 0


def _replaced(old: str, new: str, only: int | None = None) -> Edit:
    def edit(lines: list[str]) -> list[str]:
        assert any(old in line for line in lines)
        return [line.replace(old, new) if only in (None, index) else line for index, line in enumerate(lines)]

    return edit


EDITS: dict[str, Edit] = {
    "a decision": _replaced('\\"event_state\\":\\"withdrawn\\"', '\\"event_state\\":\\"given\\"'),
    "a time": _replaced("08:00:00Z", "09:00:00Z"),
    "the words": _replaced("You allow us to keep.", "You allow us everything."),
    "one record fewer": lambda lines: [*lines[:4], *lines[5:]],
    "no last record": lambda lines: [*lines[:-2], lines[-1]],
    "no last line": lambda lines: lines[:-1],
    "two records swapped": lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
    "a record twice": lambda lines: [*lines[:4], lines[3], *lines[4:]],
    "no words": lambda lines: [lines[0], *lines[2:]],
    "no heading": lambda lines: lines[1:],
    "something behind the head": lambda lines: [*lines, lines[3]],
    "a name twice": lambda lines: [*lines[:3], lines[3].replace("{", '{"sequence":9,', 1), *lines[4:]],
    "no JSON": lambda lines: [*lines[:3], "{", *lines[4:]],
    "a list": lambda lines: [*lines[:3], "[]", *lines[4:]],
}


@pytest.mark.usefixtures("calendar")
@pytest.mark.parametrize("name", EDITS)
def test_the_verifier_notices(here: Store, tmp_path: Path, name: str) -> None:
    lines = list(receipts.export(here.book))
    done = verify(written(tmp_path, EDITS[name](lines)))
    assert done.returncode == 1, (name, done.stdout)
    assert done.stderr.startswith("does not hold: ")
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("calendar")
def test_a_receipt_shows_that_the_tail_was_cut_and_the_chain_closed_again(here: Store, tmp_path: Path) -> None:
    lines = list(receipts.export(here.book))
    cut = lines[:-2]
    last = json.loads(cut[-1])
    cut.append(json.dumps({"head": last["hash"], "length": last["sequence"], "seal": ""}))
    ledger_file = written(tmp_path, cut)
    assert verify(ledger_file).returncode == 0
    receipt_file = tmp_path / "receipt.json"
    receipt_file.write_text(receipts.receipt(here.book, ledger.history(here.book)[-1].id), "utf-8")
    done = verify(ledger_file, receipt_file)
    assert (done.returncode, "not in the ledger" in done.stderr) == (1, True)


@pytest.mark.usefixtures("calendar")
@pytest.mark.parametrize("part", ["body", "record", "notice", "hash"])
def test_a_changed_receipt_is_noticed(here: Store, tmp_path: Path, part: str) -> None:
    ledger_file = written(tmp_path, list(receipts.export(here.book)))
    receipt = json.loads(receipts.receipt(here.book, ledger.history(here.book)[0].id))
    changed = {
        "body": receipt["body"].replace("given", "refused"),
        "record": receipt["record"] | {"scope": "c-other:show"},
        "notice": receipt["notice"] | {"text": "Other words."},
        "hash": "0" * 64,
    }
    receipt_file = tmp_path / "receipt.json"
    receipt_file.write_text(json.dumps(receipt | {part: changed[part]}), "utf-8")
    assert verify(ledger_file, receipt_file).returncode == 1


def test_a_file_that_can_t_be_read_is_said(tmp_path: Path) -> None:
    assert verify(tmp_path / "nowhere").returncode == 2
    (tmp_path / "odd").write_bytes(b"\xff\xfe\xff")
    assert verify(tmp_path / "odd").returncode == 2


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [str(value) for name, value in attrs if name in {"src", "href", "action", "data"}]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_stands_alone_and_says_everything(here: Store) -> None:
    calendar = here.calendar()
    shown = Notice("show", 1, "en", 'We <b>read</b> & "show" it.\n<script>alert(1)</script>')
    made = ledger.record(here.book, Scope(calendar.id, Purpose.SHOW), Decision.GIVEN, shown, NOW)
    html = receipts.page(here.book, made.id, "de", Labels(title="Beleg <1>", nobody="niemand"))
    page = _Page()
    page.feed(html)
    assert page.links == []
    assert "script" not in page.tags
    assert "url(" not in html
    assert html.startswith("<!DOCTYPE html>")
    assert 'lang="de"' in html
    for said in (
        "Beleg <1>",
        "niemand",
        "given",
        "2026-11-23T08:00:00Z",
        f"{calendar.id}:show",
        made.hash,
        made.previous,
        made.id,
        'We <b>read</b> & "show" it.',
        "<script>alert(1)</script>",
        shown.digest,
        "event title",
        "withdraw",
    ):
        assert said in page.text, said


def test_a_receipt_of_nothing(here: Store) -> None:
    with pytest.raises(NotFound):
        receipts.receipt(here.book, RecordId("r-none"))
    with pytest.raises(NotFound):
        receipts.page(here.book, RecordId("r-none"))
