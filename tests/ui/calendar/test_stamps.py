"""A block that is stamped looks like one that is painted, and stamps don't pile up."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPicture
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, overfull_week, typical_week
from ui.calendar import stamps
from ui.calendar.blocks import Block
from ui.calendar.stamps import Stamps
from ui.calendar.view import CalendarView
from ui.theme import Theme
from ui.tokens import Scheme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


@pytest.fixture(params=[Scheme.LIGHT, Scheme.HIGH_DARK], ids=str)
def view(qtbot: QtBot, request: pytest.FixtureRequest) -> CalendarView:
    theme = Theme()
    theme.choose(request.param)
    schedule = FakeSchedule(typical_week(MONDAY, BERLIN) + overfull_week(MONDAY, BERLIN)[:60])
    made = CalendarView(
        schedule, FakeSources(), theme, BERLIN,
        locale=QLocale("en_GB"), now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.grid.wait_for_words()
    made.grid.make_current(5)
    QApplication.processEvents()
    return made


def picture(view: CalendarView) -> bytes:
    made = QImage(view.grid.viewport().size(), QImage.Format.Format_RGB32)
    view.grid.viewport().render(made)
    return bytes(made.constBits())


def test_a_stamped_page_is_the_painted_page(view: CalendarView, monkeypatch: pytest.MonkeyPatch) -> None:
    of, used = Stamps.of, list[object]()

    def noted(*given: Any, **how: Any) -> object:
        used.append(given)
        return of(*given, **how)

    monkeypatch.setattr(Stamps, "of", noted)
    stamped = picture(view)
    assert used
    monkeypatch.setattr(Stamps, "fit", lambda *_given: False)
    painted = picture(view)
    assert max(abs(one - other) for one, other in zip(stamped, painted, strict=True)) <= 2, "rounding of blends only"


def test_nothing_is_stamped_on_paper_or_between_pixels(qtbot: QtBot) -> None:
    """A print would be of coarse pixels, and a screen at 150 % blurred."""
    kept = Stamps()
    paper = QPicture()
    painter = QPainter(paper)
    assert not kept.fit(painter)
    painter.end()
    screen = QImage(QSize(40, 40), QImage.Format.Format_RGB32)
    painter = QPainter(screen)
    assert kept.fit(painter)
    painter.scale(1.5, 1.5)
    assert not kept.fit(painter)
    painter.end()


def test_stamps_are_bounded(view: CalendarView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every width that a window was ever drawn to would stay in memory."""
    monkeypatch.setattr(stamps, "MOST", 3000)
    scene = view.grid.scene
    assert scene is not None
    kept, block = Stamps(), scene.hours[0].block
    painted: list[int] = []

    def paint(painter: QPainter, block: Block, rect: QRect, *, hovered: bool, selected: bool) -> None:
        assert not hovered and not selected
        painted.append(rect.width())

    def stamp(width: int) -> None:
        wide: Block = block._replace(rect=QRect(0, 0, width, 20))
        assert kept.of(wide, paint, hovered=False, selected=False) is not None

    for width in (50, 51, 50, 52):
        stamp(width)
    assert painted == [50, 51, 52]
    stamp(50)
    stamp(51)
    assert painted == [50, 51, 52, 51], "the one that was not used for longest went"
    large: Block = block._replace(rect=QRect(0, 0, stamps.LARGEST, 2))
    assert kept.of(large, paint, hovered=False, selected=False) is None
