"""Tests of the store, against real files and a real keyring."""
