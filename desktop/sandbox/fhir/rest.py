"""The FHIR RESTful API of the sandbox: read, search, create and update, never delete (`docs/hosted-service.md`)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.sandbox.fhir import capability, search
from desktop.sandbox.fhir.checks import ANONYMOUS, WRITABLE, check
from desktop.sandbox.fhir.outcome import Refusal
from desktop.sandbox.fhir.parameters import KINDS
from desktop.sandbox.fhir.store import Resource, Store, Stored
from desktop.sandbox.oauth.grants import Grants

_JSON = "application/fhir+json"
MOST_BYTES = 4 * 1024 * 1024


def answer(status: int, resource: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """A FHIR JSON answer."""
    body = json.dumps(resource, ensure_ascii=False, separators=(",", ":"))
    return Response(body, status, {"cache-control": "no-store", **(headers or {})}, media_type=_JSON)


async def refused(_request: Request, error: Exception) -> Response:
    """A `Refusal` as OperationOutcome."""
    assert isinstance(error, Refusal)
    return answer(error.status, error.resource(), error.headers)


@dataclass(frozen=True, slots=True)
class Fhir:
    """The routes of one FHIR base. `root` is the service's origin, `base` its FHIR address."""

    store: Store
    grants: Grants
    root: str
    base: str

    def routes(self) -> list[Route]:
        return [
            Route("/fhir/metadata", self.metadata),
            Route("/fhir/.well-known/smart-configuration", self.smart),
            Route("/fhir/anonymous/DocumentReference", self.offers, methods=["GET"]),
            Route("/fhir/anonymous/{kind}", self.anonymous, methods=["POST"]),
            Route("/fhir/{kind}", self.search, methods=["GET"]),
            Route("/fhir/{kind}", self.create, methods=["POST"]),
            Route("/fhir/{kind}/_search", self.search, methods=["POST"]),
            Route("/fhir/{kind}/{id}", self.read, methods=["GET"]),
            Route("/fhir/{kind}/{id}", self.update, methods=["PUT"]),
            Route("/fhir/{kind}/{id}/_history", self.history, methods=["GET"]),
            Route("/fhir/{kind}/{id}/_history/{version}", self.vread, methods=["GET"]),
            Route("/fhir/{rest:path}", self.unsupported, methods=["GET", "POST", "PUT", "PATCH", "DELETE"]),
        ]

    async def metadata(self, _request: Request) -> Response:
        return answer(200, capability.statement(self.base, self.root))

    async def smart(self, _request: Request) -> Response:
        return Response(json.dumps(capability.smart(self.root)), media_type="application/json")

    async def unsupported(self, request: Request) -> Response:
        raise Refusal(405 if request.method in ("DELETE", "PATCH") else 404, "not-supported", "no such interaction")

    async def search(self, request: Request) -> Response:
        kind = self._allowed(request, "s")
        parameters = parse_qsl(request.url.query, keep_blank_values=True)
        if request.method == "POST":
            parameters += parse_qsl((await _body(request)).decode(), keep_blank_values=True)
        strict = "handling=strict" in request.headers.get("prefer", "")
        return answer(200, search.run(self.store, self.base, search.parse(kind, parameters, strict=strict)))

    async def read(self, request: Request) -> Response:
        stored = self._found(self._allowed(request, "r"), request.path_params["id"])
        if request.headers.get("if-none-match") == stored.etag:
            return Response(status_code=304, headers={"etag": stored.etag})
        return self._whole(200, stored)

    async def vread(self, request: Request) -> Response:
        kind, number = self._allowed(request, "r"), request.path_params["version"]
        for stored in self.store.history(kind, request.path_params["id"]):
            if str(stored.number) == number:
                return self._whole(200, stored)
        raise Refusal(404, "not-found", "no such version")

    async def history(self, request: Request) -> Response:
        kind = self._allowed(request, "r")
        self._found(kind, request.path_params["id"])
        entries = [
            {
                "fullUrl": f"{self.base}/{stored.kind}/{stored.id}",
                "resource": stored.resource,
                "request": {"method": "POST" if stored.number == 1 else "PUT", "url": f"{stored.kind}/{stored.id}"},
                "response": {"status": "201" if stored.number == 1 else "200", "etag": stored.etag},
            }
            for stored in self.store.history(kind, request.path_params["id"])
        ]
        return answer(200, {"resourceType": "Bundle", "type": "history", "total": len(entries), "entry": entries})

    async def create(self, request: Request) -> Response:
        kind = self._allowed(request, "c")
        resource = await self._taken_in(request, kind)
        condition = request.headers.get("if-none-exist", "")
        if condition:
            query = search.parse(kind, parse_qsl(condition.lstrip("?")), strict=True)
            same = list(self.store.select(query.where, query.arguments, 2, "c.id"))
            if len(same) > 1:
                raise Refusal(412, "multiple-matches", "more than one resource meets If-None-Exist")
            if same:
                return self._written(request, 200, same[0])
        return self._written(request, 201, self.store.create(resource))

    async def update(self, request: Request) -> Response:
        kind, id = self._allowed(request, "u"), request.path_params["id"]
        resource = await self._taken_in(request, kind)
        if kind == "Consent":
            raise Refusal(405, "not-supported", "consents are append-only")
        if resource.get("id") != id:
            raise Refusal(400, "invalid", "the resource's id is not that of the address")
        stored = self.store.read(kind, id)
        if stored is None:
            raise Refusal(405, "not-supported", "the server chooses ids; create with POST")
        wanted = request.headers.get("if-match", "")
        if not wanted:
            raise Refusal(428, "required", "an update needs If-Match")
        if wanted != stored.etag:
            raise Refusal(412, "conflict", "the resource has changed since", {"etag": stored.etag})
        return self._written(request, 200, self.store.update(stored, resource))

    async def anonymous(self, request: Request) -> Response:
        kind = request.path_params["kind"]
        if kind not in ANONYMOUS:
            raise Refusal(404, "not-supported", "nothing anonymous of this kind")
        _by_nobody(request)
        self.store.create(await self._taken_in(request, kind))
        return Response(status_code=201)

    async def offers(self, request: Request) -> Response:
        """The list of offers: one for everyone, whoever asks."""
        _by_nobody(request)
        parameters = parse_qsl(request.url.query, keep_blank_values=True)
        if ("type", "offer") not in parameters:
            raise Refusal(404, "not-supported", "only offers are here for everyone")
        return answer(
            200, search.run(self.store, self.base, search.parse("DocumentReference", parameters, strict=True))
        )

    def _allowed(self, request: Request, letter: str) -> str:
        """The kind in the address, if it exists and the bearer's scopes cover this interaction with it."""
        kind = str(request.path_params["kind"])
        if kind not in KINDS:
            raise Refusal(404, "not-supported", "no such resource type")
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        holder = self.grants.bearer(token) if scheme.lower() == "bearer" else None
        if holder is None:
            challenge = 'Bearer error="invalid_token"' if token else "Bearer"
            raise Refusal(401, "login", "sign in first", {"www-authenticate": challenge})
        if not holder.may(kind, letter):
            raise Refusal(403, "forbidden", f"the token's scopes do not cover this interaction with {kind}")
        if letter in "cu" and kind not in WRITABLE:
            raise Refusal(405, "not-supported", f"{kind} can't be written")
        return kind

    async def _taken_in(self, request: Request, kind: str) -> Resource:
        if request.headers.get("content-type", "").partition(";")[0].strip() not in (_JSON, "application/json"):
            raise Refusal(415, "not-supported", f"send {_JSON}")
        try:
            resource = json.loads(await _body(request))
        except ValueError:
            raise Refusal(400, "structure", "not JSON") from None
        if not isinstance(resource, dict) or resource.get("resourceType") != kind:
            raise Refusal(400, "structure", f"not a {kind}")
        check(resource)
        return resource

    def _found(self, kind: str, id: str) -> Stored:
        stored = self.store.read(kind, id)
        if stored is None:
            raise Refusal(404, "not-found", "no such resource")
        return stored

    def _whole(self, status: int, stored: Stored) -> Response:
        headers = {"etag": stored.etag, "last-modified": formatdate(stored.updated / 1000, usegmt=True)}
        return answer(status, stored.resource, headers)

    def _written(self, request: Request, status: int, stored: Stored) -> Response:
        place = {"location": f"{self.base}/{stored.kind}/{stored.id}/_history/{stored.number}", "etag": stored.etag}
        if "return=minimal" in request.headers.get("prefer", ""):
            return Response(status_code=status, headers=place)
        return answer(status, stored.resource, place)


def _by_nobody(request: Request) -> None:
    for header in ("authorization", "cookie", "if-none-match"):
        if header in request.headers:
            raise Refusal(400, "business-rule", f"an anonymous request must not carry {header}")


async def _body(request: Request) -> bytes:
    body = await request.body()
    if len(body) > MOST_BYTES:
        raise Refusal(413, "too-long", "the body is too large")
    return body
