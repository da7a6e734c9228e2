"""A whole invented practice on this machine, over real TLS."""
