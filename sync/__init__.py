"""Moves facts between the store and the services; plain async Python, no Qt."""
