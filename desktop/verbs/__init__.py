"""The commands of the command line, one module each; all of them stand on the same engine as the window."""
