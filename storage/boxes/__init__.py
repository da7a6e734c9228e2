"""One box per third-party calendar, and the shelf that holds them."""
