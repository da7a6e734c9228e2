"""Listening to what outlives a window: ports, shoulder and theme are there for all windows, and a window may close."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, SignalInstance


def hear(signal: SignalInstance, owner: QObject, do: Callable[..., Any]) -> None:
    """Call `do` at each signal for as long as `owner` lives.

    A method of a QObject is let go of by itself; a lambda or a function is not, and would be called for widgets that
    are gone.
    """
    connection = signal.connect(do)
    owner.destroyed.connect(lambda: QObject.disconnect(connection))
