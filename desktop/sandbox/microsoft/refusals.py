"""Errors as Microsoft Graph says them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import Response


class GraphError(Exception):
    """Ends a request with `status` and `code`."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.headers = status, code, message, headers or {}

    def body(self) -> bytes:
        inner = {"date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S"), "request-id": str(uuid4())}
        return json.dumps({"error": {"code": self.code, "message": self.message, "innerError": inner}}).encode()


async def refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, GraphError)
    return Response(error.body(), error.status, error.headers, media_type="application/json")
