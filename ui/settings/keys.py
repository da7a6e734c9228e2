"""The names under which choices are kept in the book's settings; who acts on one reads it by these."""

from __future__ import annotations

LANGUAGE = "language"
"""A code of `resources.translations.LANGUAGES`, empty to follow the system."""
SCHEME = "appearance.scheme"
"""A value of `ui.tokens.Scheme`, empty to follow the system."""
SECOND_ZONE = "time.second-zone"
"""An IANA zone whose hours are shown beside ours, empty for none."""
IDLE_MINUTES = "lock.idle-minutes"
"""Minutes without use after which the program locks; `0` for never."""
IDLE_OTHERWISE = 10
GLANCE = "lock.glance"
"""`1` when the lock page may show today at a glance; off otherwise."""
HOUR_HEIGHT = "window.hour-height"
"""Pixels of an hour in day and week views."""
AGE_STATED = "age.stated"
"""`1` once the person has said that they are 18 or older (P16); no birth date is asked or kept."""
