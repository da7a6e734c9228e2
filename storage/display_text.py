"""Text from outside, made safe to show: no control or bidi characters, no markup, no endless lines. Pure."""

from __future__ import annotations

import re
from typing import Any, Final

MOST_TITLE: Final = 500
MOST_TEXT: Final = 20_000


class _Late:
    """Stands for a pattern and compiles it when something of it is asked for: most text that a start shows needs none,
    and compiling all of these takes longer than reading its week."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def _late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    return _Late(pattern, flags)  # type: ignore[return-value]  # answers as one


_UNSAFE: Final = _late(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks, overrides, isolates: text could pose as other
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"  # byte-order mark, annotations, half characters
    "\U000e0000-\U000e007f]"  # tags: invisible
)
_SPACES: Final = _late(r"[\s\u2028\u2029]+")
_COMBINING_RUN: Final = _late(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_PLAIN: Final = _late(r"[\t\n\x20-\x7e]*")
_IS_HTML: Final = _late(
    r"</?(?:html|body|head|div|span|p|br|b|i|u|a|ul|ol|li|table|tr|td|font|strong|em|h[1-6]|img|script|style|pre|hr)\b",
    re.IGNORECASE,
)
_ENDS: Final = {name: _late(f"</{name}", re.IGNORECASE) for name in ("script", "style", "head", "title")}
_TAG: Final = _late(r"<(?:!--|/?([A-Za-z][A-Za-z0-9]*)|[!?])")
_BREAKS: Final = frozenset("p div br tr table ul ol h1 h2 h3 h4 h5 h6 hr pre blockquote".split())
_BLANK_LINES: Final = _late(r"[ \t]*\n(?:[ \t]*\n)+")


def one_line(text: str) -> str:
    """A title or place on one line: white space folded, unsafe characters gone, at most `MOST_TITLE` characters."""
    if len(text) <= MOST_TITLE and text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
    text = clean(text[: MOST_TITLE * 4])
    text = _SPACES.sub(" ", text).strip()
    return text if len(text) <= MOST_TITLE else text[: MOST_TITLE - 1].rstrip() + "…"


def clean(text: str) -> str:
    """Without controls and bidi overrides, and with no more than four marks on one letter. Lines stay."""
    if _PLAIN.fullmatch(text):
        return text
    return _COMBINING_RUN.sub(r"\1", _UNSAFE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def hidden_in(text: str) -> str:
    """The characters of `text` that `clean` would take out, in order: controls and those that turn its direction."""
    return "".join(_UNSAFE.findall(text))


def plain_text(text: str) -> str:
    """A description as lines of plain text; HTML becomes what it says, and nothing it names is ever loaded.

    At most `MOST_TEXT` characters. Linear in the length of the text.
    """
    if not text:
        return ""
    text = text[: MOST_TEXT * 4]
    if "<" in text and _IS_HTML.search(text):
        text = _without_tags(text)
    text = clean(text)
    if "\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    text = text.strip()
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1].rstrip() + "…"


def without_markup(text: str) -> str:
    """HTML as the lines that it says, of any length; nothing that it names is ever loaded. Linear."""
    return _BLANK_LINES.sub("\n\n", clean(_without_tags(text))).strip()


def _without_tags(text: str) -> str:
    parts: list[str] = []
    at = 0
    while True:
        tag = _TAG.search(text, at)
        if tag is None:
            parts.append(_said(text[at:]))
            break
        if tag.start() > at:
            parts.append(_said(text[at : tag.start()]))
        name = (tag[1] or "").lower()
        if tag[0] == "<!--":
            close, skip = text.find("-->", tag.end()), 3
        elif name in _ENDS and not tag[0].startswith("</"):
            ended = _ENDS[name].search(text, tag.end())
            close, skip = ended.start() if ended else -1, 0
        else:
            close, skip = text.find(">", tag.end()), 1
        if close < 0:
            break
        at = close + skip
        if name in _BREAKS and not (parts and parts[-1].endswith("\n")):
            parts.append("\n")
        elif name == "li" and not tag[0].startswith("</"):
            parts.append("\n- ")
    return "".join(parts)


def _said(text: str) -> str:
    """What a run of HTML text says: entities read, white space folded."""
    from html import unescape  # two thousand names, which most texts have none of

    return unescape(_SPACES.sub(" ", text)) if text else ""
