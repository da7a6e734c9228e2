"""The window and its views, as real widgets without a screen."""
