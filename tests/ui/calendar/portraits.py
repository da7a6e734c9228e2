"""Pictures of the calendar for the eye: `python -m tests.ui.calendar.portraits DIRECTORY [NAME…]`.

Every view in the schemes, sizes, languages and fillings that a designer looks at. Scale 200 % with QT_SCALE_FACTOR=2.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.calendar.practice_week import FakeSchedule, FakeSources, overfull_week, typical_week
from ui.calendar.modes import Mode
from ui.calendar.view import CalendarView
from ui.calendar.year_view import APART, MONTHS
from ui.theme import Theme
from ui.tokens import Scheme

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Sitting:
    """How one portrait is taken."""

    mode: Mode = Mode.WEEK
    scheme: Scheme = Scheme.LIGHT
    size: tuple[int, int] = (1440, 900)
    locale: str = "en_GB"
    filling: str = "typical"
    pose: Callable[[CalendarView], None] | None = None


def select_one(view: CalendarView) -> None:
    view.grid.make_current(9)


def with_card(view: CalendarView) -> None:
    """The popover can't be in the same grab: it is saved beside the view."""
    view.grid.make_current(next(row for row, one in enumerate(view.model.occurrences) if one.summary == "Dentist"))
    view.grid.opened.emit(view.grid.currentIndex())


def with_draft(view: CalendarView) -> None:
    view.set_editable(True)
    view.grid.setFocus()
    view.grid.make_current(next(row for row, one in enumerate(view.model.occurrences) if "Karin" in one.patient) - 4)
    QTest.keyClick(view.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def two_zones(view: CalendarView) -> None:
    view.set_other_zone(ZoneInfo("America/New_York"))
    view.show_day(date(2026, 10, 25))
    view.grid.show_minute(0)


SITTINGS = {
    "week-light": Sitting(pose=select_one),
    "week-dark": Sitting(scheme=Scheme.DARK, pose=select_one),
    "week-high-light": Sitting(scheme=Scheme.HIGH_LIGHT),
    "week-high-dark": Sitting(scheme=Scheme.HIGH_DARK),
    "week-narrow": Sitting(size=(900, 600)),
    "week-wide": Sitting(size=(2560, 1440)),
    "week-german": Sitting(locale="de_DE"),
    "week-american": Sitting(locale="en_US"),
    "week-arabic": Sitting(locale="ar_EG"),
    "week-empty": Sitting(filling="empty"),
    "week-overfull": Sitting(filling="overfull"),
    "week-overfull-dark-narrow": Sitting(filling="overfull", scheme=Scheme.DARK, size=(900, 600)),
    "month": Sitting(mode=Mode.MONTH),
    "month-dark": Sitting(mode=Mode.MONTH, scheme=Scheme.DARK),
    "month-narrow": Sitting(mode=Mode.MONTH, size=(900, 600), filling="overfull"),
    "month-arabic": Sitting(mode=Mode.MONTH, locale="ar_EG"),
    "agenda": Sitting(mode=Mode.AGENDA),
    "agenda-dark-narrow": Sitting(mode=Mode.AGENDA, scheme=Scheme.DARK, size=(900, 600)),
    "agenda-arabic": Sitting(mode=Mode.AGENDA, locale="ar_EG"),
    "agenda-empty": Sitting(mode=Mode.AGENDA, filling="empty"),
    "card": Sitting(pose=with_card),
    "card-dark": Sitting(pose=with_card, scheme=Scheme.DARK),
    "draft": Sitting(pose=with_draft),
    "zones-and-clock-change": Sitting(pose=two_zones),
    "year": Sitting(mode=Mode.YEAR),
    "year-dark-narrow": Sitting(mode=Mode.YEAR, scheme=Scheme.DARK, size=(900, 600)),
    "work-week": Sitting(mode=Mode.WORK_WEEK),
    "day": Sitting(mode=Mode.DAY),
    "day-overfull": Sitting(mode=Mode.DAY, filling="overfull"),
}


def portrait(sitting: Sitting, theme: Theme, path: Path) -> None:
    """Take one and save it."""
    theme.choose(sitting.scheme)
    locale = QLocale(sitting.locale)
    fillings = {"typical": typical_week, "overfull": overfull_week}
    around = range(-4, 4) if sitting.mode in (Mode.MONTH, Mode.YEAR, Mode.AGENDA) else range(1)
    occurrences = tuple(
        one
        for week in around
        if sitting.filling in fillings
        for one in fillings[sitting.filling](MONDAY + timedelta(weeks=week), BERLIN)
    )
    view = CalendarView(
        FakeSchedule(occurrences), FakeSources(), theme, BERLIN,
        locale=locale, now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )  # fmt: skip
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if sitting.locale.startswith("ar") else
                            Qt.LayoutDirection.LeftToRight)  # fmt: skip
    view.set_mode(sitting.mode)
    view.resize(*sitting.size)
    view.show()
    QApplication.processEvents()
    if sitting.mode is Mode.YEAR:
        QTest.qWait(APART * MONTHS + 100)
    if sitting.pose is not None:
        sitting.pose(view)
        QApplication.processEvents()
    QTest.qWait(200 if sitting.filling == "overfull" else 0)
    popup = QApplication.activePopupWidget()
    (popup or view).grab().save(str(path))
    if popup is not None:
        popup.close()
    view.close()


def main(directory: Path, names: list[str]) -> None:
    """Take the named portraits, or all."""
    app = QApplication([])
    theme = Theme()
    theme.wear(app)
    directory.mkdir(parents=True, exist_ok=True)
    for name in names or list(SITTINGS):
        portrait(SITTINGS[name], theme, directory / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
