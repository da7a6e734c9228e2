"""Private calendars written straight into Radicale's storage layout, and the configuration that serves them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from desktop.sandbox.addresses import Login
from desktop.sandbox.certificates import Certificates
from desktop.sandbox.seed.private import PrivateCalendar


def configuration(directory: Path, certificates: Certificates, login: Login) -> Path:
    """Writes Radicale's configuration and its one user; returns the configuration's path."""
    directory.mkdir(parents=True, exist_ok=True)
    users = directory / "users"
    users.write_text(f"{login.user}:{login.password}\n", "utf-8")
    users.chmod(0o600)
    file = directory / "radicale.conf"
    file.write_text(
        f"""[server]
ssl = True
certificate = {certificates.chain}
key = {certificates.key}
max_connections = 64

[auth]
type = htpasswd
htpasswd_filename = {users}
htpasswd_encryption = plain
delay = 0

[storage]
filesystem_folder = {directory / "storage"}

[logging]
level = error
""",
        "utf-8",
    )
    return file


def write(directory: Path, user: str, calendars: Iterable[PrivateCalendar]) -> None:
    """Fill `directory` (Radicale's own) with calendars of `user`; what is there under the same names is replaced."""
    home = directory / "storage" / "collection-root" / user
    for calendar in calendars:
        folder = home / calendar.slug
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.ics"):
            old.unlink()
        properties = {
            "tag": "VCALENDAR",
            "D:displayname": calendar.name,
            "ICAL:calendar-color": f"{calendar.colour}ff",
            "C:supported-calendar-component-set": "VEVENT",
        }
        (folder / ".Radicale.props").write_text(json.dumps(properties), "utf-8")
        for name, text in calendar.resources.items():
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                file.write(text)
