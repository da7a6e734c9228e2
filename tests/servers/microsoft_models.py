"""Run by a Python that has Microsoft's own `msgraph-sdk`: reads Graph objects from standard input with its models.

Prints what the models understood of each, and the names they do not know.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module


def main() -> None:
    node = import_module("kiota_serialization_json.json_parse_node").JsonParseNode
    models = {
        kind: getattr(import_module(f"msgraph.generated.models.{kind}"), kind.capitalize())
        for kind in ("event", "calendar")
    }
    answers = []
    for kind, raw in json.load(sys.stdin):
        read = node(raw).get_object_value(models[kind])
        understood = {"id": read.id, "unknown": sorted(read.additional_data)}
        if kind == "event":
            understood |= {
                "subject": read.subject,
                "start": read.start and read.start.date_time,
                "zone": read.start and read.start.time_zone,
                "type": read.type and read.type.value,
                "all_day": read.is_all_day,
            }
        answers.append(understood)
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
