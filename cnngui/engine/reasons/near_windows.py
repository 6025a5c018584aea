"""The first layers of a network, computed only where an erased window changes what they give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.description.sliding import Sliding
from cnngui.engine.reasons.erased_windows import ErasedWindows, Places
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters


class NearWindows:
    """A convolution that is the first layer, and pooling behind it, for erased windows: near each of them.

    `depth` layers are computed so, 0 to 2; of a network that begins otherwise the pixels alone are.
    """

    def __init__(
        self, network: Architecture, parameters: Parameters, windows: ErasedWindows, count: int
    ) -> None:
        """`count`: windows of a part."""
        layers = _local(network.layers)
        slidings = [layer.sliding for layer in layers]
        channels, height, width = network.input_shape
        self.depth = len(layers)
        self._last = network.names[self.depth - 1] if layers else INPUT
        self._rows = _Axis.of(0, windows.rows, slidings, height)
        self._columns = _Axis.of(1, windows.columns, slidings, width)
        self._sides = slidings[0].sides if slidings else (0, 0, 0, 0)
        shape = channels, self._rows.seen, self._columns.seen
        self._patches = np.zeros((count, *shape), np.float32)
        self._workspace = _patch_workspace(shape, layers, parameters, count) if layers else None

    def see(self, activations: Activations) -> None:
        """Take the image, and what the layers give for the whole of it."""
        top, bottom, left, right = self._sides
        padded = np.pad(activations.image, ((0, 0), (top, bottom), (left, right)))
        self._seen = sliding_window_view(padded, self._patches.shape[2:], axis=(1, 2))
        self._whole = activations.output_of(self._last).transpose(1, 0, 2)[..., None]

    def erase(self, places: Places, out: FloatArray) -> None:
        """Write what the last of the layers gives with each of these windows erased: (H, C, W, count)."""
        rows, columns = places
        patches = self._patches[: len(rows)]
        corners = self._rows.first_seen[rows], self._columns.first_seen[columns]
        kept = self._rows.kept[rows][:, :, None] | self._columns.kept[columns][:, None, :]
        np.multiply(self._seen[:, *corners].swapaxes(0, 1), kept[:, None], out=patches)
        near = self._near()
        np.copyto(out, self._whole)
        tall, _, wide, _ = near.shape
        starts = self._rows.first[rows].tolist(), self._columns.first[columns].tolist()
        for number, (row, column) in enumerate(zip(*starts, strict=True)):
            out[row : row + tall, :, column : column + wide, number] = near[..., number]

    def _near(self) -> FloatArray:
        """What the layers give for the patches: (rows, C, columns, count)."""
        if self._workspace is None:
            return self._patches.transpose(2, 1, 3, 0)
        self._workspace.forward(self._patches)
        *_, last, _ = self._workspace.stages.values()
        return last.output


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Axis:
    """Rows, or columns, near the windows of each row or column of windows. All have the same number of them.

    first: the first one that is computed of what the layers give, (places,). first_seen: the first pixel that
    these see, of the padded image, and `seen` their number. kept: which pixels stay, (places, seen).
    """

    first: NDArray[np.intp]
    first_seen: NDArray[np.intp]
    seen: int
    kept: NDArray[np.bool_]

    @classmethod
    def of(cls, axis: int, spans: Sequence[range], slidings: Sequence[Sliding], pixels: int) -> "_Axis":
        """The axis for windows that cover these spans of so many pixels, under these layers."""
        reached, size = list(spans), pixels
        for sliding in slidings:
            reached = [sliding.reaching(cells, cells, (size, size))[axis] for cells in reached]
            size = sliding.places((size, size))[axis]
        near = max(1, *map(len, reached))
        first = first_seen = np.array([min(cells.start, size - near) for cells in reached])
        seen = near
        for sliding in reversed(slidings):
            first_seen = first_seen * sliding.stride[axis]
            seen = (seen - 1) * sliding.stride[axis] + sliding.window[axis]
        border = slidings[0].before[axis] if slidings else 0
        pixel = first_seen[:, None] + np.arange(seen) - border
        starts, stops = (
            np.array(ends)[:, None] for ends in zip(*((s.start, s.stop) for s in spans), strict=True)
        )
        return cls(first=first, first_seen=first_seen, seen=seen, kept=(pixel < starts) | (pixel >= stops))


def _local(layers: Sequence[Layer]) -> tuple[Convolution | Pooling, ...]:
    """The first layers of which a part of the image is enough for a part of what they give."""
    match layers:
        case [Convolution(shared=True) as first, Pooling() as second, *_] if not any(second.padding):
            return first, second
        case [Convolution(shared=True) as first, *_]:
            return (first,)
    return ()


def _patch_workspace(
    shape: tuple[int, int, int],
    layers: Sequence[Convolution | Pooling],
    parameters: Parameters,
    count: int,
) -> Workspace:
    """The layers for patches of the padded image, under a dense unit that nobody reads."""
    first, *others = layers
    patch = Architecture(shape, (replace(first, padding=(0, 0)), *others, Dense(1, "softmax")))
    own = {name: parameters[name] for name in patch.parameter_shapes if name.startswith(patch.names[0])}
    return _loaded(patch, own, Workspace(patch, count))


def rest_of(network: Architecture, parameters: Parameters, depth: int, count: int) -> Workspace:
    """The layers from index `depth` on, for `count` of the maps that those before give."""
    channels, height, width = network.shapes[depth - 1] if depth else network.input_shape
    rest = Architecture((channels, height, width), network.layers[depth:])
    arrays = {
        f"{new}.{kind}": parameters[f"{old}.{kind}"]
        for new, old, layer in zip(rest.names, network.names[depth:], rest.layers, strict=True)
        for kind in layer.parameters(rest.input_shape_of(new))
    }
    # Nobody goes back, but then a first convolution may be by Toom-Cook, in 0.5 of the time for `book`.
    return _loaded(rest, arrays, Workspace(rest, count, to_image=True))


def _loaded(network: Architecture, arrays: Mapping[str, Float32Array], workspace: Workspace) -> Workspace:
    """The workspace with these parameters; others are 0."""
    layout = ParameterLayout(network)
    vector = np.zeros(layout.size, np.float32)
    layout.pack(arrays, vector)
    workspace.load(layout.views(vector))
    return workspace
