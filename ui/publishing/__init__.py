"""The practice schedule on calendars of one's own: what stands there, how much it says, and taking it back."""
