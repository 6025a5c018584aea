"""Numbers that are typed."""
