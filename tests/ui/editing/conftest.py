"""One locale for every test here, whatever a test before has spoken; and a window to edit in."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.editing.stand_in import Desk, desk


@pytest.fixture(autouse=True)
def one_locale(british: None) -> None:
    """Whoever edits here writes times as the British do."""


@pytest.fixture
def there(qtbot: QtBot) -> Desk:
    return desk(qtbot)
