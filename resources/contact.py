"""How a person reaches those who answer questions about the program and the practice's service (P17)."""

from __future__ import annotations

from typing import Final

SUPPORT: Final = "support@optimantra.com"
