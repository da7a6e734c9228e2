"""The command line: from the words to the verb that answers, and from what it came to, to an exit code."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from desktop.exits import BAD_INPUT, BUG, INTERRUPTED, OK, Exit, of
from desktop.verbs import window
from desktop.verbs.output import as_json, bear_every_letter, note
from storage.errors import StoreError


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code. Never a traceback for what is not a bug."""
    bear_every_letter()
    words = window.named_by_link(arguments)
    options = _read(words)
    wants_json = getattr(options, "json", False)
    try:
        module = import_module(f"desktop.verbs.{options.verb or 'window'}")
        return int(module.run(options))
    except Exit as end:
        return _end(end, wants_json)
    except StoreError as error:
        return _end(of(error), wants_json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    except Exception as error:
        if isinstance(error, UnicodeEncodeError) and not _are_text(words):
            return _end(Exit(BAD_INPUT, "not-text", "One of these words is not text (UTF-8)."), wants_json)
        # The type alone: a message may quote what was being read.
        note(f"OptiMantra met a bug ({type(error).__name__}); nothing more was done. Please report it.")
        if options.traceback:
            raise
        return BUG


def _read(words: list[str]) -> Any:
    """What they ask for. A usual start needs no grammar, which takes longer to make than the window's own words."""
    usual = window.usual(words)
    if usual is not None:
        return usual
    gc.enable()
    from desktop.grammar import asked_for, parser

    return parser(asked_for(words)).parse_args(words)


def _are_text(words: Sequence[str]) -> bool:
    """Whether each stands for letters; a system hands over other bytes as halves of characters (PEP 383)."""
    try:
        "".join(words).encode()
    except UnicodeEncodeError:
        return False
    return True


def _end(end: Exit, wants_json: bool) -> int:
    if wants_json:
        as_json({"error": end.code_name, "message": end.sentence})
    note(end.sentence)
    return end.code
