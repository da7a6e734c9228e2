"""Contact with support, and a diagnostic bundle that can be read before it is sent."""
