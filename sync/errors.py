"""What a service can answer, as one tree for all providers; each provider translates at its edge.

No error carries a token, an address that is a secret, or text of a calendar: `code` is a short English token for logs
and wording, `host` the machine spoken to.
"""

from __future__ import annotations


class SyncError(Exception):
    """Anything that ends a pass without changing the store."""

    def __init__(self, code: str, host: str = "") -> None:
        super().__init__(f"{type(self).__name__.lower()}: {code}" + (f" ({host})" if host else ""))
        self.code, self.host = code, host


class Offline(SyncError):
    """No answer: no network, refused, cut off, or too slow. Tried again by itself."""


class Throttled(SyncError):
    """Asked to wait (429, 503, a quota) or the service is unwell (5xx). Tried again not before `wait` seconds."""

    def __init__(self, code: str, host: str = "", wait: float = 0.0) -> None:
        super().__init__(code, host)
        self.wait = wait


class Untrusted(SyncError):
    """The other side could not prove who it is (TLS), or sent us where no credential may go."""


class Reconnect(SyncError):
    """The credential is refused for good: the person has to sign in again."""


class CursorLost(SyncError):
    """The service no longer knows our cursor; the engine runs the pass again from nothing."""


class Conflict(SyncError):
    """Somebody changed it first (412, 409)."""


class Gone(SyncError):
    """The thing is no longer there (404, 410)."""


class Refused(SyncError):
    """The service understood and said no; trying again will not help."""

    def __init__(self, code: str, host: str = "", status: int = 0) -> None:
        super().__init__(code, host)
        self.status = status


class Malformed(SyncError):
    """The answer is not what the protocol allows: unparsable, too large, the wrong kind."""


class AgreementNeeded(SyncError):
    """The practice's agreement that holds now was not accepted: nothing of its service is used before that."""


class SuddenlyEmpty(SyncError):
    """The calendar lists nothing, or much less, of the `before` events that we hold: held until the person says yes."""

    def __init__(self, before: int, removed: int | None = None, host: str = "") -> None:
        self.before, self.removed = before, before if removed is None else removed
        super().__init__("suddenly-empty" if self.removed >= before else "suddenly-fewer", host)
