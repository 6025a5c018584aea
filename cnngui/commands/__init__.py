"""What the command line does: one module for each command, imported only when it is asked for."""
