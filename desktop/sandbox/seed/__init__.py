"""An invented practice and its people's private calendars; pure functions of a seed and a date."""
