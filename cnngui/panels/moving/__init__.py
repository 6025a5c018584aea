"""The Moving the drawing panel."""
