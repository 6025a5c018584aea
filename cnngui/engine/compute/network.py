"""A network of one architecture: what it computes for a batch of images, and its gradients."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.compute.activation_maps import Activations, LayerActivations
from cnngui.engine.compute.batch_network import BatchNetwork
from cnngui.engine.compute.dense import DenseStage
from cnngui.engine.compute.losses import softmax
from cnngui.engine.compute.stages import Stage
from cnngui.engine.compute.workers import Workers
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters


class Network:
    """Forward passes and gradients of `architecture`. Holds no parameters, keeps nothing between calls.

    Images are (n, channels, height, width), uint8 from 0 to 255 or float32 in [0, 1]. Images, labels or
    parameters of other shapes raise ValueError.
    """

    def __init__(self, architecture: Architecture) -> None:
        self.architecture = architecture

    def forward(self, parameters: Parameters, images: NDArray[Any]) -> Activations:
        """The values of every layer, with the batch first."""
        check_images(self.architecture, images)
        parameters.check(self.architecture)
        layout = ParameterLayout(self.architecture)
        vector = np.empty(layout.size, np.float32)
        layout.pack(parameters, vector)
        workspace = Workspace(self.architecture, len(images), fused=False)
        workspace.load(layout.views(vector))
        with np.errstate(over="ignore", invalid="ignore"):
            workspace.forward(images)
            return activations_of(workspace)

    def gradients(
        self,
        parameters: Parameters,
        images: NDArray[Any],
        labels: NDArray[np.int64],
        rng: np.random.Generator | None = None,
    ) -> tuple[float, dict[str, Float32Array]]:
        """The mean loss and its gradient by every parameter, in PyTorch's shapes.

        labels: (n,) from 0 to classes − 1. `rng` is what dropout draws from; without it nothing is dropped.
        """
        check_images(self.architecture, images)
        check_labels(self.architecture, labels, len(images))
        with Workers(1) as workers:
            batch = self._batch_network(parameters, workers)
            gradient, loss, _ = batch.gradients(
                lambda _, part: images[part], labels, (lambda _: rng) if rng else None
            )
            return loss, batch.layout.unpack(gradient)

    def predict(self, parameters: Parameters, images: NDArray[Any], threads: int = 2) -> Float32Array:
        """The probabilities (n, classes) of the classes, each row with sum 1."""
        answers = self.logits(parameters, images, threads)
        softmax(answers.T, out=answers.T)
        return answers

    def logits(
        self,
        parameters: Parameters,
        images: NDArray[Any],
        threads: int = 2,
        interrupt: Callable[[], None] = lambda: None,
    ) -> Float32Array:
        """What softmax makes the probabilities of, (n, classes): `losses.mean_cross_entropy` takes them.

        `interrupt` is called before each micro-batch, on the threads; what it raises is raised here.
        """
        check_images(self.architecture, images)

        def fetch(_: int, part: slice) -> NDArray[Any]:
            interrupt()
            return images[part]

        with Workers(threads) as workers:
            return self._batch_network(parameters, workers).logits(fetch, len(images))

    def logits_of_parts(
        self,
        parameters: Parameters,
        parts: Iterable[NDArray[Any]],
        interrupt: Callable[[], None] = lambda: None,
    ) -> Iterator[Float32Array]:
        """What `logits` gives for one part of the images after the other, computed on one thread.

        The buffers are made once: for parts of 500 images that saves a third of the time.
        """

        def fetch(_: int, rows: slice) -> NDArray[Any]:
            interrupt()
            return part[rows]

        with Workers(1) as workers:
            batch = self._batch_network(parameters, workers)
            for part in parts:
                check_images(self.architecture, part)
                yield batch.logits(fetch, len(part))

    def _batch_network(self, parameters: Parameters, workers: Workers) -> BatchNetwork:
        parameters.check(self.architecture)
        batch = BatchNetwork(self.architecture, workers)
        batch.layout.pack(parameters, batch.parameters)
        return batch


def activations_of(workspace: Workspace) -> Activations:
    """Copies of all that a workspace computed last, with the batch first; each layer must be a stage."""
    layers = {name: _layer_activations(stage) for name, stage in workspace.stages.items()}
    return Activations(batch_first(workspace.input), layers)


def _layer_activations(stage: Stage) -> LayerActivations:
    sums = stage.preactivation
    output = batch_first(stage.output)
    if isinstance(stage, DenseStage) and stage.layer.activation == "softmax":
        softmax(output.T, out=output.T)
    return LayerActivations(None if sums is None else batch_first(sums), output)


def batch_first(values: FloatArray) -> FloatArray:
    """Copy of (H, C, W, n) as (n, C, H, W), of (units, n) as (n, units)."""
    order = (3, 1, 0, 2) if values.ndim == 4 else (1, 0)
    return np.array(values.transpose(order), order="C")


def check_images(architecture: Architecture, images: NDArray[Any]) -> None:
    """Raise ValueError unless `images` are (n, C, H, W) of the architecture's input, uint8 or float."""
    if images.ndim != 4 or images.shape[1:] != architecture.input_shape or not len(images):
        expected = ", ".join(map(str, architecture.input_shape))
        raise ValueError(f"images must be (n, {expected}) with n > 0, not {images.shape}")
    if images.dtype != np.uint8 and images.dtype.kind != "f":
        raise ValueError(f"images must be uint8 or float32, not {images.dtype}")


def check_labels(architecture: Architecture, labels: NDArray[np.int64], count: int) -> None:
    """Raise ValueError unless `labels` are whole numbers, one an image, below the number of classes."""
    if labels.shape != (count,) or labels.dtype.kind not in "iu":
        raise ValueError(f"{count} images need as many labels, not {labels.shape} of {labels.dtype}")
    if labels.min() < 0 or labels.max() >= architecture.class_count:
        raise ValueError(
            f"labels go from {labels.min()} to {labels.max()}; "
            f"the network's classes from 0 to {architecture.class_count - 1}"
        )
