"""The nouns of the program as frozen dataclasses; nothing here does I/O."""
