"""`optimantra leave`: take everything along, take back what was written, withdraw everything, erase everything."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import Any

from desktop.exits import BAD_INPUT, NOT_FOUND, OK, SOME_SOURCES_FAILED, Exit
from desktop.verbs import place
from desktop.verbs.output import as_json, line, note


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("leave", parents=[shared], help="take everything along and erase it here, with a receipt")
    where = verb.add_mutually_exclusive_group()
    where.add_argument("--export", metavar="FOLDER", help="write calendars, practice and consents here, unencrypted")
    where.add_argument("--no-export", action="store_true", help="take nothing along, and no receipt")
    verb.add_argument("--anyway", action="store_true", help="erase although something at a service could not be done")
    verb.add_argument("--yes", action="store_true", help="do it; without this it is only told what would happen")


def run(options: argparse.Namespace) -> int:
    from desktop import leaving
    from storage import erasure, vault
    from storage.keyring import ProcessKeyring

    home = place.home(options)
    if not vault.exists(home):
        raise Exit(NOT_FOUND, "no-store", "There is nothing of OptiMantra here to leave.")
    if not options.yes:
        return _tell(options)
    if not options.export and not options.no_export:
        raise Exit(BAD_INPUT, "no-folder", "Say where to write your files with --export FOLDER, or --no-export.")
    folder = Path(options.export).absolute() if options.export else None
    receipt, owed = _farewell(options, home, folder)
    erasure.begin(home, receipt)
    erased = erasure.finish(home, ProcessKeyring())
    if receipt is not None:
        leaving.complete(str(receipt), erased)
    answer = {
        "receipt": None if receipt is None else str(receipt),
        "files": erased.files,
        "keyring_entries": erased.entries,
        "keyring_entries_left": erased.entries_left,
        "owed": owed,
    }
    if place.wants_json(options):
        as_json(answer)
    else:
        line(f"{erased.files} files and their keys are erased. Nothing of OptiMantra is left here.")
        if erased.entries_left:
            note("An entry in the keyring can't be removed now. It opens nothing any more; the next start removes it.")
        if receipt is not None:
            line(f"Your files and the receipt: {receipt.parent}. They are not encrypted.")
    return OK


def _farewell(options: argparse.Namespace, home: Any, folder: Path | None) -> tuple[Path | None, list[dict[str, str]]]:
    """Everything but the erasing: the receipt, and what is owed. A store whose key is lost can be erased all the same,
    by who takes nothing along (`--no-export --anyway`)."""
    from desktop import leaving
    from desktop.notices import notice
    from storage.errors import NotOpened, StoreBusy

    try:
        with place.writing(options) as opened:
            going = leaving.farewell(
                home, opened.book, opened.shelf, notice, opened.forget, folder, anyway=options.anyway
            )
            receipt = asyncio.run(going)
            done = leaving.begun(opened.book)
            return receipt, [{"account": one.label, "what": one.what, "code": one.code} for one in done.owed]
    except leaving.StillOwed as error:
        for one in error.owed:
            note(f"{one.label}: {_words(one.what)} ({one.code})")
        words = "Nothing was erased. Try again with a network, or add --anyway to leave it so"
        raise Exit(SOME_SOURCES_FAILED, "still-owed", f"{words}.") from error
    except NotOpened as error:
        if isinstance(error, StoreBusy) or folder is not None or not options.anyway:
            raise
        note("The store can't be opened, so nobody could be told. Its files and what is left of its keys are erased.")
        return None, []


def _tell(options: argparse.Namespace) -> int:
    from storage.book import accounts, ledger, outbox
    from storage.records.consents import Decision

    with place.reading(options) as opened:
        assert opened is not None
        newest = {one.scope: one for one in ledger.history(opened.book)}
        answer: dict[str, Any] = {
            "accounts": [one.label for one in accounts.every(opened.book)],
            "consents": sum(1 for one in newest.values() if one.decision is Decision.GIVEN),
            "waiting_changes": outbox.count(opened.book),
            "changed": False,
        }
    if place.wants_json(options):
        as_json(answer)
    else:
        line(f"Accounts to sign out of: {', '.join(answer['accounts']) or 'none'}")
        line(f"Consents to withdraw: {answer['consents']}")
        line(f"Changes that your practice does not have and that would be lost there: {answer['waiting_changes']}")
        line("Nothing was changed. To go on: optimantra leave --export FOLDER --yes")
    return OK


def _words(what: str) -> str:
    match what:
        case "published":
            return "our calendar there can't be removed now"
        case "consents":
            return "the withdrawals can't be handed over now"
        case _:
            return "our permission there can't be ended now"
