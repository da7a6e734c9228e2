"""Measurements side by side with peers; `python3 run.py bench` runs them all. Nothing here is asserted by wall time."""
