"""Whole worlds at random, against models that were written independently of the program."""
