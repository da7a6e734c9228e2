"""Finding what was ever synced, as one types."""
