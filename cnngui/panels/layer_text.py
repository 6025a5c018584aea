"""How the panels write a layer's shape, and whose kernels they show."""

from __future__ import annotations

from cnngui.session.session import Session


def shape_text(shape: tuple[int, ...]) -> str:
    """A layer's output as the field writes it: 20@24×24, 28×28 for one map, or the count of units."""
    if len(shape) == 1:
        return str(shape[0])
    channels, height, width = shape
    return f"{height}×{width}" if channels == 1 else f"{channels}@{height}×{width}"


def kernels_name(session: Session) -> str:
    """The chosen layer, with the (row, column) whose kernels are shown where every position has its own."""
    if session.viewing.kernel_position is None:
        return session.viewing.layer
    row, column = session.viewing.kernel_position
    return f"{session.viewing.layer} ({row + 1}, {column + 1})"
