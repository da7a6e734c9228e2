"""A real Radicale, in a process of its own, on a free loopback port: the sandbox's Apple-type calendar provider.

Run as `python -m desktop.sandbox.radicale_process CONFIG [PORT]`; prints the port once it listens.
"""

from __future__ import annotations

import socket
import sys

from desktop.sandbox import lifeline


def main(config: str, port: int = 0) -> None:
    """Serve until standard input ends."""
    lifeline.hold()
    from radicale.app import Application
    from radicale.config import load
    from radicale.server import ParallelHTTPSServer, RequestHandler

    configuration = load([(config, False)])
    # Nothing here needs to survive a power cut, and a flush for every event would make tests wait for the disk
    configuration.update({"storage": {"_filesystem_fsync": "False"}}, "sandbox", privileged=True)

    def listen(port: int) -> ParallelHTTPSServer:
        # Radicale's own start would bind the port that its configuration names; a free one is only known once bound
        return ParallelHTTPSServer(configuration, socket.AF_INET, ("127.0.0.1", port), RequestHandler)

    try:
        server = listen(port)
    except OSError:
        server = listen(0)
    server.set_app(Application(configuration))
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
