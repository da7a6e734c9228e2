"""The style sheet's text, with `$token` places that `ui.theme` fills."""

from __future__ import annotations

from importlib.resources import files


def style_sheet() -> str:
    """The Qt style sheet as a `string.Template` text; its places are colour tokens and sizes in pixels."""
    return files(__name__).joinpath("controls.qss").read_text(encoding="utf-8")
