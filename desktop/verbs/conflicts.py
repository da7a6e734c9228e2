"""`optimantra conflicts`: edits that met somebody else's; both versions and what was there before, and the choice."""

from __future__ import annotations

import argparse
from typing import Any, Final

from desktop.exits import BAD_INPUT, OK, Exit
from desktop.verbs import pending, place
from desktop.verbs.output import as_json, line

_FIELDS: Final = ("status", "patient", "visit_type", "location", "note")


def add_to(verbs: Any, shared: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("conflicts", parents=[shared], help="edits that met somebody else's")
    acts = verb.add_subparsers(dest="act", metavar="ACT", required=True)
    acts.add_parser("list", parents=[shared], help="what waits for a decision")
    keep = acts.add_parser("keep", parents=[shared], help="decide: the other version stays in the history")
    keep.add_argument("choice", choices=("mine", "theirs", "both", "fields"))
    keep.add_argument("id", metavar="ID")
    keep.add_argument(
        "--mine",
        metavar="FIELD",
        action="append",
        default=[],
        choices=("time", *_FIELDS),
        help="with `fields`: what is to be as in mine (may be repeated); the rest stays theirs",
    )
    acts.add_parser("reopen", parents=[shared], help="take a decision back before it is sent").add_argument(
        "id", metavar="ID"
    )


def run(options: argparse.Namespace) -> int:
    match options.act:
        case "list":
            return _list(options)
        case "reopen":
            return _reopen(options)
        case _:
            return _keep(options)


def _list(options: argparse.Namespace) -> int:
    from desktop.verbs.times import local_zone
    from storage.book import conflicts

    zone = local_zone()
    with place.reading(options) as opened:
        found = () if opened is None else conflicts.undecided(opened.book)
        answers = [_object(one, zone) for one in found]
    if place.wants_json(options):
        as_json(answers)
    elif not answers:
        line("Nothing waits for a decision.")
    else:
        for one in answers:
            line(f"{one['id']}  {one['appointment']}")
            for name in one["fields"]:
                versions = (f"{label} {one[label][name]!r}" for label in ("base", "mine", "theirs"))
                line(f"    {name}: {', '.join(versions)}")
    return OK


def _keep(options: argparse.Namespace) -> int:
    from desktop import passes
    from desktop.verbs.times import local_zone
    from storage.book import inbox
    from storage.records.pending import Choice

    picked = [name for field in options.mine for name in (("start", "end") if field == "time" else (field,))]
    if bool(picked) != (options.choice == "fields"):
        raise Exit(BAD_INPUT, "no-fields", "Say which fields with --mine, and only with `keep fields`.")
    with place.writing(options) as opened:
        try:
            entry = inbox.decide(opened.book, options.id, Choice(options.choice), passes.now(), picked)
        except ValueError as error:
            raise Exit(BAD_INPUT, "bad-fields", "Mine and theirs do not differ in all of these fields.") from error
        sent = None if entry is None else pending.object_of(entry, local_zone())
    if place.wants_json(options):
        as_json({"id": options.id, "choice": options.choice, "sends": sent})
    else:
        line("Decided. " + ("Sent with the next sync." if sent else "The practice keeps what it has."))
    return OK


def _reopen(options: argparse.Namespace) -> int:
    from desktop import passes
    from desktop.verbs.times import local_zone
    from storage.book import inbox

    with place.writing(options) as opened:
        answer = _object(inbox.reopen(opened.book, options.id, passes.now()), local_zone())
    if place.wants_json(options):
        as_json(answer)
    else:
        line(f"{options.id} waits for a decision again.")
    return OK


def _object(one: Any, zone: Any) -> dict[str, Any]:
    """Only the fields in which the three versions differ are named in `fields`."""
    versions = {"base": one.base, "mine": one.mine, "theirs": one.theirs}
    told = {label: pending.fields_of(version, zone) for label, version in versions.items()}
    names = [name for name in told["theirs"] if told["mine"].get(name) != told["theirs"][name]]
    return {
        "id": one.id,
        "appointment": one.subject,
        "met": pending.moment(one.met_at, zone),
        "fields": names,
        **{label: {name: version.get(name) for name in told["theirs"]} for label, version in told.items()},
    }
