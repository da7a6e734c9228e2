"""Editing in the window, over a port that notes what it is asked for."""
