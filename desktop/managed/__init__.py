"""What the practice's IT has fixed for this computer, read where each platform keeps such things."""
