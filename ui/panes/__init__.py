"""The parts of the main window around the calendar."""
