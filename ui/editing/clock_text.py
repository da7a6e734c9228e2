"""A time of day as a person types it: "9", "930", "9:30", "9.30", "9h30", "2 pm", in any script's digits. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QLocale

_CLOCK: Final = re.compile(r"(\d{1,2})(?:\s*[:.,h٫]\s*(\d{2})|(\d{2}))?\s*h?")
_AM: Final = ("am", "a", "ص")
_PM: Final = ("pm", "p", "م")


def clock(text: str, locale: QLocale) -> int | None:
    """Minutes from midnight, or None for what is no time of day. `24:00` is none: it is the next day's first minute."""
    words = _plain(text)
    half = ""
    for name, endings in (("am", (*_AM, _plain(locale.amText()))), ("pm", (*_PM, _plain(locale.pmText())))):
        found = next((one for one in sorted(endings, key=len, reverse=True) if one and words.endswith(one)), "")
        if found:
            half, words = name, words[: -len(found)].rstrip()
            break
    match = _CLOCK.fullmatch(words)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _plain(text: str) -> str:
    """Small letters, Western digits, no marks and no dots in "a.m."."""
    folded = unicodedata.normalize("NFKC", text.casefold())
    seen = "".join(str(unicodedata.digit(one)) if one.isdigit() else one for one in folded
                   if unicodedata.category(one) != "Cf")  # fmt: skip
    return re.sub(r"([ap])\.?\s?m\.?$", r"\1m", seen.strip()).strip()
