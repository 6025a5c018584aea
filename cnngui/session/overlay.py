"""A picture that is laid over the drawing, wherever that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.drawing.drawing import Box
from cnngui.engine.description.neuron import Region
from cnngui.session.session import Session


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
    """What lies over the drawing; whoever shows the paper hears `changed`."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.laid: Laid | None = None
        self.is_wanted = False
        """Whether pictures that can be laid over the drawing are to be."""

    @classmethod
    def of(cls, session: Session) -> Self:
        """The session's own, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def lay(self, values: NDArray[Any], span: float, *, is_signed: bool) -> None:
        """Lay a picture of the image over the drawing; nothing where the image is no rectangle of the paper,
        as when it is turned.
        """
        _, height, width = self._session.network.architecture.input_shape
        box = self._session.drawing.on_paper(Region(0, 0, height, width))
        self.laid = None if box is None else Laid(values, span, is_signed, box)
        self.changed.emit()

    def take_away(self) -> None:
        """Show the drawing alone."""
        if self.laid is not None:
            self.laid = None
            self.changed.emit()
