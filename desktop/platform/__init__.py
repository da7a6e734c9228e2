"""What the operating system tells of the session: that the machine goes to sleep and that the screen is locked."""
