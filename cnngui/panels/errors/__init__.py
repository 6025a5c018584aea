"""The Errors panel."""
