"""No image of this process's memory on the disk: a core file, or what a system sends to its maker after a crash, would
hold keys and words of the schedule in the clear."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, Final

CRITICAL_ERRORS: Final = 0x0001
FAULTS: Final = 0x0002
"""`SEM_FAILCRITICALERRORS` and `SEM_NOGPFAULTERRORBOX` of errhandlingapi.h: the process ends without a report."""
NO_HEAP: Final = 1
"""`WER_FAULT_REPORTING_FLAG_NOHEAP` of werapi.h, where a report is made all the same."""


def forbid() -> None:
    """For this process and those that it starts; what can't be set is left as the system has it."""
    if sys.platform == "win32":
        import ctypes

        kernel: Any = ctypes.WinDLL("kernel32")
        kernel.SetErrorMode(CRITICAL_ERRORS | FAULTS)
        kernel.WerSetFlags(NO_HEAP)
    else:
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
