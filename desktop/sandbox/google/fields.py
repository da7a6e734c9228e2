"""Partial responses: `fields=nextPageToken,items(id,start/dateTime)` keeps just these members."""

from __future__ import annotations

from typing import Any

from desktop.sandbox.google.refusals import GoogleError

Mask = dict[str, "Mask | None"]
"""Member → the mask of what is inside it, None for all of it."""


def kept(answer: Any, mask: str) -> Any:
    """`answer` with the members that `mask` names. Raises `GoogleError` 400 for a mask that can't be read."""
    if not mask:
        return answer
    parsed, rest = _members(mask)
    if rest:
        raise GoogleError(400, "invalidParameter", "Invalid field selection")
    return _apply(answer, parsed)


def _apply(value: Any, mask: Mask | None) -> Any:
    if mask is None or "*" in mask:
        return value
    if isinstance(value, list):
        return [_apply(part, mask) for part in value]
    if isinstance(value, dict):
        return {name: _apply(part, mask[name]) for name, part in value.items() if name in mask}
    return value


def _members(text: str) -> tuple[Mask, str]:
    """Members up to an unmatched `)` or the end, and what follows."""
    found: Mask = {}
    while True:
        size = next((at for at, letter in enumerate(text) if letter in ",()/"), len(text))
        name, text = text[:size].strip(), text[size:]
        if not name:
            raise GoogleError(400, "invalidParameter", "Invalid field selection")
        inside: Mask | None = None
        if text.startswith("/"):
            inside, text = _path(text[1:])
        elif text.startswith("("):
            inside, text = _members(text[1:])
            if not text.startswith(")"):
                raise GoogleError(400, "invalidParameter", "Invalid field selection")
            text = text[1:]
        before = found.get(name, {}) if name in found else {}
        found[name] = None if inside is None or before is None else {**before, **inside}
        if not text.startswith(","):
            return found, text
        text = text[1:]


def _path(text: str) -> tuple[Mask, str]:
    """One member after a slash, which may lead on."""
    size = next((at for at, letter in enumerate(text) if letter in ",()/"), len(text))
    name, text = text[:size].strip(), text[size:]
    if text.startswith("/"):
        inside, text = _path(text[1:])
        return {name: inside}, text
    if text.startswith("("):
        inside, text = _members(text[1:])
        return {name: inside}, text.removeprefix(")")
    return {name: None}, text
