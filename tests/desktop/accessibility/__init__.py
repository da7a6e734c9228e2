"""The window as assistive technology meets it: over the system's accessibility bus."""
