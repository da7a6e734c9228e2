"""Numbered schema changes, of the book and of a box."""
