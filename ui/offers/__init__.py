"""Offers, for who does not pay."""
