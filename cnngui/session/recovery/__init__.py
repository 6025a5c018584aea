"""All of a session that is worth keeping, and its record."""
