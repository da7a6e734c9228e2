#!/usr/bin/env python3
r"""Check a consent ledger that OptiMantra Desktop exported, without OptiMantra Desktop.

    python3 verify_ledger.py ledger.jsonl [receipt.json ...]

Needs Python 3.8 or newer and nothing else. What is checked:
  - every record's hash is SHA-256 over "<hash of the record before>\n<body>", the first follows 64 zeros;
  - the records are numbered 1, 2, 3 ... without a gap, and as many as the last line says, up to the head it names;
  - every record names the words that were shown, those words are in the file, and they have the hash that it names;
  - every receipt given is a record of this chain, with the same body and at the same place.

A chain that somebody cut and gave a new last line still holds in itself; a receipt of a record that was cut off is
what shows it (the program on its own computer notices too: there the head is sealed with a key).
Ends with 0 when all holds, 1 when something does not, 2 when a file can't be read.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

GENESIS = "0" * 64
FORMAT = "optimantra-ledger/1"


class Broken(Exception):
    """What does not hold, in a sentence."""


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Broken("a name stands twice in one object")
    return found


def read(text: str, where: str) -> dict[str, Any]:
    try:
        value = json.loads(text, object_pairs_hook=unique)
    except ValueError as error:
        raise Broken(f"{where}: not JSON ({error})") from None
    if isinstance(value, dict):
        return value
    raise Broken(f"{where}: not an object")


def check_words(notice: dict[str, Any], where: str) -> str:
    digest = sha256(str(notice.get("text")))
    if digest != notice.get("sha256"):
        raise Broken(f"{where}: the words shown do not have the hash that stands beside them")
    return digest


def check_record(record: dict[str, Any], previous: str, number: int, words: set[str], where: str) -> str:
    body = str(record.get("body"))
    if record.get("sequence") != number:
        raise Broken(f"{where}: record {number} is missing, {record.get('sequence')} stands in its place")
    if record.get("previous") != previous:
        raise Broken(f"{where}: record {number} does not follow the one before")
    if record.get("hash") != sha256(f"{previous}\n{body}"):
        raise Broken(f"{where}: record {number} was changed")
    told = read(body, where)
    try:
        shown = told["pii_processing"]["privacy_notice"]["sha256"]
        state, identity = told["event"]["event_state"], told["record_id"]
    except (KeyError, TypeError):
        raise Broken(f"{where}: record {number} lacks a mandatory field") from None
    if shown not in words:
        raise Broken(f"{where}: the words of record {number} are not in the file")
    if state not in ("given", "refused", "withdrawn", "expired"):
        raise Broken(f"{where}: record {number} has an unknown state")
    return str(identity)


def check_ledger(lines: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The records by id, in order. Raises Broken."""
    words: set[str] = set()
    records: dict[str, dict[str, Any]] = {}
    previous, ended = GENESIS, False
    for count, line in enumerate(lines, 1):
        where = f"line {count}"
        if not line.strip():
            continue
        if ended:
            raise Broken(f"{where}: something follows the head")
        value = read(line, where)
        if count == 1:
            if value.get("format") != FORMAT:
                raise Broken(f"{where}: not a ledger of the form {FORMAT}")
        elif "notice" in value:
            words.add(check_words(value["notice"], where))
        elif "sequence" in value:
            identity = check_record(value, previous, len(records) + 1, words, where)
            if identity in records:
                raise Broken(f"{where}: the record {identity} is there twice")
            records[identity] = value
            previous = value["hash"]
        elif "head" in value:
            ended = True
            if value["length"] != len(records) or value["head"] != previous:
                raise Broken(f"{where}: the last line names {value['length']} records, {len(records)} are there")
        else:
            raise Broken(f"{where}: neither words, a record nor the head")
    if not ended:
        raise Broken("the last line is missing: the file was cut off")
    return records


def check_receipt(receipt: dict[str, Any], records: dict[str, dict[str, Any]], where: str) -> None:
    check_words(receipt.get("notice") or {}, where)
    found = records.get(str(receipt.get("receipt_id")))
    if found is None:
        raise Broken(f"{where}: its record is not in the ledger")
    if any(found[name] != receipt.get(name) for name in ("sequence", "previous", "hash", "body")):
        raise Broken(f"{where}: it differs from the record in the ledger")
    if read(receipt["body"], where) != receipt.get("record"):
        raise Broken(f"{where}: its readable part differs from its body")
    if receipt["record"]["pii_processing"]["privacy_notice"]["sha256"] != receipt["notice"]["sha256"]:
        raise Broken(f"{where}: the words are not those of its record")


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    try:
        with Path(arguments[0]).open(encoding="utf-8") as file:
            records = check_ledger(file)
        for name in arguments[1:]:
            check_receipt(read(Path(name).read_text(encoding="utf-8"), name), records, name)
    except (OSError, UnicodeDecodeError) as error:
        print(f"can't be read: {error}", file=sys.stderr)
        return 2
    except Broken as broken:
        print(f"does not hold: {broken}", file=sys.stderr)
        return 1
    print(f"holds: {len(records)} records, {len(arguments) - 1} receipts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
