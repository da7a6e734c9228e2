"""Filters over the schedule, and views that were given a name."""
