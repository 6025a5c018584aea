"""The kernel editor."""
