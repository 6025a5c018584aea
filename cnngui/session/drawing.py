"""The open drawing: what is on the paper, and the image that the network sees of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnngui.data.drawing.drawing import Box, Drawing, FittedDrawing
from cnngui.engine.description.neuron import Region
from cnngui.engine.transform import Transform
from cnngui.session.paper import Paper
from cnngui.session.seen_image import SeenImage
from cnngui.session.undo import Act, Change, History


class OpenDrawing(QObject):
    """`session.drawing`: strokes, pictures, and how the network looks at them.

    A change makes the image stale; the session computes it with the network's activations.
    """

    became_stale = Signal()
    changed = Signal()  # the finished strokes, or the picture under them
    centring_changed = Signal()
    transform_changed = Signal()
    image_changed = Signal()

    def __init__(self, image_size: tuple[int, int], acts: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paper = Paper()
        self._centred = True
        self._image = SeenImage(image_size)
        self._acts = acts
        self.stroke = Act(acts, self._now, self._enter_stroke)

    @property
    def finished(self) -> Drawing:
        """The finished strokes; the one under the pen is in the image only."""
        return self._paper.drawing

    @property
    def current(self) -> Drawing:
        """The strokes with the one under the pen."""
        return self._paper.current

    @property
    def is_pen_down(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._paper.is_pen_down

    @property
    def centred(self) -> bool:
        """Whether the drawing is scaled and centred the way MNIST was made."""
        return self._centred

    @property
    def transform(self) -> Transform:
        """How the image of the drawing is shifted, turned and scaled before the network sees it."""
        return self._image.transform

    # The image ------------------------------------------------------------------------------------

    @property
    def image(self) -> NDArray[np.float32]:
        """What the network sees: (height, width) float32 in [0, 1], ink 1 on 0."""
        return self._image.image

    @property
    def fitted(self) -> FittedDrawing:
        """The drawing with its place in the image; another one for every change of the drawing."""
        return self._image.fitted_drawing

    def image_at(self, transform: Transform) -> NDArray[np.float32]:
        """What the network would see of the drawing at another transform; as `image`."""
        return self._image.at(transform)

    def image_of_size(self, size: tuple[int, int]) -> NDArray[np.float32]:
        """What a network for images of another size, (height, width), would see; as `image`."""
        return self._image.of_size(size)

    def set_image_size(self, size: tuple[int, int]) -> bool:
        """Show the drawing to a network for images of this size. Returns whether it is another image."""
        return self._image.take_size(size)

    def on_paper(self, region: Region) -> Box | None:
        """Where a region of the image lies on the paper; None where it is no rectangle there."""
        return self._image.on_paper(region)

    def update_image(self) -> bool:
        """Compute the image where it is stale. Returns whether it is another one; the caller announces it."""
        return self._image.update(self._paper.current, self._centred)

    # Strokes --------------------------------------------------------------------------------------

    def begin_stroke(self, x: float, y: float, width: float, erases: bool = False) -> None:
        """Put the pen or the eraser down. x to the right, y down, and width in units of the 28×28 paper."""
        self.stroke.begin(self.tr("Erase") if erases else self.tr("Draw"))
        self._paper.begin_stroke(x, y, width, erases)
        self._mark()

    def extend_stroke(self, x: float, y: float, width: float) -> None:
        """Move the pen; nothing happens while it is up."""
        if self._paper.is_pen_down:
            self._paper.extend_stroke(x, y, width)
            self._mark()

    def end_stroke(self) -> None:
        """Lift the pen: the stroke is one act to undo."""
        self.stroke.end()

    def cancel_stroke(self) -> None:
        """Drop the running stroke."""
        if self._paper.is_pen_down:
            self._paper.drop_stroke()
            self._mark()
        self.end_stroke()

    # Whole drawings -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Take a blank sheet."""
        if self.finished.strokes or self.finished.picture is not None:
            self.replace(Drawing(), self.tr("Clear the drawing"))

    def shift(self, dx: int, dy: int) -> None:
        """Move the drawing by pixels, to the right and down."""
        if not self.finished.is_blank:
            self._paper.drop_stroke()
            self._change(self.finished.shifted(dx, dy), self.tr("Shift the drawing"))

    def set_picture(self, ink: NDArray[np.float32]) -> None:
        """Put a picture on a fresh sheet. ink: (height, width) float32 in [0, 1], ink 1 on 0."""
        self.replace(Drawing(picture=ink), self.tr("Load a picture"))

    def replace(self, drawing: Drawing, text: str = "") -> None:
        """Take another drawing; `text` names the act in the menu of undo. The new one is not transformed."""
        self._paper.drop_stroke()
        self.set_transform(Transform())
        self._change(drawing, text or self.tr("Replace the drawing"))

    def set_finished(self, drawing: Drawing) -> None:
        """Have these finished strokes, as undo and recovery put them back; no act to undo."""
        self._paper.drawing = drawing
        self._mark()
        self.changed.emit()

    # Ways of looking ------------------------------------------------------------------------------

    def set_centred(self, centred: bool) -> None:
        """Let the network see the drawing scaled and centred the way MNIST was made, or as it is."""
        if centred != self._centred:
            self._centred = centred
            self._mark()
            self.centring_changed.emit()

    def set_transform(self, transform: Transform) -> None:
        """Shift, turn and scale what the network sees of the drawing: a way of looking, not an act to undo.

        It comes after centring, which would undo it.
        """
        if transform != self.transform:
            self._image.transform = transform
            self.became_stale.emit()
            self.transform_changed.emit()

    def _now(self) -> Drawing:
        return self.finished

    def _enter_stroke(self, text: str, before: Drawing) -> None:
        if self._paper.is_pen_down:
            drawing = self._paper.current
            self._paper.drop_stroke()
            self._change(drawing, text)

    def _change(self, drawing: Drawing, text: str) -> None:
        before = self.finished
        self.set_finished(drawing)
        self._acts.push(Change(text, self.set_finished, before, drawing))

    def _mark(self) -> None:
        self._image.mark_drawing()
        self.became_stale.emit()
