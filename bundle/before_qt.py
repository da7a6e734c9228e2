"""What a bundle runs before PyInstaller prepares Qt: that loads its core, which is loaded lightly here as ever."""

from __future__ import annotations

from desktop import light_library, qt_core

light_library.load()
qt_core.load()
