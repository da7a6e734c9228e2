"""What a CalDAV status means, in the words that all providers share."""

from __future__ import annotations

from sync.errors import Conflict, Gone, Malformed, Refused, SyncError, Throttled
from sync.http import Answer
from sync.providers.caldav_xml import DAV, Multistatus, multistatus, names


def rows_of(answer: Answer) -> Multistatus:
    """The body of an answer that has to be a 207; raises what any other status means."""
    if answer.status != 207:
        raise failure(answer)
    return multistatus(answer.body, answer.host)


def failure(answer: Answer) -> SyncError:
    """The error that a status other than the one hoped for stands for."""
    code, host = f"status-{answer.status}", answer.host
    match answer.status:
        case 404 | 410:
            return Gone(code, host)
        case 409 | 412:
            return Conflict(code, host)
        case 403:
            return Refused("forbidden", host, 403)
        case 507:
            return Refused("no-space", host, 507)
        case status if status >= 500:
            return Throttled(code, host)
        case status if status >= 400:
            return Refused(code, host, status)
        case _:
            return Malformed(code, host)


def token_lost(answer: Answer) -> bool:
    """Whether a sync report's token is refused: by the element, whatever the status, or by a status that says so little
    that asking again from nothing is the only way on (servers answer 400, 409, 410 and 500 without the element)."""
    if answer.status < 400:
        return False
    return names(answer.body, DAV + "valid-sync-token") or answer.status in (
        400,
        403,
        405,
        409,
        410,
        412,
        422,
        500,
        501,
    )
