"""An image on its way through an ONNX graph, and what the operations on it share.

The image's values are numbered channel by channel, row by row, and the numbers go through all that only moves
values: Reshape, Transpose, Flatten, Squeeze and Unsqueeze. So it is known which value each weight of a dense
layer is for, whatever an exporter has done in between.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.data.foreign.onnx_image import image_places
from cnngui.data.foreign.onnx_model import Node, OnnxModel
from cnngui.data.foreign.refusals import CONSTANTS, MIXED, PLAIN, SEQUENCE, refused
from cnngui.data.foreign.steps import MAX_VALUES, DenseStep, FlattenStep, Padding, ScaleStep, Step
from cnngui.engine.description.architecture import MAX_PARAMETERS
from cnngui.engine.description.sliding import Pair, Sides

Array = NDArray[Any]


class Flow:
    """The steps so far, and the values after them: `places` has for each value, in the graph's shape, its
    number in ours.

    batch: images at once. input: (channels, height, width). shape: of the maps or units. current: the name of
    the values, and sizes: the shapes of all that had a name. padding: what a Pad leaves to the next
    convolution. What cannot be held raises ModelFileError.
    """

    def __init__(self, model: OnnxModel) -> None:
        self.constants: dict[str, Array] = dict(model.constants)
        self.steps: list[Step] = []
        self.batch, self.places, self.input = image_places(model.input_sizes)
        self.shape: tuple[int, ...] = self.input
        self.current = model.input_name
        self.sizes = {self.current: self.places.shape}
        self.is_flat = False
        self.padding: Sides = (0, 0, 0, 0)

    def constant(self, node: Node, at: int) -> Array:
        """An input of a node that is known before any image is."""
        if at >= len(node.inputs) or node.inputs[at] not in self.constants:
            is_branch = at < len(node.inputs) and node.inputs[at] in self.sizes
            raise refused(node.name, node.kind, SEQUENCE if is_branch else CONSTANTS)
        return self.constants[node.inputs[at]]

    def optional(self, node: Node, at: int) -> Array | None:
        """The same of one that may be left out."""
        return self.constant(node, at) if at < len(node.inputs) and node.inputs[at] else None

    def scale(self, node: Node, factor: Array, offset: Array) -> None:
        """Multiply and add numbers that lie as the graph's values do."""
        parts = [self._ours(node, values) for values in (factor, offset)]
        if len(self.shape) == 3 and not self.is_flat:
            cells = [part.reshape(self.shape[0], -1) for part in parts]
            if all((cell == cell[:, :1]).all() for cell in cells):
                parts = [cell[:, 0] for cell in cells]
            else:
                self.flatten(node)
        alike = all((part == part[0]).all() for part in parts)
        parts = [part[:1] for part in parts] if alike else parts
        self.steps.append(ScaleStep(node.name, parts[0], parts[1]))

    def _ours(self, node: Node, values: Array) -> Array:
        if np.broadcast_shapes(values.shape, self.places.shape) != self.places.shape:
            raise refused(node.name, node.kind, MIXED)
        ours = np.empty(self.places.size)
        ours[self.places.ravel()] = np.broadcast_to(values, self.places.shape).ravel()
        return ours

    def flatten(self, node: Node) -> None:
        """Make units of the maps, if they are not yet."""
        if not self.is_flat:
            self.steps.append(FlattenStep(node.name))
            self.is_flat = True

    def put_in_order(self, last: Node) -> None:
        """Give the values as the graph does, where it has moved some of them at last."""
        order = self.places.ravel()
        if (order == np.arange(order.size)).all():
            return
        if order.size**2 > MAX_PARAMETERS:
            raise refused(last.name, last.kind, MIXED)
        if not self.is_flat:
            self.steps.append(FlattenStep(self.current))
        self.steps.append(DenseStep(self.current, np.eye(order.size, dtype=np.float32)[order]))

    def check_maps(self, node: Node) -> None:
        """Refuse a node unless the values are maps that lie as ours do."""
        is_maps = len(self.shape) == 3 and not self.is_flat and self.places.shape[-3:] == self.shape
        if not is_maps or not (self.places.ravel() == np.arange(self.places.size)).all():
            raise refused(node.name, node.kind, MIXED)

    def make_maps(self, node: Node, count: int, sizes: Pair) -> None:
        """Go on with maps that a layer has made."""
        if min(sizes) < 1 or count * sizes[0] * sizes[1] > MAX_VALUES:
            raise refused(node.name, node.kind, MIXED)
        self.shape = (count, *sizes)
        self.places = np.arange(math.prod(self.shape)).reshape(*self.places.shape[:-3], *self.shape)

    def sides_of(self, node: Node) -> Padding:
        """The padding of a convolution or a pooling, with that of a Pad before it."""
        told = node.attributes.get("auto_pad", "NOTSET")
        if told in ("SAME_UPPER", "SAME_LOWER"):
            return "same" if told == "SAME_UPPER" else "same_lower"
        pads = node.numbers("pads") if told != "VALID" else None
        before, self.padding = self.padding, (0, 0, 0, 0)
        top, left, bottom, right = pads or (0, 0, 0, 0)
        if min(top, left, bottom, right) < 0:
            raise refused(node.name, node.kind, PLAIN)
        return top + before[0], bottom + before[1], left + before[2], right + before[3]

    def left(
        self, node: Node, window: Pair, stride: Pair, padding: Padding, keeps_rest: bool = False
    ) -> Pair:
        """Rows and columns that a window leaves."""
        if min(stride) < 1:
            raise refused(node.name, node.kind, PLAIN)
        left = []
        for axis, (size, length, step) in enumerate(zip(self.shape[1:], window, stride, strict=True)):
            if not isinstance(padding, tuple):
                left.append(-(-size // step))
                continue
            rest = size + padding[2 * axis] + padding[2 * axis + 1] - length
            places = (-(-rest // step) if keeps_rest else rest // step) + 1
            if keeps_rest and (places - 1) * step >= size + padding[2 * axis]:
                places -= 1
            left.append(places)
        return left[0], left[1]
