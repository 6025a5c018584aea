"""Curves, bars and facts."""
