"""`optimantra` or `optimantra window`: the window; where no display is, the sample practice without one."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from desktop.exits import BAD_INPUT, Exit
from desktop.verbs import place

if TYPE_CHECKING:
    import argparse

_VALUED: Final = {"--profile": "profile", "--passphrase-file": "passphrase_file"}


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    window = verbs.add_parser("window", parents=[shared], help="open the window (the default)")
    window.add_argument(
        "link",
        nargs="?",
        default="",
        metavar="LINK",
        help="where to go: optimantra://day/2026-11-23, week, month, agenda, year, settings/consent, sync, conflicts",
    )


def named_by_link(arguments: Sequence[str]) -> list[str]:
    """A system that was given one of our links starts the program with it alone: that means the window."""
    if len(arguments) == 1 and arguments[0].lower().startswith("optimantra:"):
        return ["window", "--", *arguments]
    return list(arguments)


def usual(words: Sequence[str]) -> SimpleNamespace | None:
    """What the words of a usual start ask for, as `desktop.grammar` reads them; None where it has to."""
    read, left = SimpleNamespace(verb=None, traceback=False), list(words)
    while len(left) > 1 and left[0] in _VALUED and not left[1].startswith("-"):
        setattr(read, _VALUED[left[0]], left[1])
        del left[:2]
    match left:
        case []:
            return read
        case ["window"]:
            read.verb, read.link = "window", ""
        case ["window", "--", link] if link != "--":
            read.verb, read.link = "window", link
        case ["window", link] if not link.startswith("-"):
            read.verb, read.link = "window", link
        case _:
            return None
    return read


def run(options: argparse.Namespace) -> int:
    link = getattr(options, "link", "")
    if link:
        from ui.deep_links import parse

        if parse(link) is None:
            raise Exit(BAD_INPUT, "link", "That is none of our links. Nothing was opened.")
    from desktop import startup

    if not startup.has_display():
        gc.enable()
        from desktop.headless import run_sample

        return run_sample()
    home = place.home(options)
    return startup.run_window(home, getattr(options, "passphrase_file", None), link)
