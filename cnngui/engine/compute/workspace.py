"""A whole network for one micro-batch: every buffer between the images and the gradients, made once."""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, assert_never

import numpy as np
from numpy.typing import DTypeLike, NDArray

from cnngui.engine.arrays import FloatArray
from cnngui.engine.compute.dense import DenseStage, DropoutStage
from cnngui.engine.compute.losses import softmax_cross_entropy
from cnngui.engine.compute.stages import ConvolutionStage, PoolingStage, Stage, pools_first
from cnngui.engine.compute.unshared_stage import UnsharedStage
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Dropout, Pooling
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.description.shapes import Shape

MICRO_BATCH = 64
"""Most images that pass through the network together. 32 take 1.04 to 1.2 times as long an image, 16 take 1.2
to 1.6 times, the more the smaller the network is; more than 64 gain nothing."""
WORTH_SHARING = 2_000_000
"""Fewest multiplications of a batch for which it is cut in two. What two workers say to each other takes
0.1 ms, and halves take longer an image. 64 images of the network "seed" (3 million multiplications) take two
processes 0.87 of the time that one piece takes one; two threads would take as long as one.
"""
MOST_HELD = 1 << 23
"""Most activations of a micro-batch, 32 MB: large images pass in smaller micro-batches."""


def micro_batch_size(architecture: Architecture) -> int:
    """Most images that a micro-batch of `architecture` has."""
    activations = math.prod(architecture.input_shape) + sum(map(math.prod, architecture.shapes))
    return max(1, min(MICRO_BATCH, MOST_HELD // activations))


def micro_batches(architecture: Architecture, images: int) -> list[slice]:
    """A batch of `images` cut into parts of nearly the same size, two at least where sharing them pays.

    They depend on nothing but the arguments, so the order of all sums is the same for any count of workers.
    """
    parts = math.ceil(images / micro_batch_size(architecture))
    if images * architecture.multiplication_count >= WORTH_SHARING:
        parts = max(parts, min(2, images))
    cuts = [images * part // parts for part in range(parts + 1)]
    return [slice(start, stop) for start, stop in itertools.pairwise(cuts)]


class Workspace:
    """The stages of `architecture` for `count` images at once. One thread uses it at a time."""

    def __init__(
        self,
        architecture: Architecture,
        count: int,
        dtype: DTypeLike = np.float32,
        *,
        fused: bool = True,
        to_image: bool = False,
    ) -> None:
        """`fused`: pooling may come before bias and activation; else every layer is a stage of its own.

        `to_image`: every stage gives the gradient of its input; else those that something learns before.
        """
        self.architecture, self.count, self._fused, self._to_image = architecture, count, fused, to_image
        self.logits = np.empty((architecture.class_count, count), dtype)
        self._logits_gradient = np.empty_like(self.logits)
        self.stages: dict[str, Stage] = {}
        output, end = self.logits, len(architecture.layers)
        while end:
            joined = self._joined_pooling(end)
            start = end - 2 if joined else end - 1
            stage = self._make_stage(start, joined, output)
            self.stages = {architecture.names[start]: stage, **self.stages}
            output, end = _as_maps(stage.input, architecture.input_shape_of(architecture.names[start])), start
        self.input = output
        self._dropouts = [stage for stage in self.stages.values() if isinstance(stage, DropoutStage)]

    def load(self, parameters: Mapping[str, FloatArray]) -> None:
        """Take the parameters of this step, in the shapes of `ParameterLayout.views`."""
        for stage in self.stages.values():
            stage.load(parameters)

    def forward(
        self, images: NDArray[Any], make_rng: Callable[[], np.random.Generator] | None = None
    ) -> FloatArray:
        """The logits (classes, n) of images (n, C, H, W): uint8 from 0 to 255, or float from 0 to 1.

        `make_rng` gives what dropout draws from; without it nothing is dropped. Valid until the next call.
        """
        np.copyto(self.input, images.transpose(2, 1, 3, 0))
        if images.dtype == np.uint8:
            np.divide(self.input, 255, out=self.input)
        if self._dropouts:
            rng = make_rng() if make_rng else None  # making one takes as long as a small layer
            for dropout in self._dropouts:
                dropout.choose(rng)
        for stage in self.stages.values():
            stage.forward()
        return self.logits

    def backward(
        self, labels: NDArray[np.int64], scale: float, gradients: Mapping[str, FloatArray]
    ) -> tuple[float, int]:
        """Write the gradients of scale · (sum of the losses) of the images that went forward last.

        Returns the sum of the losses and the number of right answers.
        """
        result = softmax_cross_entropy(self.logits, labels, self._logits_gradient, scale)
        gradient: FloatArray | None = self._logits_gradient
        for stage in reversed(self.stages.values()):
            if gradient is not None:
                gradient = stage.backward(gradient.reshape(stage.output.shape), gradients)
        return result

    def back_to_image(
        self, by_logits: FloatArray, gradients: Mapping[str, FloatArray]
    ) -> Iterator[tuple[str, FloatArray]]:
        """The gradient by the output of each stage, the last first, and its name; then INPUT and the image's.

        by_logits: (classes, n), of the images that went forward last. Each gradient is laid out as the output
        and valid until the next is asked for; what is written into it goes on from there, into `gradients` of
        the parameters too. Of a workspace that goes `to_image`.
        """
        gradient = by_logits
        for name, stage in reversed(self.stages.items()):
            gradient = gradient.reshape(stage.output.shape)
            yield name, gradient
            before = stage.backward(gradient, gradients)
            assert before is not None, "the workspace goes back to the image"
            gradient = before
        yield INPUT, gradient.reshape(self.input.shape)

    def _joined_pooling(self, end: int) -> Pooling | None:
        """The pooling before `end`, where it may be joined with the convolution before it."""
        match self.architecture.layers[max(0, end - 2) : end]:
            case (Convolution() as layer, Pooling() as pooling):
                return pooling if self._fused and pools_first(layer, pooling) else None
        return None

    def _make_stage(self, start: int, joined: Pooling | None, output: FloatArray) -> Stage:
        """The stage of a layer, and of the pooling that is joined with it."""
        architecture = self.architecture
        name, layer = architecture.names[start], architecture.layers[start]
        inputs = architecture.input_shape_of(name)
        wants_gradient = self._to_image or any(architecture.parameter_counts[:start])
        match layer:
            case Convolution():
                make = ConvolutionStage if layer.shared else UnsharedStage
                return make(name, layer, joined, inputs, output, wants_input_gradient=wants_gradient)
            case Pooling():
                return PoolingStage(layer, inputs, output)
            case Dense():
                return DenseStage(name, layer, math.prod(inputs), output, wants_gradient)
            case Dropout():
                return DropoutStage(layer.rate, output)
            case _:
                assert_never(layer)


def _as_maps(array: FloatArray, shape: Shape) -> FloatArray:
    """The input of a stage as the stage before it writes it: (H, C, W, n) where that makes maps."""
    if len(shape) == 3 and array.ndim == 2:
        channels, height, width = shape
        return array.reshape(height, channels, width, array.shape[-1])
    return array
