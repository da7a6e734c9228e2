"""One small module per table group of the book."""
