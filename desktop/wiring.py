"""What a window is given: its ports, made over the running program."""

from __future__ import annotations

from desktop.commands import Commands
from desktop.documents import Documents
from desktop.editing import Editing
from desktop.feeds.ledger import Ledger
from desktop.feeds.publishing import Publishing
from desktop.feeds.sharing import Sharing
from desktop.feeds.surveys import Surveys
from desktop.keys import Keys
from desktop.leaving_port import Leaving
from desktop.links import Links
from desktop.managed import reading as managed
from desktop.privacy import Privacy
from desktop.program import Program
from desktop.reminders.seat import Seat
from desktop.search import Search
from desktop.story import Conflicts, Story
from desktop.support import Support
from desktop.updates import Updates
from ui.ports import Ports


def ports(program: Program) -> Ports:
    """The ports of every window of one program; made once."""
    feeds, fixed = program.feeds, managed.read()
    return Ports(
        schedule=feeds.schedule,
        sources=feeds.sources,
        settings=feeds.settings,
        commands=Commands(program),
        story=Story(program),
        conflicts=Conflicts(program),
        ledger=Ledger(program),
        links=Links(),
        keys=Keys(program),
        documents=Documents(program),
        leaving=Leaving(program),
        support=Support(program),
        privacy=Privacy(program),
        publishing=Publishing(program, fixed),
        sharing=Sharing(program),
        surveys=Surveys(program),
        search=Search(program),
        editing=Editing(program),
        updates=Updates(program, fixed),
        reminders=Seat(),
        managed=fixed,
    )
