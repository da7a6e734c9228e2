"""What a person can take away of the ledger: a receipt of one record, as JSON or a page to print, and the whole chain.

Both can be checked without this program: `tools/verify_ledger.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Final

from storage.book import ledger
from storage.database import Reader
from storage.errors import NotFound
from storage.records.consents import ConsentRecord, Notice
from storage.records.ids import RecordId
from storage.records.receipts import Labels

FORMAT: Final = "optimantra-ledger/1"


def receipt(r: Reader, record: RecordId) -> str:
    """A receipt as JSON: the full record, its place in the chain, and the words shown. Raises `NotFound`."""
    one, shown = _found(r, record)
    return json.dumps(
        {
            "format": FORMAT,
            "receipt_id": one.id,
            "sequence": one.sequence,
            "previous": one.previous,
            "hash": one.hash,
            "body": one.body,
            "record": json.loads(one.body),
            "notice": _notice(shown),
        },
        ensure_ascii=False,
        indent=2,
    )


def page(r: Reader, record: RecordId, language: str = "en", labels: Labels | None = None) -> str:
    """A receipt as one self-contained HTML page that needs nothing from anywhere. Raises `NotFound`."""
    one, shown = _found(r, record)
    label = labels or Labels()
    said = label.said
    body = json.loads(one.body)
    purpose = body["pii_processing"]["purposes"][0]
    rows = (
        (label.decision, said(body["event"]["event_state"])),
        (label.decided_at, label.moment(body["event"]["event_time"])),
        (label.scope, body["scope"]),
        (label.purpose, said(purpose["purpose"])),
        (label.source, said(body["pii_processing"]["source"] or "")),
        (label.data, "\n".join(said(item["pii_type"]) for item in purpose["pii_information"])),
        (label.controller, "\n".join(purpose["pii_controllers"])),
        (label.recipients, "\n".join(map(said, purpose["recipients"])) or label.nobody),
        (label.stored, "\n".join(map(said, purpose["storage_locations"]))),
        (label.retention, said(purpose["retention_period"])),
        (label.withdrawal, said(purpose["withdrawal_method"])),
        (label.jurisdiction, purpose["jurisdiction"]),
        (label.principal, body["pii_principal_id"]),
        *([(label.computer, f"{one.over.device} · {one.over.record}")] if one.over else []),
        (label.record, f"{one.sequence} · {one.id}"),
        (label.hash, one.hash),
        (label.previous, one.previous),
    )
    return _PAGE.format(
        language=escape(language),
        direction="rtl" if label.mirrored else "ltr",
        start="right" if label.mirrored else "left",
        end="left" if label.mirrored else "right",
        title=escape(label.title),
        rows="".join(f"<tr><th scope=row>{escape(name)}</th><td>{_lines(value)}</td></tr>" for name, value in rows),
        words=escape(label.words),
        shown_language=escape(shown.language),
        shown=_lines(shown.text),
        notice=escape(f"{shown.id} · {shown.version} · {shown.digest}"),
    )


def export(r: Reader) -> Iterator[str]:
    """The whole ledger as JSON lines: a heading, the words ever shown, every record, and the head with its length.

    Inside one snapshot if the caller opens one. `body` is the exact text that the hash covers.
    """
    yield _line({"format": FORMAT})
    for row in r.rows("SELECT id, version, language, text FROM notice ORDER BY id, version, language"):
        yield _line({"notice": _notice(Notice(*row))})
    head, length = ledger.GENESIS, 0
    for one in ledger.history(r):
        yield _line({"sequence": one.sequence, "previous": one.previous, "hash": one.hash, "body": one.body})
        head, length = one.hash, one.sequence
    sealed = r.row("SELECT length, mac FROM seal")
    if sealed is not None:
        yield _line({"head": head, "length": sealed[0], "seal": sealed[1]})
    else:
        yield _line({"head": head, "length": length, "seal": ""})


def _found(r: Reader, record: RecordId) -> tuple[ConsentRecord, Notice]:
    one = ledger.get(r, record)
    shown = None if one is None else ledger.words(r, one.notice)
    if one is None or shown is None:
        raise NotFound(record)
    return one, shown


def _notice(shown: Notice) -> dict[str, str | int]:
    return {
        "id": shown.id,
        "version": shown.version,
        "language": shown.language,
        "sha256": shown.digest,
        "text": shown.text,
    }


def _line(value: object) -> str:
    return ledger.canonical(value)


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


_PAGE: Final = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font: 11pt/1.45 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b;
  background: #fff }}
h1 {{ font-size: 1.5rem; font-weight: 600 }}
h2 {{ font-size: 1.1rem; font-weight: 600; margin-top: 2rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; text-align: start; vertical-align: top; padding: 7px 0; padding-{end}: 12px;
  border-bottom: 1px solid #ddd; overflow-wrap: anywhere }}
th {{ width: 13rem; font-weight: 600 }}
blockquote {{ margin: 0; padding: .75rem 1rem; border-{start}: 4px solid #888; background: #f6f6f6 }}
small {{ color: #555; overflow-wrap: anywhere }}
@media print {{ body {{ margin: 0; max-width: none }} tr, blockquote {{ break-inside: avoid }} }}
</style>
</head>
<body>
<h1>{title}</h1>
<table>{rows}</table>
<h2>{words}</h2>
<blockquote lang="{shown_language}">{shown}</blockquote>
<p><small>{notice}</small></p>
</body>
</html>
"""
