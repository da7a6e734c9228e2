"""Reminders: what is due, that it is told once, and the summary of the day."""
