"""A refusal as FHIR says it: an HTTP status with an OperationOutcome (R4, OperationOutcome)."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """Ends a request with `status`; `code` is of the IssueType value set, `text` names no person."""

    def __init__(self, status: int, code: str, text: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(text)
        self.status, self.code, self.text, self.headers = status, code, text, headers or {}

    def resource(self) -> dict[str, Any]:
        """The OperationOutcome to answer with."""
        return {
            "resourceType": "OperationOutcome",
            "issue": [{"severity": "error", "code": self.code, "diagnostics": self.text}],
        }
