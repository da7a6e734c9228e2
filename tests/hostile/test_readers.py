"""Every reader of what others wrote, given what they might have written: corpora and honest texts, changed by dice."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import pytest

from tests.hostile.mutations import torn, worse
from tests.hostile.oracles import CORPUS, LINES, ORACLES
from tests.hostile.rounds import READINGS, round_of, steps_of

TEXTS = Path(__file__).parent.parent / "data" / "ical"
KINDS = {"icalendar": "text/calendar", "dav": "application/xml", "json": "application/json"}
PIECES = {
    "rules": b";|=|,|BYSETPOS=|BYDAY=|-53MO|BYWEEKNO=|BYYEARDAY=366|INTERVAL=|COUNT=|UNTIL=|\x1c|\xd9\xa1|9999999999"
    b"|-1|FREQ=YEARLY|FREQ=SECONDLY|BYHOUR=|WKST=SU|20260101T000000Z",
    "values": b"P|T|-|W|99999999|Z|/|..|UTC+|:|\x00|\x1c|Europe/Berlin|20260101|\xe2\x80\xae|\\|\r\n|,|;"
    b"|\xf0\x9f\xa7\x98",
    "links": b"optimantra:|//|/|day|event|settings|conflicts|k-|0123456789abcdef|2026-11-23|..|%2f|?|#|@|https://"
    b"|mailto:|\xe2\x80\xae|\xd9\xa2|\n|\x00",
    "words": b"<|>|</|<p>|<!--|-->|&|&lt;|&#x202e;|<script|<img src=|'|\xe2\x80\xae|\xcc\x81|\r|\n|\x1b"
    b"|\xf3\xa0\x81\x81|<?xml|<!doctype",
    "managed": b"by|=|[|]|{|}|'|\"|<key>|</key>|<dict>|</dict>|<string>|<array>|<data>|<date>|<integer>|clients"
    b"|\n|\x00",
}  # fmt: skip


def pool(kind: str) -> list[bytes]:
    paths = sorted((CORPUS / kind).iterdir())
    return [path.read_bytes() for path in (*paths, *(TEXTS.glob("*.ics") if kind == "icalendar" else ()))]


def changed(kind: str, texts: list[bytes], dice: random.Random) -> bytes:
    """One of the texts, made worse as its kind can be; what has no kind of its own is cut and stuffed with pieces."""
    text = dice.choice(texts)[:20_000]
    if kind in KINDS and dice.random() < 0.7:
        return worse(text, KINDS[kind], dice)
    pieces = PIECES.get(kind, b"").split(b"|")
    for _ in range(dice.randint(1, 6)):
        if dice.random() < 0.4 or len(pieces) < 2:
            text = torn(text, dice)
        else:
            at = dice.randrange(len(text) + 1)
            text = text[:at] + dice.choice(pieces) * dice.choice((1, 1, 2, 40)) + text[at + dice.choice((0, 0, 1, 9)) :]
    return text


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ORACLES)
def test_whatever_is_given_ends_in_our_error_or_something_sound(kind: str) -> None:
    texts = pool(kind)
    for number in range(READINGS):
        with round_of(kind, number) as dice:
            text = changed(kind, texts, dice)
            steps_of(partial(ORACLES[kind], text), LINES)
