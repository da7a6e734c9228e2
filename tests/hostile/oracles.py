"""What holds of each reader whatever it is given: its own error, or something sound, in work that its length bounds.

Nothing that was read may be in the error: errors go to the log.
"""

from __future__ import annotations

import json
import plistlib
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from desktop.managed import places, reading
from storage import filters, questionnaire
from storage.boxes.expansion import expand_series
from storage.display_text import MOST_TEXT, MOST_TITLE, clean, hidden_in, one_line, plain_text, without_markup
from storage.errors import Unreadable
from storage.ical_values import EARLIEST, LATEST, moment, offset
from storage.ical_values import duration as read_duration
from storage.records.times import DAY
from storage.recurrence import Span
from storage.recurrence_set import MOST_INSTANCES
from storage.rule_text import read_rule
from storage.rules import walls
from storage.scan import scan, text_value
from storage.zones import custom_clock, iana_name, named_clock
from sync import identity, oauth, releases
from sync.decoding import MOST_DEEP, is_deep, json_value
from sync.errors import Malformed, SyncError
from sync.icalendar_split import decoded, split
from sync.icalendar_text import Vevent, vcalendar
from sync.providers import (
    caldav_published,
    caldav_xml,
    google_events,
    google_published,
    microsoft_events,
    microsoft_published,
    practice_consents,
    practice_documents,
    practice_fhir,
)
from ui.deep_links import Link, ToDay, ToEvent, parse
from ui.deep_links import event_link as event_address
from ui.deep_links import link as day_address
from ui.links import outside
from ui.said import hint

CORPUS: Final = Path(__file__).parent / "corpus"
"""A folder for each kind, and in it what once went wrong or could."""
LINES: Final = 4_000_000
"""Lines of Python that one text may make the oracle of its kind run: a few seconds' work, counted."""
SPAN: Final = Span(1_767_225_600, 1_767_225_600 + 400 * DAY)
SAID: Final = 40
"""The longest code of an error."""


def is_quiet(error: Exception, given: str) -> None:
    """An error's words are a code of ours: short, and nothing of what was given beyond what any text has."""
    words = [str(one) for one in vars(error).values() if isinstance(one, str)] if hasattr(error, "__dict__") else []
    for word in (*words, getattr(error, "reason", ""), getattr(error, "code", "")):
        assert isinstance(word, str) and len(word) <= SAID and word.isascii(), type(error)
    long_parts = [part for part in given.split() if len(part) > 24]
    assert not any(part in str(error) for part in long_parts), type(error)


def icalendar(data: bytes) -> None:
    """A whole calendar: every event of it is in one of its parts, and each part can be kept, read and shown."""
    text = decoded(data)
    found = scan(text)
    for zone in found.zones:
        try:
            custom_clock(zone)
        except Unreadable as error:
            is_quiet(error, text)
    _expanded(text)
    try:
        whole = split(text)
    except Malformed as error:
        is_quiet(error, text)
        return
    assert len({one.remote_id for one in whole.events}) == len(whole.events)
    assert not hidden_in(whole.name)
    for one in whole.events:
        one.text.encode()
        part = scan(one.text)
        assert part.events, "a part holds its event"
        assert not part.cut, "a part is whole"
        again = split(one.text)
        assert [part.version for part in again.events] == [one.version], "cut again it is the same"
    for one in whole.events[:6]:
        _expanded(one.text)


def _expanded(text: str) -> None:
    found = expand_series([text], SPAN, "Europe/Berlin")
    assert len(found.instances) <= 3 * MOST_INSTANCES
    for one in found.instances:
        assert EARLIEST - DAY <= one.start <= one.end <= LATEST + DAY
        assert not hidden_in(one.summary + one.location) and len(one.summary) <= MOST_TITLE
    for words in found.words:
        words.encode()
        assert not hidden_in(words)
    for reason in found.aside.values():
        is_quiet(Unreadable(reason), text)


def rule(data: bytes) -> None:
    """`start|RRULE`: ascending, each once, inside the window, or a reason."""
    start, _, text = data.decode("utf-8", "replace").partition("|")
    last = None
    try:
        begin = moment(start, clamp=True).wall
        for count, wall in enumerate(walls(read_rule(text), begin, SPAN.start, SPAN.end)):
            assert SPAN.start <= wall <= SPAN.end
            assert last is None or wall > last
            last = wall
            if count > MOST_INSTANCES:
                break
    except Unreadable as error:
        is_quiet(error, text)


