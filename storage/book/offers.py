"""The list of offers, the same for everyone; the topics that the person named; and the choice among them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from storage.book import accounts, ledger, settings
from storage.database import Reader, Writer
from storage.records.accounts import Account
from storage.records.consents import Purpose
from storage.records.ids import AccountId
from storage.records.offers import Offer

TOPICS = "offers.topics"
"""Setting: the topics that the person named, as a JSON list."""
FREE = "free"


def relist(w: Writer, account: AccountId, offers: Sequence[Offer]) -> None:
    """Keep the list as it came, in place of the one before."""
    with w.transaction():
        w.run("DELETE FROM offer WHERE account = ?", (account,))
        for place, one in enumerate(offers):
            w.run(
                "INSERT INTO offer (account, place, supplier, title, link, topics) VALUES (?, ?, ?, ?, ?, ?)",
                (account, place, one.supplier, one.title, one.link, json.dumps(one.topics)),
            )


def shown_to(r: Reader) -> Account | None:
    """The account whose offers may be shown: one on a free plan, and nobody's who pays for another."""
    practices = accounts.practices(r)
    if not practices or any(one.plan != FREE for one in practices):
        return None
    return practices[0]


def listed(r: Reader, account: AccountId) -> tuple[Offer, ...]:
    rows = r.rows("SELECT supplier, title, link, topics FROM offer WHERE account = ? ORDER BY place", (account,))
    return tuple(Offer(row[0], row[1], row[2], tuple(json.loads(row[3]))) for row in rows)


def topics(r: Reader) -> frozenset[str]:
    """What the person named, whether or not offers may be chosen by it now."""
    try:
        return frozenset(str(one) for one in json.loads(settings.get(r, TOPICS) or "[]"))
    except (ValueError, TypeError):
        return frozenset()


def forget_topics(w: Writer) -> None:
    """The consent is withdrawn: what was named goes."""
    settings.remove(w, TOPICS)


def chosen(r: Reader, day: date) -> Offer | None:
    """The offer of this day, chosen here; None where none is shown."""
    account = shown_to(r)
    if account is None:
        return None
    by = topics(r) if account.id in ledger.live(r, Purpose.INTERESTS) else frozenset()
    return choose(listed(r, account.id), by, day)


def choose(offers: Sequence[Offer], interests: frozenset[str], day: date) -> Offer | None:
    """Those on a topic of interest, where there are any, in turn from day to day. Pure."""
    fitting = [one for one in offers if interests & set(one.topics)] or list(offers)
    return fitting[day.toordinal() % len(fitting)] if fitting else None
