"""A home's calendars as its server lists them (RFC 4791, 5.2 and 6.2.1), read into `RemoteCalendar`."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Final
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from storage.records.calendars import RemoteCalendar
from storage.records.ids import RemoteId
from sync.errors import Malformed
from sync.http import Answer, Origin
from sync.providers.caldav_names import identity, is_ours, resolved
from sync.providers.caldav_outcome import rows_of
from sync.providers.caldav_xml import APPLE, CALDAV, CTAG, DAV, SERVER, Row

_COMPONENTS: Final = CALDAV + "supported-calendar-component-set"
_PRIVILEGES: Final = DAV + "current-user-privilege-set"
_REPORTS: Final = DAV + "supported-report-set"
_COLOUR: Final = APPLE + "calendar-color"
_ZONE: Final = CALDAV + "calendar-timezone"
_ZONE_ID: Final = CALDAV + "calendar-timezone-id"
ASKED: Final = (
    DAV + "resourcetype",
    DAV + "displayname",
    _COMPONENTS,
    CTAG,
    DAV + "sync-token",
    _REPORTS,
    _PRIVILEGES,
    _COLOUR,
    _ZONE,
    _ZONE_ID,
)
_WRITES: Final = frozenset(DAV + name for name in ("all", "write", "write-content", "bind"))
_NO_CALENDAR: Final = frozenset(
    {
        CALDAV + "schedule-inbox",
        CALDAV + "schedule-outbox",
        SERVER + "subscribed",
        SERVER + "notification",
        "{http://nextcloud.com/ns}deleted-calendar",
        "{http://nextcloud.com/ns}trash-bin",
    }
)


def calendars_in(answer: Answer, first_home: str, admitted: Collection[Origin]) -> tuple[RemoteCalendar, ...]:
    """The calendars that can hold events, in the server's order.

    The calendar that we write to carries `ours` in its settings, so that nobody is shown her own schedule twice.
    A calendar goes by its path when it lives where the first home does, else by its whole address. Rows that name a
    host where the credential may not go are left out.
    """
    found: dict[RemoteId, RemoteCalendar] = {}
    for row in rows_of(answer).rows:
        kinds = row.kinds(DAV + "resourcetype")
        if CALDAV + "calendar" not in kinds or kinds & _NO_CALENDAR or not _holds_events(row):
            continue
        try:
            url = resolved(answer.url, row.href, admitted)
        except Malformed:
            continue
        path = identity(url if url.endswith("/") else url + "/")
        origin = Origin.of(url)
        same = origin == Origin.of(first_home)
        remote_id = path if same else RemoteId(url.removesuffix(_path(url)) + path)
        found.setdefault(remote_id, _calendar(row, remote_id, path))
    return tuple(found.values())


def colour_of(text: str) -> str:
    """`#rrggbb` of what clients put there (`#RGB`, `#RRGGBB`, `#RRGGBBAA`), empty for anything else."""
    digits = text.strip().lower().removeprefix("#")
    if not re.fullmatch(r"[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8}", digits):
        return ""
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits[:6])


def zone_of(text: str) -> str:
    """The IANA zone that a VTIMEZONE (or a bare zone id) names, empty if it names none that is known here."""
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    named = re.findall(r"(?mi)^(?:TZID|X-LIC-LOCATION)(?:;[^:\r\n]*)?:([^\r\n]+)", unfolded) or [unfolded]
    for name in (candidate.strip() for candidate in named):
        parts = name.strip("/").split("/")
        # "/freeassociation.sourceforge.net/Europe/Berlin": the zone is what such a prefix ends with.
        for begin in range(len(parts)):
            if known := _known("/".join(parts[begin:])):
                return known
    return ""


def _known(name: str) -> str:
    from tzlocal.windows_tz import win_tz

    name = win_tz.get(name, name)
    try:
        return ZoneInfo(name).key if name else ""
    # ZoneInfo raises all of these for names that are no zone (a directory, odd characters, too long).
    except (ValueError, OSError, KeyError):
        return ""


def _holds_events(row: Row) -> bool:
    components = row.props.get(_COMPONENTS)
    if components is None:
        return True
    held = {component.get("name", "").upper() for component in components}
    return not held or "VEVENT" in held


def _calendar(row: Row, remote_id: RemoteId, path: str) -> RemoteCalendar:
    privileges = row.kinds(_PRIVILEGES)
    syncs = DAV + "sync-collection" in row.kinds(_REPORTS) if _REPORTS in row.props else DAV + "sync-token" in row.props
    return RemoteCalendar(
        remote_id=remote_id,
        name=row.text(DAV + "displayname") or unquote(path.rstrip("/").rpartition("/")[2]),
        colour=colour_of(row.text(_COLOUR)),
        read_only=bool(privileges) and not privileges & _WRITES,
        zone=zone_of(row.text(_ZONE_ID)) or zone_of(row.text(_ZONE)),
        settings=json.dumps({"sync": syncs} | ({"ours": True} if is_ours(path.rsplit("/", 2)[1] + "/") else {})),
    )


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]
