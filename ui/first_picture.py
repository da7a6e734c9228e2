"""The first picture of a window: its week, painted where the week will stand once everything else is there.

One plain widget, which needs a fifth of what the whole window takes. What it is pressed for goes to the whole, which is
made then; `begun` tells what the whole goes on with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from storage.records.accounts import Health
from ui.calendar.begun import Begun
from ui.calendar.days import know_days
from ui.calendar.hours import usual_hours
from ui.calendar.hours_picture import HoursPicture, Seen, opening_offset
from ui.calendar.modes import Mode, span
from ui.calendar.prepared import Range
from ui.calendar.scene import Placed, View
from ui.first_start.steps import step_of
from ui.measures import HANDLE, SCROLL_BAR, SCROLL_MARGIN, header_height, menu_height, status_height
from ui.models.filtered import Filtered
from ui.models.looks import Listed
from ui.models.phrases import Phrases
from ui.preferences import chosen_height, chosen_hours, chosen_scheme, chosen_zone
from ui.settings import keys

if TYPE_CHECKING:
    from ui.ports import AccountRow
    from ui.window import MainWindow

HOURS: Final = (Mode.DAY, Mode.WORK_WEEK, Mode.WEEK)


def has_first_picture(window: MainWindow) -> bool:
    """Whether nothing is to be seen but days over their hours, beside accounts, under no bar that needs the person."""
    remembered, ports = window.remembered, window.ports
    accounts = ports.sources.accounts()
    return (
        remembered.mode() in HOURS
        and not remembered.flag("story", otherwise=False)
        and not remembered.text("filter")
        and remembered.side() is not None
        and not any(_needs_the_person(account) for account in accounts)
        and step_of(
            stated=ports.settings.get(keys.AGE_STATED) == "1",
            connected=bool(accounts),
            agreement_waits=False,
            undecided=not any(row.show_since or row.keep_since for account in accounts for row in account.calendars),
            kept=ports.settings.get(keys.FIRST_START) or "",
        )
        is None
    )


def _needs_the_person(account: AccountRow) -> bool:
    return any(row.show and row.state.health in (Health.ASKS, Health.RECONNECT) for row in account.calendars)


class FirstPicture(QWidget):
    """As large as everything in the window. `whole` has the whole made, which takes the picture's place."""

    def __init__(self, window: MainWindow, whole: Callable[[], object]) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window, self._theme, self._whole = window, window.theme, whole
        ports = window.ports
        self._theme.choose(chosen_scheme(ports.settings))
        formats = QLocale()
        self._phrases = Phrases(formats, window.zone)
        self._phrases.names_hidden = window.shoulder.hidden
        self._picture = HoursPicture(self._theme, self._phrases)
        self._working = chosen_hours(ports.settings) or usual_hours(formats)
        other = chosen_zone(ports.settings)
        self._other = other
        self._zones: tuple[tzinfo, ...] = (window.zone,) if other is None else (window.zone, other)
        self._hour = chosen_height(ports.settings) or self._picture.maker.usual_hour
        self._filtered = Filtered(ports.schedule, ports.sources)
        self._mode, self._now = window.remembered.mode(), window.present()
        self._day = self._now.astimezone(window.zone).date()
        first, days = span(self._mode, self._day, formats)
        self._range = Range(first, days, tuple(self._filtered.soon(first, days, window.zone)))
        self._looks = Listed(ports.sources.accounts())
        self._side = window.remembered.side() or 0
        self._begun: Begun | None = None
        self._shape = QSize(), False

    @property
    def begun(self) -> Begun | None:
        """What the whole can go on with; None before anything was painted."""
        return self._begun

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A shortcut, or what is for the days."""
        self._whole()
        pressed = QKeySequence(event.keyCombination())
        for action in self._window.actions():
            if action.isEnabled() and pressed in action.shortcuts():
                action.trigger()
                return
        meant = self._window.focusWidget()
        if meant is not None:  # sent to nobody, an event crashes Qt
            QApplication.sendEvent(meant, event.clone())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._whole()
        at = self._window.mapFromGlobal(event.globalPosition().toPoint())
        meant = self._window.childAt(at)
        QApplication.sendEvent(self._window if meant is None else meant, event.clone())

    def _pass_on(self, event: QMouseEvent) -> None:
        """To what stands at the same place by then."""
        self._whole()
        at = event.globalPosition()
        meant = self._window.childAt(self._window.mapFromGlobal(at.toPoint()))
        if meant is not None:
            told = QMouseEvent(
                event.type(), meant.mapFromGlobal(at), at, event.button(), event.buttons(), event.modifiers()
            )
            QApplication.sendEvent(meant, told)

    def _hours_area(self) -> QRect:
        """Where the days and their hours stand, with their scroll bar."""
        theme, rtl = self._theme, self.isRightToLeft()
        top = menu_height(theme) + header_height(theme)
        beside = self._side + HANDLE if self._side else 0
        # a splitter that runs right to left stands one pixel further to the right
        left = (1 if self._side else 0) if rtl else beside
        return QRect(left, top, self.width() - beside, self.height() - top - status_height(theme))

    def _laid_out(self, area: QRect) -> Begun:
        shape = area.size(), self.isRightToLeft()
        if self._begun is None or self._shape != shape:
            self._shape = shape
            self._begun = self._lay_out(area.width() - SCROLL_BAR, area.height())
            if not self._begun.scene.frame.beyond:
                self._begun = self._lay_out(area.width(), area.height())
        return self._begun

    def _lay_out(self, width: int, height: int) -> Begun:
        shown, rtl = self._range, self.isRightToLeft()
        view = View(width, height, rtl, self._hour, all_lanes=False, zone_columns=len(self._zones))
        scene = self._picture.maker.scene(shown.occurrences, self._looks, shown.first, shown.days, view)
        return Begun(
            self._filtered, self._phrases, self._picture, self._mode, self._day, shown, view, scene, self._other
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colours, area = self._theme, self._theme.colours, self._hours_area()
        begun = self._laid_out(area)
        frame, rtl = begun.scene.frame, self.isRightToLeft()
        days = know_days(begun.shown.first, begun.shown.days, self._now, self._window.zone)
        seen = Seen(begun.scene, days, self._working, self._zones, opening_offset(frame, self._working))
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paint(colours.canvas))
        if frame.beyond:
            self._scroll_bar(painter, area, seen)
        origin = area.topLeft() + QPoint(area.width() - begun.view.width if rtl else 0, 0)
        days_area = QRect(origin, QSize(begun.view.width, area.height()))
        painter.translate(origin)
        self._picture.paint(painter, (event.region() & days_area).translated(-origin), seen, self._places)
        painter.resetTransform()
        painter.setClipping(False)
        if self._side:  # a splitter that runs right to left lays its line over the days
            edge, top = area.right() if rtl else area.left() - HANDLE, menu_height(theme)
            painter.fillRect(edge, top, HANDLE, area.bottom() + 1 - top, theme.paint(colours.line))
        painter.end()

    def _scroll_bar(self, painter: QPainter, area: QRect, seen: Seen) -> None:
        page, beyond = seen.scene.frame.hours_area.height(), seen.scene.frame.beyond
        tall = area.height() * page // (beyond + page)
        down = (2 * seen.scrolled * (area.height() - tall) + beyond) // (2 * beyond)
        x = area.left() if self.isRightToLeft() else area.right() + 1 - SCROLL_BAR
        whole = QRectF(x, area.top() + down, SCROLL_BAR, tall)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.paint(self._theme.scroll))
        handle = whole.adjusted(SCROLL_MARGIN, SCROLL_MARGIN, -SCROLL_MARGIN, -SCROLL_MARGIN)
        painter.drawRoundedRect(handle, SCROLL_MARGIN, SCROLL_MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _places(self, painter: QPainter, placed: Sequence[Placed], exposed: QRegion) -> None:
        blocks = [one.block for one in placed if exposed.intersects(one.block.rect)]
        self._picture.brush.draw(painter, [(block, False, False) for block in blocks])
