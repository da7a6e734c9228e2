"""Errors as Google's Calendar API says them: the reason counts, not the status."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import Response


class GoogleError(Exception):
    """Ends a request with `status` and `reason`."""

    def __init__(self, status: int, reason: str, message: str, domain: str = "global") -> None:
        super().__init__(reason)
        self.status, self.reason, self.message, self.domain = status, reason, message, domain

    def body(self) -> bytes:
        """The error as JSON (developers.google.com/workspace/calendar/api/guides/errors)."""
        error = {"domain": self.domain, "reason": self.reason, "message": self.message}
        whole = {"error": {"errors": [error], "code": self.status, "message": self.message}}
        return json.dumps(whole).encode()


async def refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, GoogleError)
    return Response(error.body(), error.status, media_type="application/json; charset=UTF-8")
