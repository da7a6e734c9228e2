"""Item models over the ports; no widgets."""
