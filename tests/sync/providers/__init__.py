"""Every provider against one contract, and each against what its own services do."""
