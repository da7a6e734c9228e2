"""Free time in the window."""
