"""Signing out of an account, and leaving with everything."""
