"""Answers made worse by a seeded hand: types swapped, numbers huge, nesting deep, bytes flipped, entities declared."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any, Final

DEEP: Final = 20_000


def worse(body: bytes, content_type: str, dice: random.Random) -> bytes:
    """The body with one to three things wrong with it, mostly such that it still parses."""
    ways: list[Callable[[bytes, random.Random], bytes]] = [torn]
    if "json" in content_type:
        ways += [swapped] * 8
    if "xml" in content_type:
        ways += [marked_up] * 6
    if "calendar" in content_type:
        ways += [lined] * 6
    for _ in range(dice.randint(1, 3)):
        body = dice.choice(ways)(body, dice)
    return body


def torn(body: bytes, dice: random.Random) -> bytes:
    """Cut, flipped, doubled, or another thing altogether."""
    at = dice.randrange(len(body) + 1)
    match dice.randrange(6):
        case 0:
            return body[:at]
        case 1:
            return body[:at] + dice.randbytes(dice.randint(1, 40)) + body[at:]
        case 2:
            return body[:at] + body[at + dice.randint(1, 200) :]
        case 3:
            return b"<!doctype html><title>Sign in to this network</title>"
        case 4:
            return body[:at] + body
        case _:
            flipped = bytearray(body or b"\0")
            flipped[at % len(flipped)] ^= 1 << dice.randrange(8)
            return bytes(flipped)


def value(dice: random.Random) -> Any:
    """Something that nobody expects there."""
    return dice.choice(
        (
            None, True, False, 0, -1, 10**30, -(10**400), 1e308, 0.1, "", "\u202egnp.exe", "\x00\x07", "a" * 100_000,
            "9999-12-31T23:59:59Z", "0000-00-00", "2026-02-30T25:61:00+99:99", [], {}, [[]], {"": None}, ["x"] * 2000,
            "https://evil.example/", "//evil.example/x", "javascript:alert(1)", "../../..", "Not/AZone", "PT999999999H",
            "RRULE:FREQ=SECONDLY;COUNT=99999999", "FREQ=SECONDLY", [None], {"dateTime": 5}, "\ud800",
        )
    )  # fmt: skip


def swapped(body: bytes, dice: random.Random) -> bytes:
    """One place of a JSON document holds something else, is gone, or is there many times; or the nesting is deep."""
    if dice.random() < 0.03:
        return b"[" * DEEP + b"]" * DEEP
    try:
        tree = json.loads(body)
    except (ValueError, RecursionError):
        return body
    places = list(_places(tree))
    if not places:
        return json.dumps(value(dice)).encode()
    holder, key = dice.choice(places)
    match dice.randrange(5):
        case 0 if isinstance(holder, dict):
            del holder[key]
        case 1 if isinstance(holder, list):
            holder.extend([holder[key]] * dice.choice((1, 300)))
        case _:
            holder[key] = value(dice)
    return json.dumps(tree).encode()


def _places(tree: Any) -> Any:
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, below in list(pairs):
        yield tree, key
        yield from _places(below)


def marked_up(body: bytes, dice: random.Random) -> bytes:
    """XML with what XML allows and nobody needs: entities, depth, doubled and renamed elements."""
    inside = body.find(b">", body.find(b"?>") + 1) + 1
    cuts = [at for at in range(len(body)) if body[at : at + 1] == b"<"] or [0]
    at = dice.choice(cuts)
    match dice.randrange(7):
        case 0:
            bomb = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;">]>'
            return body.replace(b"?>", b"?>" + bomb, 1)
        case 1:
            return body.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 1)
        case 2:
            return body[:inside] + b"<x>" * 5000 + b"</x>" * 5000 + body[inside:]
        case 3:
            return body[:at] + body[at : at + 300] + body[at:]
        case 4:
            return body.replace(b"200 OK", dice.choice((b"999 ?", b"", b"HTTP", b"404 Not Found", b"\xc3\x28")), 1)
        case 5:
            return body.replace(b"/", dice.choice((b"//evil.example/", b"%2e%2e/", b"\\")), dice.randint(1, 9))
        case _:
            return body[:at] + b"<a xmlns='urn:x' b='" + b"y" * 50_000 + b"'/>" + body[at:]


def lined(body: bytes, dice: random.Random) -> bytes:
    """iCalendar with a line gone, doubled, or with another value."""
    lines = body.split(b"\r\n")
    at = dice.randrange(len(lines))
    match dice.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[dice.randrange(len(lines))])
        case 2:
            name = lines[at].split(b":")[0]
            lines[at] = name + b":" + str(value(dice)).encode("utf-8", "surrogatepass")[:5000]
        case _:
            lines.insert(at, b"RRULE:FREQ=SECONDLY;INTERVAL=1;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12")
    return b"\r\n".join(lines)
