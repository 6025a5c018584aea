"""Fooling: small changes of an image that give another answer, found by the gradient of the loss.

FGSM (Goodfellow et al. 2015, section 4) moves every pixel by ε along the sign of the gradient of the loss.
Iterated (Kurakin et al. 2017, section 2.2), ε is gone in several steps, with a new gradient at each. With few
pixels (after Papernot et al. 2016) one after the other becomes blank or full ink. All stay in [0, 1].
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import Float32Array, FloatArray
from cnngui.engine.compute.losses import softmax
from cnngui.engine.compute.network import batch_first
from cnngui.engine.compute.workspace import Workspace, micro_batch_size
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.neuron import INPUT
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters

FINENESS = 1e-4
"""How exactly the smallest ε is found."""
MOST_PIXELS = 50
"""Most pixels that are changed one after the other."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Fooled:
    """An image (channels, height, width) that has another answer than the one that it was made from, or
    is on the way there.

    epsilon: by how much a pixel changed at most; pixels: how many did.
    """

    image: Float32Array
    answer: int
    epsilon: float
    pixels: int


class Fooling:
    """Changes images so that a network answers otherwise; `count` are tried at once.

    Not to be shared between threads.
    """

    def __init__(
        self,
        architecture: Architecture,
        parameters: Parameters,
        count: int | None = None,
        interrupt: Callable[[], None] = lambda: None,
    ) -> None:
        """`count`: by default as many as are fastest. `interrupt` is called before each batch; what it raises
        is raised by what was asked.
        """
        parameters.check(architecture)
        self._interrupt = interrupt
        self.count = count or micro_batch_size(architecture)
        layout = ParameterLayout(architecture)
        vector, gradient = np.empty((2, layout.size), np.float32)
        layout.pack(parameters, vector)
        self._gradients = layout.views(gradient)
        self._workspace = Workspace(architecture, self.count, to_image=True)
        self._workspace.load(layout.views(vector))

    def answers(self, images: NDArray[Any]) -> NDArray[np.intp]:
        """The classes of `count` images (n, channels, height, width)."""
        with np.errstate(all="ignore"):  # a weight that was typed may be huge
            answers: NDArray[np.intp] = self._logits(images).argmax(axis=0)
        return answers

    def signs(self, images: Float32Array, labels: NDArray[np.intp]) -> Float32Array:
        """The signs of the gradients of the losses of `count` images with these labels."""
        return np.sign(self._slopes(images, labels))

    def moved(
        self, images: Float32Array, labels: NDArray[np.intp], epsilons: Float32Array, steps: int = 1
    ) -> Float32Array:
        """`count` images moved away from their labels, each by its own ε, in so many steps of ε / steps."""
        wide = epsilons[:, None, None, None]
        moved = images
        for _ in range(steps):
            step = wide / np.float32(steps) * self.signs(moved, labels)
            moved = np.clip(moved + step, np.maximum(images - wide, 0), np.minimum(images + wide, 1))
        return moved

    def along(self, image: Float32Array, label: int, epsilons: Float32Array, steps: int = 1) -> Float32Array:
        """One image moved away from a label by each of any number of ε, as `moved`: (n, …) of its shape."""
        images, labels = self._copies(image), np.full(self.count, label)
        parts = []
        for start in range(0, len(epsilons), self.count):
            part = epsilons[start : start + self.count]
            filled = np.resize(part, self.count)
            parts.append(self.moved(images, labels, filled, steps)[: len(part)])
        return np.concatenate(parts)

    def smallest(self, image: Float32Array, label: int, steps: int = 1) -> Fooled | None:
        """The image moved by the smallest ε that changes the answer; None where no ε up to 1 does.

        Where larger ones do not always, the smallest of `count` that lie side by side is taken, and that is
        cut smaller in the same way, down to FINENESS. label: what the image is taken for.
        """
        images, labels = self._copies(image), np.full(self.count, label)
        low, high, found = 0.0, 1.0, None
        while high - low > FINENESS:
            epsilons = np.linspace(low, high, self.count + 1, dtype=np.float32)[1:]
            moved = self.moved(images, labels, epsilons, steps)
            answers = self.answers(moved)
            flips = answers != label
            if not flips.any():  # at once, or by rounding, which depends on the place in the batch
                break
            first = int(flips.argmax())
            found = _fooled(image, moved[first], answers[first])
            low, high = low + first * (high - low) / self.count, float(epsilons[first])
        return found

    def few_pixels(self, image: Float32Array, label: int, most: int = MOST_PIXELS) -> Fooled | None:
        """The image with few pixels blank or full of ink, until the answer changes; None if `most` do not."""
        for fooled in self.pixel_by_pixel(image, label, most):
            if fooled.answer != label:
                return fooled
        return None

    def pixel_by_pixel(self, image: Float32Array, label: int, most: int = MOST_PIXELS) -> Iterator[Fooled]:
        """The image with one more pixel blank or full of ink each time, until the answer is not `label`.

        Of the `count` pixels that promise most by the gradient, the one that changes most is taken.
        """
        changed, labels = image.copy(), np.full(self.count, label)
        if self._workspace.architecture.class_count == 1:
            return
        for _ in range(min(most, image.size)):
            slopes = self._slopes(self._copies(changed), labels)[0]
            # A pixel that was changed has nothing more to gain.
            gains = np.where(slopes > 0, slopes * (1 - changed), -slopes * changed)
            best = np.argsort(-gains, axis=None, kind="stable")[: self.count]
            tries = self._copies(changed)
            places = (np.arange(len(best)), *np.unravel_index(best, image.shape))
            tries[places] = slopes.flat[best] > 0
            margins = self._margins(tries, label)
            taken = int(margins.argmin())
            changed, fools = tries[taken], margins[taken] < 0
            yield _fooled(image, changed, self.answers(tries)[taken] if fools else label)
            if fools:
                return

    def _margins(self, images: Float32Array, label: int) -> Float32Array:
        """How far the label's logit is above all others."""
        with np.errstate(all="ignore"):
            logits = self._logits(images)
            margins: Float32Array = logits[label] - np.delete(logits, label, axis=0).max(axis=0)
        return margins

    def _logits(self, images: NDArray[Any]) -> FloatArray:
        self._interrupt()
        return self._workspace.forward(images)

    def _copies(self, image: Float32Array) -> Float32Array:
        return np.repeat(image[None], self.count, axis=0)

    def _slopes(self, images: Float32Array, labels: NDArray[np.intp]) -> Float32Array:
        """The gradients of the losses, each divided by 1 − p[label], which is nearly 0 where all is sure.

        By the logits the loss's is p − y, and so that is −1 for the label and the others' share of the rest.
        """
        with np.errstate(all="ignore"):
            by_logits = self._logits(images).copy()
            columns = np.arange(self.count)
            by_logits[labels, columns] = -np.inf
            softmax(by_logits, out=by_logits)
            by_logits[labels, columns] = -1
            ways = self._workspace.back_to_image(by_logits, self._gradients)
            return next(batch_first(gradient) for name, gradient in ways if name == INPUT)


