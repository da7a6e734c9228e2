"""What IT has fixed for a computer."""
