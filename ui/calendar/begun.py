"""What a window's first picture made, for its calendar to go on with."""

from __future__ import annotations

from datetime import date, tzinfo

from storage.named_tuple import NamedTuple
from ui.calendar.hours_picture import HoursPicture
from ui.calendar.modes import Mode
from ui.calendar.prepared import Range
from ui.calendar.scene import Scene, View
from ui.models.filtered import Filtered
from ui.models.phrases import Phrases


class Begun(NamedTuple):
    """A range of days that was read and laid out, and with what."""

    filtered: Filtered
    phrases: Phrases
    picture: HoursPicture
    mode: Mode
    day: date
    shown: Range
    view: View
    scene: Scene
    other_zone: tzinfo | None
    """Whose hours stand beside ours, if any do."""
