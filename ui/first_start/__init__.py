"""The first start in four calm steps."""
