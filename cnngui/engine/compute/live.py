"""One image through the network, every activation kept: what runs on each pen move and kernel edit.

It takes about a fifth of PyTorch's time (benchmarks/live_forward.py), by four means. All buffers and views
are made once. Maps lie in memory as (height, width, channel), so that one copy and one matrix product do a
whole convolution. Parameters are laid out anew only when their array is another one. And only what changed
is computed: an edited kernel leaves the layers before it as they are.
"""

import contextvars

import numpy as np

from cnngui.engine.arrays import Float32Array
from cnngui.engine.compute.activation_maps import Activations, LayerActivations
from cnngui.engine.compute.live_layers import LiveLayer, Maps, make_live_layer
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Layer
from cnngui.engine.weights.parameters import Parameters


class LiveForward:
    """Computes all activations of a network for one image at a time, in buffers of its own.

    Not to be shared between threads; make one for each.
    """

    def __init__(self, architecture: Architecture) -> None:
        self.architecture = architecture
        self._parameters: Parameters | None = None
        self._image = Maps(architecture.input_shape, _reader(architecture.layers, 0))
        self._live: list[tuple[int, LiveLayer]] = []
        # A weight typed by hand may be huge: infinity and NaN are then the result, not a reason to warn.
        # What NumPy warns about belongs to a context; to run in one costs nothing beside `np.errstate`.
        self._quiet = contextvars.copy_context()
        self._quiet.run(np.seterr, all="ignore")
        self._activations = Activations(self._image.channels_first, self._build())

    def run(self, parameters: Parameters, image: Float32Array, start: str | None = None) -> Activations:
        """Activations of `image`, (channels, height, width) in [0, 1]; valid until the next run.

        `start` names the first layer to compute again, None is all of them. Layers before it are computed
        again as well when the image or their parameters are not those of the last run.
        Raises ValueError for parameters or an image of other shapes, KeyError for an unknown layer.
        """
        self._check_image(image)
        first = 0 if start is None else self.architecture.index(start)
        first = min(first, self._load(parameters))
        if first == 0 or not np.array_equal(self._image.channels_first, image):
            np.copyto(self._image.channels_first, image)
            first = 0
        self._quiet.run(self._compute, first)
        return self._activations

    def _compute(self, first: int) -> None:
        """Compute the layers from index `first` on."""
        for index, live in self._live:
            if index >= first:
                live.compute()

    def _build(self) -> dict[str, LayerActivations]:
        """Make the live layers, each reading the buffer that the one before it fills."""
        layers: dict[str, LayerActivations] = {}
        maps = self._image
        architecture = self.architecture
        for index, (name, layer) in enumerate(zip(architecture.names, architecture.layers, strict=True)):
            output = Maps(architecture.shapes[index], _reader(architecture.layers, index + 1))
            live = make_live_layer(name, layer, maps, output)
            if live is None:
                layers[name] = LayerActivations(None, maps.channels_first)
                continue
            self._live.append((index, live))
            layers[name] = LayerActivations(live.preactivation, output.channels_first)
            maps = output
        return layers

    def _load(self, parameters: Parameters) -> int:
        """Take over the arrays that changed; the index of the first layer that has to be computed for it."""
        if parameters is self._parameters:
            return len(self.architecture.layers)
        parameters.check(self.architecture)
        self._parameters = parameters
        changed = [index for index, live in self._live if live.load(parameters)]
        return min(changed, default=len(self.architecture.layers))

    def _check_image(self, image: Float32Array) -> None:
        if image.shape != self.architecture.input_shape or image.dtype.kind != "f":
            raise ValueError(
                f"the image must be float32 of shape {self.architecture.input_shape}, "
                f"not {image.dtype} of shape {image.shape}"
            )


def _reader(layers: tuple[Layer, ...], index: int) -> Layer | None:
    """The layer that reads what the layer before `index` writes: dropout hands it on."""
    return next((layer for layer in layers[index:] if not layer.is_for_training), None)
