"""What a network sees of the drawing: the fitted, turned and shifted image."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.drawing import Box, Drawing, FittedDrawing, fit_drawing
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.drawing.picture import shifted_picture
from cnngui.engine.description.neuron import Region
from cnngui.engine.transform import Transform


class SeenImage:
    """The image of a drawing. `mark_drawing` and another `transform` make it stale, `update` computes it."""

    def __init__(self, size: tuple[int, int]) -> None:
        """size: height and width of the image, in pixels."""
        self._size = size
        self._drawing = fit_drawing(Drawing())
        self._transform = Transform()
        self._drawing_is_stale = self._is_stale = False
        self._image = self.at(self._transform)

    @property
    def image(self) -> NDArray[np.float32]:
        """What the network sees in every input channel: (height, width) float32 in [0, 1], ink 1 on 0."""
        return self._image

    @property
    def fitted_drawing(self) -> FittedDrawing:
        """The drawing with its place in the image, as of the last update; another one for every change."""
        return self._drawing

    @property
    def transform(self) -> Transform:
        """How the image of the drawing is shifted, turned and scaled, after it was centred."""
        return self._transform

    @transform.setter
    def transform(self, transform: Transform) -> None:
        self._transform = transform
        self._is_stale = True

    def at(self, transform: Transform) -> NDArray[np.float32]:
        """The image, as of the last update, at another transform."""
        return self._made(transform, self._size)

    def of_size(self, size: tuple[int, int]) -> NDArray[np.float32]:
        """The image that a network for another size would see, as of the last update."""
        return self._image if size == self._size else self._made(self._transform, size)

    def take_size(self, size: tuple[int, int]) -> bool:
        """Be the image of a network for this size from now on. Returns whether it is another image."""
        if size == self._size:
            return False
        self._image = self.of_size(size)
        self._size = size
        return True

    def on_paper(self, region: Region) -> Box | None:
        """Where a region of the image lies on the paper; None where the image is turned or scaled."""
        height, width = (IMAGE_SIZE / size for size in self._size)
        box = (region.left * width, region.top * height, region.width * width, region.height * height)
        return self._drawing.on_paper(box, self._transform)

    def mark_drawing(self) -> None:
        """Note that the drawing changed, and the image with it."""
        self._drawing_is_stale = self._is_stale = True

    def update(self, drawing: Drawing, centred: bool) -> bool:
        """Compute what is stale, and nothing else. Returns whether it is another image."""
        if self._drawing_is_stale:
            self._drawing = fit_drawing(drawing, centred)
        if not self._is_stale:
            return False
        self._drawing_is_stale = self._is_stale = False
        self._image = self.at(self._transform)
        return True

    def _made(self, transform: Transform, size: tuple[int, int]) -> NDArray[np.float32]:
        image = _resized(self._drawing.turned(transform), size)
        height, width = image.shape
        return shifted_picture(image, transform.dx / width, transform.dy / height)


def _resized(image: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """The image in another size, by the nearest pixel: networks for other sizes than the paper's are rare."""
    if image.shape == size:
        return image
    rows, columns = (
        (np.arange(after) * before) // after for after, before in zip(size, image.shape, strict=True)
    )
    return image[np.ix_(rows, columns)]
