"""The book and the boxes: encrypted files, keys, consent. No Qt, no network."""
