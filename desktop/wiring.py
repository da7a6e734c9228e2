"""What a window is given: its ports, made over the running program."""

from __future__ import annotations

from desktop.commands import Commands
from desktop.keys import Keys
from desktop.links import Links
from desktop.managed import reading as managed
from desktop.program import Program
from ui.ports import Ports


def ports(program: Program) -> Ports:
    """The ports of every window of one program; made once."""
    feeds = program.feeds
    return Ports(
        schedule=feeds.schedule,
        sources=feeds.sources,
        settings=feeds.settings,
        commands=Commands(program),
        stories=feeds.stories,
        ledger=feeds.ledger,
        links=Links(),
        keys=Keys(program),
        managed=managed.read(),
    )
