"""The hosted service of the sample practice: FHIR and SMART under one origin, filled on first use."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from desktop.sandbox.addresses import Login
from desktop.sandbox.faults import Faults
from desktop.sandbox.fhir.capability import SCOPES
from desktop.sandbox.fhir.outcome import Refusal
from desktop.sandbox.fhir.rest import Fhir, refused
from desktop.sandbox.fhir.store import Store
from desktop.sandbox.oauth.endpoints import OAuth
from desktop.sandbox.oauth.grants import Grants
from desktop.sandbox.oauth.house import Client, House, Person
from desktop.sandbox.oauth.keys import SigningKey
from desktop.sandbox.oauth.page import page
from desktop.sandbox.revision import revise, withdraw
from desktop.sandbox.seed.asking import asking, odd_survey
from desktop.sandbox.seed.documents import documents
from desktop.sandbox.seed.practice import practice

CLIENT: Final = "optimantra-desktop"
REDIRECTS: Final = frozenset({"http://127.0.0.1/practice", "http://[::1]/practice"})
MARA: Final = Login("mara", "sample-harbour", "Mara Lindqvist")
JONAS: Final = Login("jonas", "sample-orchard", "Jonas Adebayo-Frey")
DESK: Final = Login("desk", "sample-desk", "Robin Ashgrove")
_PLANS: Final = {"mara": "paid", "jonas": "free", "desk": "paid"}


@dataclass(frozen=True, slots=True)
class Hosted:
    """The service as an ASGI application, and the front desk's bearer token."""

    application: Faults
    store: Store
    grants: Grants
    desk_token: str


def hosted(directory: Path, root: str, seed: int, today: date, zone: tzinfo, access_seconds: int) -> Hosted:
    """Open (or fill) the practice in `directory`, to be served at `root`."""
    directory.mkdir(parents=True, exist_ok=True)
    store = Store(directory / "practice.db")
    if store.seeded() is None:
        store.fill(chain(practice(seed, today, zone), documents(today), asking(today)), today.isoformat(), seed)
    grants = Grants(store.database, access_seconds)
    base = f"{root}/fhir"
    house = House(
        title="Samplehaven Practice",
        root=root,
        issuer=root,
        clients={CLIENT: Client(CLIENT, REDIRECTS)},
        people={login.user: _person(login, base) for login in (MARA, JONAS, DESK)},
        scopes=frozenset(SCOPES),
        audience=base,
    )
    oauth = OAuth(house, grants, SigningKey())
    fhir = Fhir(store, grants, root, base)

    async def welcome(_request: Request) -> Response:
        text = "<h1>Samplehaven Practice</h1><p>An invented practice on this machine. Its FHIR base is "
        return HTMLResponse(page("Samplehaven Practice", f"{text}<code>{base}</code>.</p>"))

    application = Starlette(
        routes=[Route("/", welcome), *oauth.routes(), *fhir.routes()], exception_handlers={Refusal: refused}
    )
    token = grants.issue("front-desk", "desk", " ".join(SCOPES))
    acts: dict[str, Callable[[], None]] = {
        "expire-access": grants.expire_access,
        "revoke": grants.revoke_all,
        "revise-agreement": partial(revise, store, "agreement"),
        "revise-policy": partial(revise, store, "privacy-policy"),
        "withdraw-documents": partial(withdraw, store),
        "odd-survey": partial(_offer, store),
    }
    return Hosted(Faults(application, token, _said, acts), store, grants, token)


def _offer(store: Store) -> None:
    store.create(odd_survey())


def _said(status: int, kind: str) -> bytes:
    code = {"throttle": "throttled", "unauthorized": "login", "forbidden": "forbidden"}.get(kind, "exception")
    return json.dumps(Refusal(status, code, "Made to fail").resource()).encode()


def _person(login: Login, base: str) -> Person:
    claims = {"fhirUser": f"{base}/Practitioner/{login.user}", "plan": _PLANS[login.user]}
    return Person(login.user, login.password, login.label, f"sample-{login.user}", claims)
