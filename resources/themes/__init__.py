"""The style sheet's text, with `$token` places that `ui.theme` fills."""

from __future__ import annotations

from pathlib import Path

_SHEET = Path(__file__).parent / "controls.qss"


def style_sheet() -> str:
    """The Qt style sheet as a `string.Template` text; its places are colour tokens and sizes in pixels."""
    return _SHEET.read_text("utf-8")
