"""Feature maps as tiles."""
