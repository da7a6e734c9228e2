"""What is copied and should be remembered by nobody: the marks that keep it out of the clipboard's history."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

_NO: Final = bytes(4)
"""A DWORD of nought."""
MARKS: Final = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', _NO),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', _NO),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', _NO),
)
"""KDE's, and those of Windows (https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats); others know none
that Qt could set."""


def secret_text(text: str) -> QMimeData:
    """The text, for the clipboard, with every mark."""
    made = QMimeData()
    made.setText(text)
    for kind, value in MARKS:
        made.setData(kind, value)
    return made
