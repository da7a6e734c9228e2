"""Moves facts between the store and the services; plain async Python, no Qt."""

import sys

# Where click and rich happen to be installed, httpx imports its own command line with them, at several times its cost;
# it does without where that can't be imported. Here, because whatever imports httpx is a module of this package.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how Python is told not to import
