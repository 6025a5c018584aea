"""The Architecture panel."""
