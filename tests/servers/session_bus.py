"""A session bus of its own, on which nothing is started but what a test starts."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

# No service directory: a daemon that died is not started again behind the test's back.
_CONFIGURATION: Final = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={directory}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus() -> Iterator[dict[str, str]]:
    """What a process has to have in its environment to find the bus, which runs until the end."""
    # A socket's path has about a hundred characters at most, which a nested test folder may use up.
    with tempfile.TemporaryDirectory(prefix="om-", ignore_cleanup_errors=True) as runtime:
        configuration = Path(runtime, "bus.conf")
        configuration.write_text(_CONFIGURATION.format(directory=runtime))
        environment = {"XDG_RUNTIME_DIR": runtime}
        with subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | environment, text=True,
        ) as daemon:  # fmt: skip
            assert daemon.stdout is not None
            try:
                yield environment | {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
            finally:
                daemon.kill()
