"""The sample practice changes its documents: a later agreement or policy takes the place of the one before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.sandbox.fhir.store import Store
from desktop.sandbox.seed.documents import reference, revised


def revise(store: Store, kind: str) -> None:
    """Publish new words of `kind` (`agreement`, `privacy-policy`), dated after every version that is there."""
    standing = [
        one
        for one in store.select("c.kind = 'DocumentReference'", (), 1000, "c.id")
        if one.resource["type"]["coding"][0]["code"] == kind and one.resource["status"] == "current"
    ]
    latest = max((datetime.fromisoformat(one.resource["date"]) for one in standing), default=datetime.now(UTC))
    told = max(latest + timedelta(days=1), datetime.now(UTC)).date()
    told += timedelta(days=told <= latest.date())
    made, *binaries = reference(kind, kind, told, revised(kind))
    for content, binary in zip(made["content"], binaries, strict=True):
        content["attachment"]["url"] = f"Binary/{store.create(binary).id}"
    made["relatesTo"] = [
        {"code": "replaces", "target": {"reference": f"DocumentReference/{one.id}"}} for one in standing
    ]
    store.create(made)
    for one in standing:
        store.update(one, {**one.resource, "status": "superseded"})


def withdraw(store: Store) -> None:
    """Offer no document any more, as a service that has none."""
    for one in list(store.select("c.kind = 'DocumentReference'", (), 1000, "c.id")):
        store.update(one, {**one.resource, "status": "superseded"})
