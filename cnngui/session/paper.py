"""The paper: the drawing, and the stroke that is being drawn."""

from __future__ import annotations

import numpy as np

from cnngui.data.drawing.drawing import Drawing, Stroke


class Paper:
    """The finished strokes, which undo knows, and one stroke that follows the pen until it is lifted."""

    def __init__(self) -> None:
        self.drawing = Drawing()
        self._points: list[tuple[float, float]] = []
        self._widths: list[float] = []
        self.erases = False  # whether the running stroke does

    @property
    def is_pen_down(self) -> bool:
        """Whether a stroke is being drawn."""
        return bool(self._points)

    def begin_stroke(self, x: float, y: float, width: float, erases: bool) -> None:
        """Put the pen down. Coordinates and width in paper units."""
        self._points, self._widths, self.erases = [(x, y)], [width], erases

    def extend_stroke(self, x: float, y: float, width: float) -> None:
        """Move the pen that is down."""
        self._points.append((x, y))
        self._widths.append(width)

    def drop_stroke(self) -> None:
        """Lift the pen and forget the running stroke."""
        self._points, self._widths = [], []

    @property
    def current(self) -> Drawing:
        """The drawing with the running stroke in it."""
        if not self._points:
            return self.drawing
        points, widths = np.array(self._points, np.float32), np.array(self._widths, np.float32)
        return self.drawing.with_stroke(Stroke(points, widths, self.erases))
