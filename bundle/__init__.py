"""What people install: one recipe for Windows, macOS and Linux."""
