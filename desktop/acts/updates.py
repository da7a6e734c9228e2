"""One look at the list of versions, on the worker's loop."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING, Final

from desktop import passes
from desktop.telling import Answered
from resources.release import VERSION, Channel
from storage.book import settings
from sync import releases
from sync.errors import SyncError
from ui.updates.port import Looked, Standing

if TYPE_CHECKING:
    from desktop.backstage import Backstage

SERIAL: Final = "updates.serial"
"""Setting: the serial of the newest list seen."""
LOOKED_AT: Final = "updates.looked"
"""Setting: UTC seconds of the last look that was answered."""
_PROCESSORS: Final = {"amd64": "x64", "x86_64": "x64", "arm64": "arm64", "aarch64": "arm64"}


async def look(stage: Backstage, channel: Channel) -> None:
    """Ask, and tell what was found as `ui.updates.port.Looked`."""
    now = passes.now()
    seen = int(settings.get(stage.book, SERIAL) or 0)
    try:
        release = await releases.latest(channel.manifest, channel.key, this_platform())
        newer = releases.judge(release, VERSION, seen, now)
    except SyncError as error:
        stage.tell(Answered(Looked(Standing.FAILED, trouble=(type(error).__name__, error.code, error.host))))
        return
    with stage.book.transaction():
        settings.put(stage.book, SERIAL, str(release.serial))
        settings.put(stage.book, LOOKED_AT, str(now))
    stage.tell(Answered(Looked(Standing.NEWER if newer is not None else Standing.NEWEST, newer, now)))


def this_platform() -> str:
    """As the list of versions names it: `windows-x64`, `macos-arm64`, `linux-x64`."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{system}-{_PROCESSORS.get(machine, machine)}"
