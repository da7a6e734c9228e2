"""A trouble in words, sentences with places to fill, and what a tooltip may hold."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """A trouble in words. `short` fits beside a name; the others are whole sentences, empty where there is nothing."""

    short: str
    what: str
    we: str = ""
    you: str = ""

    @property
    def whole(self) -> str:
        """All sentences, one a line, for a tooltip or a screen reader."""
        return "\n".join(line for line in (self.what, self.we, self.you) if line)


def filled(sentence: str, *values: str) -> str:
    """The sentence with its places `%1`, `%2` … filled, each once and whatever the values hold."""
    parts = sentence.split("%")
    made = [parts[0]]
    for part in parts[1:]:
        if part[:1].isdigit() and 0 < int(part[0]) <= len(values):
            made.append(values[int(part[0]) - 1] + part[1:])
        else:
            made.append("%" + part)
    return "".join(made)


def hint(text: str) -> str:
    """The text for a tooltip, to be shown as it is written: Qt takes what looks like markup in a tooltip for markup and
    loads the files that it names. Nobody sees what is put in (U+200C, zero width)."""
    return text.replace("<", "<\u200c").replace("&lt;", "&\u200clt;") if "<" in text or "&" in text else text
