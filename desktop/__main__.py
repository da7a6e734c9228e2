"""`python -m desktop` and `optimantra`."""

from __future__ import annotations

import gc
import sys

from desktop import light_library


def main() -> int:
    """Run the command line on this process's arguments; the exit code."""
    gc.disable()  # loading makes no garbage: `desktop.cli` turns it on again for what is no usual start
    light_library.load()
    from desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