def values(data: bytes) -> None:
    """Lengths, moments, offsets and zones by name, and what is written in their place is read back."""
    text = data.decode("utf-8", "replace")
    for read in (read_duration, offset, moment):
        try:
            read(text)
        except Unreadable as error:
            is_quiet(error, text)
    clock = named_clock(text)
    if clock is not None:
        for wall in (EARLIEST, 0, LATEST):
            assert abs(clock.utc(wall) - wall) <= 26 * 3600
    assert iana_name(iana_name(text)) == iana_name(text)
    assert caldav_published.read(text) is None or "BEGIN:VEVENT" in text.upper()
    written = vcalendar([Vevent("u" + text, date(2026, 1, 1), date(2026, 1, 2), summary=text, location=text)], text)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    (event,) = scan(written).events
    kept = text.replace("\r\n", "\n").translate(dict.fromkeys((*range(10), *range(11, 32), 127)))
    assert not kept or text_value(event["SUMMARY"][0].value) == kept


def dav(data: bytes) -> None:
    """A multistatus answer."""
    text = data.decode("utf-8", "replace")
    try:
        found = caldav_xml.multistatus(data, "dav.example")
    except SyncError as error:
        is_quiet(error, text)
    else:
        for row in found.rows:
            row.text(caldav_xml.ETAG).encode()
            row.hrefs(caldav_xml.DATA)
            row.kinds(caldav_xml.TYPE)
        assert b"<!ENTITY" not in data.split(b"multistatus")[0]
    caldav_xml.names(data, caldav_xml.DAV + "valid-sync-token")


def answer(data: bytes) -> None:
    """JSON of any service, read as every service's: events, lists, bundles, forms, records."""
    text = data.decode("utf-8", "replace")
    try:
        tree = json_value(data)
    except SyncError as error:
        is_quiet(error, text)
        return
    again = json.dumps(tree, ensure_ascii=False, allow_nan=False).encode() if not is_deep(tree) else b"null"
    assert json_value(again) == (tree if again != b"null" else None), "what is sent back is what was stated"
    for item in _objects(tree):
        _each_reader(item)
    for read in (practice_fhir.marks, practice_fhir.versions, _following, _matches, _appointments, _slots):
        _calm(read, data, text)
    filters.loads(text)
    for kind in (oauth.Tokens.from_json, _claims, _release):
        _calm(kind, text, text)


def _objects(tree: Any) -> list[dict[str, Any]]:
    """The first objects of a tree, down to some depth."""
    layer, found = [tree], list[dict[str, Any]]()
    for _ in range(6):
        found += [one for one in layer if isinstance(one, dict)]
        layer = [
            below
            for one in layer
            for below in (one.values() if isinstance(one, dict) else one if isinstance(one, list) else ())
            if isinstance(below, dict | list)
        ][:50]
    return found[:50]


def _each_reader(item: Mapping[str, Any]) -> None:
    try:
        found = google_events.read(item, "Europe/Berlin")
    except google_events.NotReadable:
        pass
    else:
        if isinstance(found, google_events.Found):
            assert scan(found.event.text).events
            _expanded(found.event.text)
        elif isinstance(found, google_events.Hole):
            _expanded(found.event("uid").text)
    try:
        google_events.calendar(item)
    except google_events.NotReadable:
        pass
    google_published.read(item)
    microsoft_published.read(item)
    try:
        _expanded(microsoft_events.single(item).text)
    except SyncError:
        pass
    try:
        occurrences = [one for one in item.values() if isinstance(one, dict)]
        _expanded(microsoft_events.series(item, occurrences).text)
    except SyncError:
        pass
    for read in (practice_fhir.appointment, practice_fhir.slot, practice_fhir.patient):
        try:
            kept = read(item)
        except SyncError:
            continue
        assert not is_deep(json.loads(kept.resource)) and MOST_DEEP
        kept.resource.encode()
        assert ".." not in kept.remote_id.split("/") and kept.remote_id.count("/") == 1
        shown = (kept.name,) if hasattr(kept, "name") else (kept.visit_type, kept.location, kept.note)
        assert not any(hidden_in(words) or len(words) > MOST_TEXT for words in shown)
    try:
        questionnaire.read(item)
    except questionnaire.Unsuitable as error:
        is_quiet(ValueError(error.code), "")
    practice_documents.kind_of(item)
    practice_documents._pen(item)
    try:
        practice_consents._listed(item, "Practitioner/mara", practice_consents._updated(item))
    except SyncError:
        pass


