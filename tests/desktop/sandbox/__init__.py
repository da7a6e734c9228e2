"""The sandbox, proved."""
