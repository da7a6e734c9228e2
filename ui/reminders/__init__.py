"""What reminders say, on a card of the window, in a notification and in the tray."""
