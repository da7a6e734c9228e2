"""No window is destroyed by Python's collector in the midst of Qt's own work."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

HOUSE = Path(__file__).parents[2]
DROPPED = textwrap.dedent('''
    """A window that only a test's own names kept, and what hears of the focus that it is just given."""

    import gc
    import weakref

    from PySide6.QtCore import QObject, Slot
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    gone = []


    class Hears(QObject):
        heard = 0

        @Slot(QWindow)
        def moved(self, window):
            if window is not None:
                self.heard += 1
                kept = [[number] for number in range(200_000)]
                assert len(kept) == 200_000


    hears = Hears()


    def test_a_window_is_dropped_before_it_has_the_focus(qapp, qtbot):
        qapp.focusWindowChanged.connect(hears.moved)
        window = QWidget()
        window.itself = window
        weakref.finalize(window, gone.append, "window")
        window.show()


    def test_it_was_told_of_the_focus_first_and_destroyed_then():
        assert hears.heard == 1
        assert gone == ["window"]
''')


def test_a_window_that_a_test_dropped_stands_until_qt_is_done(tmp_path: Path) -> None:
    """A whole run would end here and there, for what comes to be garbage a moment too early."""
    file = tmp_path / "test_dropped.py"
    file.write_text(DROPPED)
    told = ["-q", "-c", str(HOUSE / "pyproject.toml"), f"--rootdir={tmp_path}", "-p", "tests.conftest"]
    without = [f"-pno:{plugin}" for plugin in ("randomly", "xdist", "cacheprovider")]
    code = subprocess.run(
        [sys.executable, "-m", "pytest", *told, *without, file],
        cwd=HOUSE,
        env=os.environ | {"MALLOC_PERTURB_": "165"},  # what is used after it was freed is not there any more
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert code.returncode == 0, code.stdout + code.stderr
