"""Low battery, read from what each system says."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.platform.power import runs_low, says_low, supplies_low


def battery(supplies: Path, name: str, **says: str) -> None:
    folder = supplies / name
    folder.mkdir(parents=True)
    for file, text in {"type": "Battery", **says}.items():
        (folder / file).write_text(text + "\n")


@pytest.mark.parametrize(
    ("status", "capacity", "low"),
    [
        ("Discharging", "12", True),
        ("Discharging", "20", False),
        ("Charging", "5", False),
        ("Discharging", "odd", False),
    ],
)
def test_a_battery_is_low_when_it_discharges_and_little_is_left(
    tmp_path: Path, status: str, capacity: str, low: bool
) -> None:
    battery(tmp_path, "BAT0", status=status, capacity=capacity)
    assert supplies_low(tmp_path) is low


def test_a_second_battery_that_is_full_is_enough(tmp_path: Path) -> None:
    battery(tmp_path, "BAT0", status="Discharging", capacity="4")
    battery(tmp_path, "BAT1", status="Discharging", capacity="90")
    assert not supplies_low(tmp_path)


def test_a_mouse_is_no_machine_and_a_desk_has_no_battery(tmp_path: Path) -> None:
    battery(tmp_path, "hid-mouse", status="Discharging", capacity="3", scope="Device")
    battery(tmp_path, "AC", type="Mains")
    assert not supplies_low(tmp_path)
    assert not supplies_low(tmp_path / "none")


@pytest.mark.parametrize(
    ("said", "low"),
    [
        ("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t14%; discharging; 0:40 remaining", True),
        ("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t64%; discharging; 4:00 remaining", False),
        ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t14%; charging; 1:10 remaining", False),
        ("", False),
    ],
)
def test_what_pmset_says(said: str, low: bool) -> None:
    assert says_low(said) is low


def test_this_machine_answers() -> None:
    assert runs_low() in (True, False)
