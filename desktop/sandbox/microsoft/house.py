"""Microsoft's services of the sandbox, put together and filled on first use."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from tzlocal.windows_tz import tz_win

from desktop.sandbox.addresses import Login, Place
from desktop.sandbox.change_log import ChangeLog
from desktop.sandbox.faults import Faults
from desktop.sandbox.microsoft.events import Events
from desktop.sandbox.microsoft.refusals import GraphError, refused
from desktop.sandbox.microsoft.service import CALENDARS, SCOPES, Graph, calendar
from desktop.sandbox.oauth.endpoints import OAuth
from desktop.sandbox.oauth.grants import Grants
from desktop.sandbox.oauth.house import Client, House, Person
from desktop.sandbox.oauth.keys import SigningKey
from desktop.sandbox.seed.work import microsoft_events

TENANT: Final = "11111111-2222-4333-8444-555555555555"
CLIENT: Final = Client("66666666-7777-4888-9999-aaaaaaaaaaaa", frozenset({"http://localhost/microsoft"}))
LOGIN: Final = Login("mara", "sample-microsoft", "mara@hospital.example")
_CODES: Final = {
    "throttle": "ApplicationThrottled",
    "gone": "SyncStateNotFound",
    "unauthorized": "InvalidAuthenticationToken",
    "forbidden": "ErrorAccessDenied",
    "conflict": "ErrorIrresolvableConflict",
    "unavailable": "ServiceUnavailable",
}


def microsoft(
    directory: Path, root: str, today: date, zone: str, access_seconds: int, control: str
) -> tuple[Faults, Place]:
    """The ASGI application to serve at `root`, and where everything is. `control` is the fault switches' token."""
    log = ChangeLog(directory / "microsoft.db")
    grants = Grants(log.database, access_seconds, reuse_ends=False)
    if not log.head():
        _fill(log, today, tz_win.get(zone, "UTC"))
    house = House(
        title="Sample Microsoft account",
        root=root,
        issuer=f"{root}/{TENANT}/v2.0",
        clients={CLIENT.id: CLIENT},
        people={LOGIN.user: _person()},
        scopes=SCOPES,
        authorize_path="/common/oauth2/v2.0/authorize",
        token_path="/common/oauth2/v2.0/token",  # noqa: S106 -- an address, not a secret
        revoke_path="",
        jwks_path="/common/discovery/v2.0/keys",
        says_issuer=False,
    )
    service = Graph(log, grants, root)
    routes = [*OAuth(house, grants, SigningKey()).routes(), *service.routes()]
    application = Starlette(routes=routes, exception_handlers={GraphError: refused})
    acts = {"expire-access": grants.expire_access, "revoke": grants.revoke_all, "forget-cursors": log.forget}
    place = Place(
        authorize_url=f"{root}{house.authorize_path}",
        token_url=f"{root}{house.token_path}",
        revoke_url="",
        jwks_url=f"{root}{house.jwks_path}",
        issuer=f"{root}/{{tenantid}}/v2.0",
        api_base=f"{root}/v1.0",
        client_id=CLIENT.id,
        client_secret="",
        login=LOGIN,
        token=grants.issue("sandbox", LOGIN.user, "Calendars.ReadWrite User.Read"),
    )
    return Faults(application, control, _said, acts), place


def _person() -> Person:
    claims = {"tid": TENANT, "oid": "sample-oid", "preferred_username": LOGIN.label}
    return Person(LOGIN.user, LOGIN.password, "Mara Lindqvist", "sample-subject", claims)


def _fill(log: ChangeLog, today: date, zone: str) -> None:
    ids = {"Calendar": "AAMkCdefault=", "Trust events": "AAMkCtrust="}
    log.put(CALENDARS, ids["Calendar"], calendar(ids["Calendar"], "Calendar", "#0078d4", default=True))
    shared = calendar(ids["Trust events"], "Trust events", "#8764b8", editable=False)
    log.put(CALENDARS, ids["Trust events"], shared)
    for name, event in microsoft_events(today, zone):
        Events(log, ids[name]).create(event)


def _said(status: int, kind: str) -> bytes:
    code = _CODES.get(kind, "InternalServerError")
    return GraphError(status, code, f"Made to fail: {code}").body()
