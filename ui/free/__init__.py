"""Finding free time over the merged schedule."""
