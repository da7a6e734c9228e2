"""Small programs beside the program: each is one file that needs nothing but Python."""
