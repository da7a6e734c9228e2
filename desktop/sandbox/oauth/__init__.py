"""Sign-in as the sandbox's services do it; shared by all of them."""
