"""How the panels write a layer's shape."""

from __future__ import annotations


def shape_text(shape: tuple[int, ...]) -> str:
    """A layer's output as the field writes it: 20@24×24, 28×28 for one map, or the count of units."""
    if len(shape) == 1:
        return str(shape[0])
    channels, height, width = shape
    return f"{height}×{width}" if channels == 1 else f"{channels}@{height}×{width}"
