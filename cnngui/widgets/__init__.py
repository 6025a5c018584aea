"""Painting and editing of plain arrays, reusable outside this window."""
