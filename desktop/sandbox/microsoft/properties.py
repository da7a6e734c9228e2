"""Named properties of programs (`singleValueExtendedProperties`): kept with a thing, shown only to who names one.

Source: graph/api/singlevaluelegacyextendedproperty-get; ids look like `String {GUID} Name Word`.
"""

from __future__ import annotations

import re
from typing import Any, Final

from starlette.requests import Request

from desktop.sandbox.microsoft.refusals import GraphError

MEMBER: Final = "singleValueExtendedProperties"
_ID: Final = re.compile(r"String \{[0-9a-fA-F-]{36}\} Name [A-Za-z0-9]+")
_EXPAND: Final = re.compile(rf"{MEMBER}\(\$filter=id eq '([^']*)'\)")


def checked(body: dict[str, Any]) -> dict[str, Any]:
    """A body that was sent. Raises `GraphError` 400 for properties that are none."""
    for one in body.get(MEMBER) or ():
        if not isinstance(one, dict) or not _ID.fullmatch(str(one.get("id", ""))) or not isinstance(one["value"], str):
            raise GraphError(400, "ErrorInvalidProperty", "An extended property is not understood.")
    return body


def hidden(item: dict[str, Any]) -> dict[str, Any]:
    """A thing as it is shown to who asked for no property."""
    return {name: value for name, value in item.items() if name != MEMBER}


def shown(request: Request, item: dict[str, Any], *, basic: bool) -> dict[str, Any]:
    """A thing with the property that `$expand` names. Raises `GraphError` 400, and 403 for `Calendars.ReadBasic`."""
    asked = request.query_params.get("$expand", "")
    if not asked:
        return hidden(item)
    match = _EXPAND.fullmatch(asked)
    if match is None or not _ID.fullmatch(match[1]):
        raise GraphError(400, "ErrorInvalidUrlQueryFilter", "The filter expression is invalid.")
    if basic:
        raise GraphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
    held = [one for one in item.get(MEMBER) or () if str(one["id"]).lower() == match[1].lower()]
    return {**hidden(item), **({MEMBER: held} if held else {})}
