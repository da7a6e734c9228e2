"""What a window reads: its ports onto the store, on the GUI thread, by connections that can't write."""
