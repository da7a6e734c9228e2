"""Filters and named views in the window."""