def _calm(read: Callable[[Any], object], given: Any, text: str) -> None:
    try:
        read(given)
    except SyncError as error:
        is_quiet(error, text)


def _following(body: bytes) -> object:
    return practice_fhir.following(body, "1")


def _matches(body: bytes) -> object:
    return practice_fhir.matches(body, "Consent")


def _appointments(body: bytes) -> object:
    return practice_fhir.bundle(body, "Appointment")


def _slots(body: bytes) -> object:
    return practice_fhir.bundle(body, "Slot")


def _claims(text: str) -> object:
    return identity.claims(text, text.encode("utf-8", "replace"), issuer="i", client_id="c", nonce="n", now=1)


def _release(text: str) -> object:
    return releases.opened(text.encode("utf-8", "replace"), bytes(32), "linux-x64")


def link(data: bytes) -> None:
    """Nowhere, or to a place of ours that has the same address."""
    text = data.decode("utf-8", "replace")
    for one in (text, f"optimantra:{text}", f"optimantra://{text}"):
        found: Link | None = parse(one)
        assert found is None or one.strip().isascii()
        match found:
            case ToDay(reach, day) if day is not None:
                assert parse(day_address(reach, day)) == found
            case ToEvent(day, mark):
                assert parse(event_address(day, mark)) == found
            case _:
                pass
    led = outside(text)
    assert led is None or (led.host.isascii() and not hidden_in(led.address))


def words(data: bytes) -> None:
    """Shown as what it is: nothing hidden, nothing that Qt takes for markup in a tooltip, of bounded length."""
    from PySide6.QtGui import Qt

    text = data.decode("utf-8", "replace")
    for made in (one_line, plain_text, clean, without_markup):
        shown = made(text)
        assert not hidden_in(shown), made
        shown.encode()
        assert not Qt.mightBeRichText(hint(shown)) and not Qt.mightBeRichText(hint(text))
        assert hint(shown).replace("\u200c", "") == shown.replace("\u200c", "")
    line = one_line(text)
    assert one_line(line) == line and len(line) <= MOST_TITLE and "\n" not in line
    assert clean(clean(text)) == clean(text)
    assert len(plain_text(text)) <= MOST_TEXT


def managed(data: bytes) -> None:
    """What can't be read or is not meant locks everything; it never raises and never opens."""
    found = _tables(data)
    for table in found:
        held = reading.read(lambda table=table: ("made up", table))  # type: ignore[misc]  # mypy: a default in a lambda
        assert held.origin


def _tables(data: bytes) -> list[Mapping[str, Any]]:
    tables: list[Mapping[str, Any]] = []
    for load in (lambda: tomllib.loads(data.decode()), lambda: plistlib.loads(data)):
        try:
            table = load()
        except Exception:  # noqa: BLE001 -- which ones come through is `managed_file`'s to hold
            continue
        if isinstance(table, dict):
            tables.append({str(key): value for key, value in table.items()})
    return tables


def managed_file(data: bytes, folder: Path) -> None:
    """The same as files that stand where they are looked for."""
    for name, read in (("managed.toml", places.from_file), ("managed.plist", lambda path: places.from_plists((path,)))):
        path = folder / name
        path.write_bytes(data)
        path.chmod(0o644)
        held = reading.read(lambda read=read, path=path: read(path))  # type: ignore[misc]  # as above
        assert held.origin == str(path)


ORACLES: Final[Mapping[str, Callable[[bytes], None]]] = {
    "icalendar": icalendar,
    "rules": rule,
    "values": values,
    "dav": dav,
    "json": answer,
    "links": link,
    "words": words,
    "managed": managed,
}
