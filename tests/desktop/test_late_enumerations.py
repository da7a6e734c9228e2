"""An enumeration of Qt that is filled late is the one that Python would have made at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EVERY = """
import copy, enum, json, pickle, re, sys
if sys.argv[1] == "late":
    from desktop.late_enumerations import install
    install()
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

def carried(member):
    try:
        again = pickle.loads(pickle.dumps(member)) is member
    except Exception as error:
        again = type(error).__name__
    return [again, copy.copy(member) is member, copy.deepcopy(member) is member, hash(member) == hash(member.name),
            {member: 1}[type(member)(member.value)], matched(member)]

def matched(member):
    match member:
        case QtCore.Qt.Key.Key_Z | QtCore.QEvent.Type.Paint | QtCore.QLocale.Language.German:
            return "named"
        case enum.Flag():
            return "flag"
        case _:
            return "other"

def told(one):
    members = list(one)
    kept = {name: re.sub("0x[0-9a-f]+", "", repr(value)) for name, value in vars(one).items() if name not in SKIPPED}
    return {
        "kind": [str(type(one)), [str(base) for base in one.__mro__[1:]], repr(one), one.__module__, one.__qualname__],
        "members": [[name, repr(member), member.name, member.value, type(member) is one, member.__objclass__ is one]
                    for name, member in one.__members__.items()],
        "listed": [member.name for member in members],
        "back": [member.name for member in reversed(one)],
        "size": len(one),
        "carried": carried(members[-1]) if members else "",
        "found": all(one(its.value) is its and one[its.name] is its and its in one for its in members),
        "joined": repr(members[0] | members[-1]) if members and issubclass(one, enum.Flag) else "",
        "without": repr(~members[0]) if members and issubclass(one, enum.Flag) else "",
        "unknown": repr(one(2**30)) if members and issubclass(one, enum.Flag) else "",
        "kept": sorted(kept.items()),
    }

SKIPPED = {"__dict__", "__weakref__", "_member_map_", "_value2member_map_", "__doc__", "_missing_", "__new__",
           "__new_member__", "_new_member_"}
found = {}
for module in (QtCore, QtGui, QtNetwork, QtSvg, QtWidgets):
    for name in dir(module):
        holder = getattr(module, name)
        for inner in [holder, *vars(holder).values()] if isinstance(holder, type) else ():
            if isinstance(inner, enum.EnumType):
                found[f"{inner.__module__}.{inner.__qualname__}"] = told(inner)
print(json.dumps(found, default=repr))
"""


def every(how: str) -> dict[str, dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-c", EVERY, how], capture_output=True, text=True, timeout=120, check=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    told: dict[str, dict[str, object]] = json.loads(done.stdout)
    return told


def test_every_enumeration_of_qt_is_as_it_is_made_at_once() -> None:
    late, at_once = every("late"), every("at once")
    assert len(at_once) > 500
    assert late == at_once


WAYS = """
import enum, threading
from desktop.late_enumerations import install
install()

def asked_for():
    return enum.Flag("Sides", (("LEFT", 1), ("RIGHT", 2), ("BOTH", 3)), boundary=enum.KEEP)

for touch in (
    lambda sides: sides.LEFT,
    lambda sides: sides(2),
    lambda sides: sides["RIGHT"],
    lambda sides: list(sides),
    lambda sides: list(reversed(sides)),
    lambda sides: len(sides),
    lambda sides: dir(sides),
    lambda sides: sides.__members__,
):
    sides = asked_for()
    assert type(sides) is not enum.EnumType and isinstance(sides, enum.EnumType)
    touch(sides)
    assert type(sides) is enum.EnumType
    assert sides.LEFT | sides.RIGHT is sides.BOTH and isinstance(sides.LEFT, sides)

sides = asked_for()
assert not hasattr(sides, "__wrapped__") and type(sides) is not enum.EnumType  # nobody's member
try:
    sides.UP
except AttributeError:
    pass
else:
    raise AssertionError("no such member")
from desktop.late_enumerations import end
before = asked_for()
end()
assert type(before) is type(asked_for()) is enum.EnumType and before.BOTH.value == 3
install()
Plain = enum.Enum("Plain", "ONE TWO", module=__name__)
assert type(Plain) is enum.EnumType and Plain.TWO.value == 2

sides, seen = asked_for(), []
every = [threading.Thread(target=lambda: seen.append(sides.LEFT)) for _ in range(8)]
for one in every:
    one.start()
for one in every:
    one.join()
assert len(set(map(id, seen))) == 1
"""


def test_each_way_of_asking_fills_it_and_others_are_made_as_ever() -> None:
    subprocess.run(
        [sys.executable, "-c", WAYS], check=True, timeout=60, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
