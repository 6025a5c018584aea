"""The forward pass on one image: what the network sees of the drawing, and everything it makes of it."""

from __future__ import annotations

from copy import copy

import numpy as np
from numpy.typing import NDArray

from cnngui.data.drawing.drawing import Box, Drawing, FittedDrawing, fit_drawing
from cnngui.data.drawing.normalization import IMAGE_SIZE
from cnngui.data.drawing.picture import shifted_picture
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.live import LiveForward
from cnngui.engine.compute.pooling import winners
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import Region
from cnngui.engine.transform import Transform
from cnngui.engine.weights.parameters import Parameters


class LiveView:
    """Image and activations, brought up to date from the earliest layer that an edit touched.

    `mark_drawing`, `mark_layer` and another `transform` say what is stale, `update` computes it.
    """

    def __init__(self, architecture: Architecture, parameters: Parameters) -> None:
        self._drawing = fit_drawing(Drawing())
        self._transform = Transform()
        self._drawing_is_stale = self._image_is_stale = False
        self._stale_layer: int | None = None
        self._take_network(architecture, parameters)

    def of_network(self, architecture: Architecture, parameters: Parameters) -> LiveView:
        """The same drawing as another network sees it, this view unchanged. Raises MemoryError."""
        view = copy(self)
        view._take_network(architecture, parameters)
        return view

    def _take_network(self, architecture: Architecture, parameters: Parameters) -> None:
        self._architecture = architecture
        self._forward = LiveForward(architecture)
        self._image = self.image_at(self._transform)
        self._run(parameters, None)

    @property
    def image(self) -> NDArray[np.float32]:
        """What the network sees in every input channel: (height, width) float32 in [0, 1], ink 1 on 0."""
        return self._image

    @property
    def activations(self) -> Activations:
        """Of all layers for the image; valid until the next update."""
        return self._activations

    @property
    def transform(self) -> Transform:
        """How the network's image of the drawing is shifted, turned and scaled, after it was centred."""
        return self._transform

    @transform.setter
    def transform(self, transform: Transform) -> None:
        self._transform = transform
        self._image_is_stale = True

    @property
    def fitted_drawing(self) -> FittedDrawing:
        """The drawing with its place in the image, as of the last update; another one for every change."""
        return self._drawing

    def image_at(self, transform: Transform) -> NDArray[np.float32]:
        """What the network would see of the drawing, as of the last update, at another transform."""
        image = _resized(self._drawing.turned(transform), self._architecture.input_shape[1:])
        height, width = image.shape
        return shifted_picture(image, transform.dx / width, transform.dy / height)

    def on_paper(self, region: Region) -> Box | None:
        """Where a region of the image lies on the paper; None where the image is turned or scaled."""
        height, width = (IMAGE_SIZE / size for size in self._architecture.input_shape[1:])
        box = (region.left * width, region.top * height, region.width * width, region.height * height)
        return self._drawing.on_paper(box, self._transform)

    def mark_drawing(self) -> None:
        """The drawing changed, and the image with it."""
        self._drawing_is_stale = self._image_is_stale = True

    def mark_layer(self, name: str) -> None:
        """A layer's parameters changed."""
        index = self._architecture.index(name)
        self._stale_layer = index if self._stale_layer is None else min(index, self._stale_layer)

    @property
    def image_is_stale(self) -> bool:
        """Whether drawing or transform changed since the last update."""
        return self._image_is_stale

    @property
    def is_stale(self) -> bool:
        """Whether drawing, transform or parameters changed since the last update."""
        return self._image_is_stale or self._stale_layer is not None

    def update(self, drawing: Drawing, centred: bool, parameters: Parameters) -> None:
        """Compute what is stale, and nothing else."""
        if self._drawing_is_stale:
            self._drawing = fit_drawing(drawing, centred)
        if self._image_is_stale:
            self._drawing_is_stale = self._image_is_stale = False
            self._image = self.image_at(self._transform)
            self._run(parameters, None)
        elif self._stale_layer is not None:
            self._run(parameters, self._architecture.names[self._stale_layer])

    def winning_cells(self, pooling: str) -> NDArray[np.bool_]:
        """Which neurons of the maps that a layer pools win a window: (maps, height, width)."""
        sliding = self._architecture.layer(pooling).sliding
        assert sliding is not None, "pooling slides a window"
        before = self._architecture.names[self._architecture.index(pooling) - 1]
        maps = self._activations[before].output
        marks = np.zeros((len(maps), maps[0].size), np.bool_)
        cells = winners(maps, sliding).reshape(len(maps), -1)
        np.put_along_axis(marks, cells, True, axis=1)
        return marks.reshape(maps.shape)

    def _run(self, parameters: Parameters, start: str | None) -> None:
        channels = input_of(self._architecture, self._image)
        self._activations = self._forward.run(parameters, channels, start)
        self._stale_layer = None


def input_of(architecture: Architecture, image: NDArray[np.float32]) -> NDArray[np.float32]:
    """The image (height, width) in every channel of the network's input."""
    return np.ascontiguousarray(np.broadcast_to(image, architecture.input_shape))


def _resized(image: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    """The image in another size, by the nearest pixel: networks for other sizes than the paper's are rare."""
    if image.shape == size:
        return image
    rows, columns = (
        (np.arange(after) * before) // after for after, before in zip(size, image.shape, strict=True)
    )
    return image[np.ix_(rows, columns)]
