"""`optimantra ledger`: the record of every consent, to export, to verify, and as a receipt."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.exits import NOT_FOUND, OK, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("ledger", parents=[shared], help="the record of every consent")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("export", parents=[shared], help="every record as JSON lines, for tools/verify_ledger.py")
    acts.add_parser("verify", parents=[shared], help="check the chain and its seal")
    receipt = acts.add_parser("receipt", parents=[shared], help="one record, to keep or to print")
    receipt.add_argument("record", metavar="RECORD", help="its id, as `consent list --json` shows it")
    receipt.add_argument("--html", action="store_true", help="a page to print instead of JSON")


def run(options: argparse.Namespace) -> int:
    from storage.book import ledger, receipts
    from storage.records.ids import RecordId

    with place.reading(options) as opened:
        if opened is None:
            raise Exit(NOT_FOUND, "no-store", "There is no store here yet, so there is no ledger.")
        match options.act:
            case "export":
                with opened.book.snapshot():
                    for text in receipts.export(opened.book):
                        line(text)
            case "receipt":
                make = receipts.page if options.html else receipts.receipt
                line(make(opened.book, RecordId(options.record)))
            case _:
                records = ledger.verify(opened.book)
                if place.wants_json(options):
                    as_json({"records": records, "intact": True})
                else:
                    line(f"{records} records; the chain is unbroken and its seal fits.")
    return OK
