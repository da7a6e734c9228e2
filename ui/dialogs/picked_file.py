"""The text of a small file that the person has just picked. The one place where the window looks into a file."""

from __future__ import annotations

from PySide6.QtCore import QFile, QIODeviceBase


def picked_text(path: str, most: int) -> str | None:
    """The file's text, at most `most` bytes of it; None if it is larger, can't be read, or is not ASCII."""
    file = QFile(path)
    if not file.open(QIODeviceBase.OpenModeFlag.ReadOnly):
        return None
    try:
        content = bytes(file.read(most + 1).data())
    finally:
        file.close()
    if len(content) > most or not content.isascii():
        return None
    return content.decode("ascii")
