"""Making and changing appointments and blocked time: the form, undo, and what waits to be sent."""
