"""How many hostile answers of each kind are tried."""

from __future__ import annotations

import os

ROUNDS = int(os.environ.get("HOSTILE_ROUNDS", "25"))
"""Of each kind; more on request."""
