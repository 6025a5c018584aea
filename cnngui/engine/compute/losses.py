"""Softmax with cross-entropy: what the last layer's logits say, how wrong it is, and the gradient."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.arrays import FloatArray


def softmax(logits: FloatArray, out: FloatArray) -> None:
    """Write the probabilities of each column of `logits` (classes, n) to `out`, which may be the same.

    Taking the largest logit away changes nothing but keeps exp from overflowing.
    """
    np.subtract(logits, np.maximum.reduce(logits, axis=0), out=out)
    np.exp(out, out=out)
    np.divide(out, np.add.reduce(out, axis=0), out=out)


def softmax_of_one(logits: FloatArray, out: FloatArray) -> None:
    """Compute `softmax` of one image, (classes,): for so few numbers the calls count; these are cheapest.

    It takes two thirds of the time, and so saves a twentieth of the live pass of the smallest network.
    """
    np.subtract(logits, logits[logits.argmax()], out=out)
    np.exp(out, out=out)
    np.divide(out, sum(out.tolist()), out=out)


def softmax_cross_entropy(
    logits: FloatArray, labels: NDArray[np.int64], gradient: FloatArray, scale: float
) -> tuple[float, int]:
    """Loss summed over the columns, number of right answers; writes the loss's gradient.

    logits: (classes, n); labels: (n,) from 0 to classes − 1. `gradient` (classes, n) becomes
    scale · ∂(sum of −log p[label])/∂logits = scale · (p − one-hot label). With scale 1 / batch size the
    gradients of all parts of a batch add up to that of its mean loss.
    """
    columns = np.arange(labels.size)
    answers = logits.argmax(axis=0)
    correct = int(np.count_nonzero(answers == labels))
    np.subtract(logits, logits[answers, columns], out=gradient)
    wanted = gradient[labels, columns]
    np.exp(gradient, out=gradient)
    total = np.add.reduce(gradient, axis=0)
    loss = float(np.add.reduce(np.log(total) - wanted))
    np.multiply(gradient, gradient.dtype.type(scale) / total, out=gradient)
    gradient[labels, columns] -= gradient.dtype.type(scale)
    return loss, correct


def cross_entropies(logits: FloatArray, labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """The loss −log p[label] of each image, (n,), p the softmax of its row of logits (n, classes).

    From the logits, as a float32 cannot hold a probability below 1e-45: its loss would end at 103.
    """
    rows = logits.astype(np.float64)
    rows -= rows.max(axis=1, keepdims=True)
    losses: NDArray[np.float64] = np.log(np.exp(rows).sum(axis=1)) - rows[np.arange(labels.size), labels]
    return losses


def mean_cross_entropy(logits: FloatArray, labels: NDArray[np.int64]) -> float:
    """Mean of `cross_entropies`."""
    return float(cross_entropies(logits, labels).mean())


def row_probabilities(logits: FloatArray) -> NDArray[np.float64]:
    """The probabilities (n, classes) that rows of logits (n, classes) stand for, each row with sum 1."""
    powers = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    probabilities: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


def voted(answers: Sequence[FloatArray]) -> NDArray[np.float64]:
    """Logarithms of the mean of the probabilities that logits (n, classes) of several networks stand for."""
    mean: NDArray[np.float64] = np.mean([row_probabilities(logits) for logits in answers], axis=0)
    return np.log(np.maximum(mean, np.finfo(np.float64).tiny))
