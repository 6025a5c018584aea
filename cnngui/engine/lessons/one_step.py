"""One step of gradient descent, looked at: backwards through every layer, and what the step changes.

The chain rule from the loss to the image. Of the output layer the gradient by its weighted sums is p − y, the
probabilities minus 1 for the right class. A layer turns the gradient by its sums into that by its weights and
into that by its input, which is the output of the layer before it; an activation function multiplies by its
derivative; max pooling sends the gradient to the winner of each window, average pooling shares it out.

Of a batch each image has a loss Lᵢ of its own, and its own gradients by what the layers computed of it. The
loss of the batch is their mean, L = (L₁ + … + Lₙ) / n, and so is its gradient by each weight, which the step
goes against.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.compute.activation_maps import Activations
from cnngui.engine.compute.losses import cross_entropies, softmax_cross_entropy
from cnngui.engine.compute.network import activations_of, batch_first, check_images, check_labels
from cnngui.engine.compute.workspace import Workspace
from cnngui.engine.description.activations import make_activation
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense, Layer
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters


@dataclass(frozen=True, slots=True, eq=False)
class LayerGradients:
    """The gradient of each image's loss by what a layer computed of it: shapes as its activations.

    sums: by the weighted sums, before the activation function, δ in the book; None where there are none.
    output: by the output. Of the output layer that is −1 / p of the right class, infinite where p is 0.
    """

    sums: Float32Array | None
    output: Float32Array


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class OneStep:
    """A step by some images, its arrays with the batch first, parameters in PyTorch's shapes.

    losses: −log p[label] of each image, (n,). layers: in order; image: the gradient of each image's loss by
    its pixels. gradients: of the mean loss. after: each parameter's w − learning rate · its gradient, frozen
    ones as they were; `loss_after`: the mean loss with these.
    """

    activations: Activations
    losses: NDArray[np.float64]
    layers: Mapping[str, LayerGradients]
    image: Float32Array
    gradients: Parameters
    learning_rate: float
    frozen: Frozen
    after: Parameters
    loss_after: float
    predicted_change: float
    """Of the loss, by its slope alone: −learning rate · |gradient of what is not frozen|²."""

    @property
    def loss(self) -> float:
        """The mean loss before the step."""
        return float(self.losses.mean())

    @property
    def change(self) -> float:
        """The mean loss after the step, less the one before."""
        return self.loss_after - self.loss


class StepTaker:
    """Takes single steps of plain gradient descent by batches of one size, in buffers that are made once.

    One image is a batch of one. Nothing is dropped. Not to be shared between threads.
    """

    def __init__(self, architecture: Architecture, count: int = 1) -> None:
        """`count`: images of a batch."""
        self.architecture, self.count = architecture, count
        self._layout = ParameterLayout(architecture)
        self._vector, self._gradient = np.empty((2, self._layout.size), np.float32)
        self._workspace = Workspace(architecture, count, fused=False, to_image=True)

    def take(
        self,
        parameters: Parameters,
        images: NDArray[Any],
        labels: NDArray[np.int64],
        learning_rate: float,
        frozen: Frozen = NOTHING_FROZEN,
    ) -> OneStep:
        """The step by `count` images (n, channels, height, width), uint8 or float, with labels (n,).

        Raises ValueError for what does not fit the architecture, Failure for frozen filters that it lacks.
        """
        check_images(self.architecture, images)
        check_labels(self.architecture, labels, self.count)
        parameters.check(self.architecture)
        frozen.check(self.architecture)
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            losses = self._losses(parameters, images, labels)
            activations = activations_of(self._workspace)
            views = self._layout.views(self._gradient)
            layers, image = _backward(self._workspace, labels, views, activations)
            self._gradient /= self.count
            gradients = Parameters(self._layout.unpack(self._gradient))
            learning = frozen.kept_in(_zeros_like(gradients), gradients)
            rate = np.float32(learning_rate)
            after = Parameters({name: array - rate * learning[name] for name, array in parameters.items()})
            squares = sum(float(np.square(array, dtype=np.float64).sum()) for array in learning.values())
            loss_after = float(self._losses(after, images, labels).mean())
        return OneStep(
            activations=activations,
            losses=losses,
            layers=layers,
            image=image,
            gradients=gradients,
            learning_rate=learning_rate,
            frozen=frozen,
            after=after,
            loss_after=loss_after,
            predicted_change=-learning_rate * squares,
        )

    def _losses(
        self, parameters: Parameters, images: NDArray[Any], labels: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Go forward; the loss of each image."""
        self._layout.pack(parameters, self._vector)
        self._workspace.load(self._layout.views(self._vector))
        return cross_entropies(self._workspace.forward(images).T, labels)


def _zeros_like(parameters: Parameters) -> Parameters:
    return Parameters({name: np.zeros_like(array) for name, array in parameters.items()})


def _backward(
    workspace: Workspace,
    labels: NDArray[np.int64],
    gradients: Mapping[str, FloatArray],
    activations: Activations,
) -> tuple[dict[str, LayerGradients], Float32Array]:
    """Write the gradients of the parameters, of the images' losses added up; return those of each image's
    loss, by what each layer computed and by the image.
    """
    architecture = workspace.architecture
    by_logits = np.empty_like(workspace.logits)
    softmax_cross_entropy(workspace.logits, labels, by_logits, 1.0)
    layers: dict[str, LayerGradients] = {}
    for name, gradient in workspace.back_to_image(by_logits, gradients):
        by_output = batch_first(gradient)
        if name == INPUT:
            by_image = by_output
        elif architecture.layer(name).activation == "softmax":
            layers[name] = LayerGradients(by_output, _by_probabilities(activations[name].output, labels))
        else:
            by_sums = _by_sums(architecture.layer(name), activations[name].output, by_output)
            layers[name] = LayerGradients(by_sums, by_output)
    return {name: layers[name] for name in architecture.names}, by_image


def _by_probabilities(probabilities: Float32Array, labels: NDArray[np.int64]) -> Float32Array:
    """The gradient of −log p[label] by p, (n, classes)."""
    rows, gradient = np.arange(len(labels)), np.zeros_like(probabilities)
    gradient[rows, labels] = -1 / probabilities[rows, labels]
    return gradient


def _by_sums(layer: Layer, outputs: Float32Array, by_output: Float32Array) -> Float32Array | None:
    """The gradient by the weighted sums, from that by the outputs; None where there are no sums."""
    if not isinstance(layer, Convolution | Dense):
        return None
    gradient = np.empty_like(by_output)
    make_activation(layer.activation, outputs.shape, outputs.dtype, layer.slope).backward(
        outputs, by_output, out=gradient
    )
    return gradient
