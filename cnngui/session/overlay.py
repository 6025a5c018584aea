"""A picture that is laid over the drawing, wherever that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.drawing.drawing import Box
from cnngui.engine.description.neuron import Region
from cnngui.session.drawing import OpenDrawing
from cnngui.session.network import OpenNetwork


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """values: (rows, columns) of the whole image, shown from −span to span, or from 0 if `is_signed` is not
    so; box: where it lies on the paper, in its units.
    """

    values: NDArray[Any]
    span: float
    is_signed: bool
    box: Box


class Overlay(QObject):
    """`session.overlay`: what lies over the drawing; whoever shows the paper hears `changed`."""

    changed = Signal()

    def __init__(self, drawing: OpenDrawing, network: OpenNetwork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing, self._network = drawing, network
        self._has_ended = False
        self.laid: Laid | None = None
        self.is_wanted = False
        """Whether pictures that can be laid over the drawing are to be."""

    def lay(self, values: NDArray[Any], span: float, *, is_signed: bool) -> None:
        """Lay a picture of the image over the drawing; nothing where the image is no rectangle of the paper,
        as when it is turned.
        """
        _, height, width = self._network.architecture.input_shape
        box = self._drawing.on_paper(Region(0, 0, height, width))
        self.laid = None if box is None else Laid(values, span, is_signed, box)
        self.changed.emit()

    def take_away(self) -> None:
        """Show the drawing alone. Panels still take leave when the window is destroyed, and this with it."""
        if self.laid is not None and not self._has_ended:
            self.laid = None
            self.changed.emit()

    def end(self) -> None:
        """Tell nobody anything more."""
        self._has_ended = True
