"""A whole invented practice on this machine, over real TLS."""

from desktop.sandbox.addresses import Addresses, Login
from desktop.sandbox.sandbox import Sandbox, SandboxFailed

__all__ = ["Addresses", "Login", "Sandbox", "SandboxFailed"]
