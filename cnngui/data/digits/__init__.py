"""Embedded digits, drawn by stroke models."""
