"""What each operating system tells (sleep, a locked screen, network, battery, onlookers) and shows (notifications)."""
