"""One locale for every test here, whatever a test before has spoken; and a window to edit in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.ui.editing.stand_in import Desk, desk


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    previous = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(previous)


@pytest.fixture
def there(qtbot: QtBot) -> Desk:
    return desk(qtbot)
