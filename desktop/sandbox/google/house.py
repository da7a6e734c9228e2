"""Google's services of the sandbox, put together and filled on first use."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from starlette.applications import Starlette

from desktop.sandbox.addresses import Login, Place
from desktop.sandbox.change_log import ChangeLog
from desktop.sandbox.faults import Faults
from desktop.sandbox.google.events import Events
from desktop.sandbox.google.refusals import GoogleError, refused
from desktop.sandbox.google.service import AUTH, LIST, SCOPES, Google
from desktop.sandbox.oauth.endpoints import OAuth
from desktop.sandbox.oauth.grants import Grants
from desktop.sandbox.oauth.house import Client, House, Person
from desktop.sandbox.oauth.keys import SigningKey
from desktop.sandbox.seed.work import google_calendars, google_events

CLIENT: Final = Client(
    "sample-desktop.apps.googleusercontent.example",
    frozenset(f"http://{host}{path}" for host in ("127.0.0.1", "[::1]", "localhost") for path in ("", "/", "/google")),
    "sample-secret",
)
LOGIN: Final = Login("mara", "sample-google", "mara.lindqvist@gmail.example")
_REASONS: Final = {
    "throttle": ("rateLimitExceeded", "usageLimits"),
    "quota": ("userRateLimitExceeded", "usageLimits"),
    "forbidden": ("forbiddenForNonOrganizer", "calendar"),
    "gone": ("fullSyncRequired", "calendar"),
    "unauthorized": ("authError", "global"),
    "conflict": ("conditionNotMet", "global"),
}


def google(
    directory: Path, root: str, today: date, zone: str, access_seconds: int, control: str
) -> tuple[Faults, Place]:
    """The ASGI application to serve at `root`, and where everything is. `control` is the fault switches' token."""
    log = ChangeLog(directory / "google.db")
    grants = Grants(log.database, access_seconds, rotates=False)
    if not log.head():
        _fill(log, today, zone)
    house = House(
        title="Sample Google account",
        root=root,
        issuer=root,
        clients={CLIENT.id: CLIENT},
        people={LOGIN.user: _person()},
        scopes=SCOPES,
        authorize_path="/o/oauth2/v2/auth",
        token_path="/token",  # noqa: S106 -- an address, not a secret
        revoke_path="/revoke",
        jwks_path="/oauth2/v3/certs",
        says_issuer=False,
        offline_scope="",
        granular=True,
    )
    service = Google(log, grants, LOGIN.label)
    routes = [*OAuth(house, grants, SigningKey()).routes(), *service.routes()]
    application = Starlette(routes=routes, exception_handlers={GoogleError: refused})
    acts = {"expire-access": grants.expire_access, "revoke": grants.revoke_all, "forget-cursors": log.forget}
    place = Place(
        authorize_url=f"{root}{house.authorize_path}",
        token_url=f"{root}{house.token_path}",
        revoke_url=f"{root}{house.revoke_path}",
        jwks_url=f"{root}{house.jwks_path}",
        issuer=root,
        api_base=f"{root}/calendar/v3",
        client_id=CLIENT.id,
        client_secret=CLIENT.secret,
        login=LOGIN,
        token=grants.issue("sandbox", LOGIN.user, f"{AUTH}calendar {AUTH}calendar.calendarlist"),
    )
    return Faults(application, control, _said, acts), place


def _person() -> Person:
    return Person(
        LOGIN.user, LOGIN.password, "Mara Lindqvist", "1000001", {"email": LOGIN.label, "email_verified": True}
    )


def _fill(log: ChangeLog, today: date, zone: str) -> None:
    for entry in google_calendars(LOGIN.label, zone):
        log.put(LIST, str(entry["id"]), entry)
    for calendar, event in google_events(LOGIN.label, today, zone):
        Events(log, calendar, zone, LOGIN.label).insert(event)


def _said(status: int, kind: str) -> bytes:
    reason, domain = _REASONS.get(kind, ("backendError", "global"))
    return GoogleError(status, reason, f"Made to fail: {reason}", domain).body()
