"""The inbox of edits that met somebody else's: every version side by side, and the person's choice."""
