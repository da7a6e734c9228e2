"""Reminders: what is due, what is told, and how."""
