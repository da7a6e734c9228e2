"""What is kept on this computer, in counts and sizes, and taking it along."""