def accuracy_over(
    architecture: Architecture,
    parameters: Parameters,
    images: NDArray[Any],
    labels: NDArray[np.int64],
    *,
    epsilons: Sequence[float],
    interrupt: Callable[[], None] = lambda: None,
) -> list[float]:
    """The shares of the images that are answered right, each after one step of FGSM by each ε.

    images: (n, channels, height, width), uint8 or float. `interrupt` is called before each micro-batch; what
    it raises is raised here.
    """
    size, right = micro_batch_size(architecture), np.zeros(len(epsilons), np.int64)
    fooling: Fooling | None = None
    for start in range(0, len(images), size):
        interrupt()
        part, wanted = _as_floats(images[start : start + size]), labels[start : start + size]
        if fooling is None or fooling.count != len(part):
            fooling = Fooling(architecture, parameters, len(part))
        signs = fooling.signs(part, wanted)
        for index, epsilon in enumerate(epsilons):
            moved = np.clip(part + np.float32(epsilon) * signs, 0, 1)
            right[index] += np.count_nonzero(fooling.answers(moved) == wanted)
    return [count / len(images) for count in right.tolist()]


def _as_floats(images: NDArray[Any]) -> Float32Array:
    floats = images.astype(np.float32)
    return floats / np.float32(255) if images.dtype == np.uint8 else floats


def _fooled(image: Float32Array, changed: Float32Array, answer: int) -> Fooled:
    changes = np.abs(changed - image)
    pixels = int(np.count_nonzero(changes))
    return Fooled(image=changed.copy(), answer=int(answer), epsilon=float(changes.max()), pixels=pixels)
