"""What a window is given: its ports, made over the running program. A start makes only those of its first picture."""

from __future__ import annotations

from desktop.commands import Commands
from desktop.managed import reading as managed
from desktop.program import Program
from ui.ports import Ports


def first_ports(program: Program) -> Ports:
    """What the first picture of a window needs."""
    feeds = program.feeds
    return Ports(feeds.schedule, feeds.sources, feeds.settings, Commands(program), managed=managed.read())


def ports(program: Program) -> Ports:
    """All of them at once."""
    return every_port(program, first_ports(program))


def every_port(program: Program, first: Ports) -> Ports:
    """The ports of every window of one program, over those of the first picture; made once."""
    from desktop.documents import Documents
    from desktop.editing import Editing
    from desktop.feeds.details import DetailsFeed
    from desktop.feeds.ledger import Ledger
    from desktop.feeds.publishing import Publishing
    from desktop.feeds.sharing import Sharing
    from desktop.feeds.surveys import Surveys
    from desktop.keys import Keys
    from desktop.leaving_port import Leaving
    from desktop.links import Links, own_hosts
    from desktop.privacy import Privacy
    from desktop.reminders.seat import Seat
    from desktop.search import Search
    from desktop.story import Conflicts, Story
    from desktop.support import Support
    from desktop.updates import Updates

    return first._replace(
        story=Story(program),
        conflicts=Conflicts(program),
        ledger=Ledger(program),
        links=Links(own_hosts(program)),
        keys=Keys(program),
        documents=Documents(program),
        leaving=Leaving(program),
        support=Support(program),
        privacy=Privacy(program),
        publishing=Publishing(program, first.managed),
        sharing=Sharing(program),
        surveys=Surveys(program),
        search=Search(program),
        editing=Editing(program),
        updates=Updates(program, first.managed),
        reminders=Seat(),
        details=DetailsFeed(program.feeds),
    )
