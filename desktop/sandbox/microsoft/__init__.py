"""Microsoft's sign-in and Graph v1.0 calendars, as far as a calendar program uses them."""
