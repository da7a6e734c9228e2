"""What leaves this computer, byte by byte, and what must not be in it (promises P9, P11, P12, P13)."""
