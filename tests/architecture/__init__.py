"""The house's rules as tests: rooms, names, sizes, the wall, and what the program stands on."""
