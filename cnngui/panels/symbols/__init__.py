"""The Own symbols panel."""
