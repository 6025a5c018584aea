"""Kinds of pooling, one row each: value, derivative, what stands in the padding, and Python.

A window becomes one number in three steps. Each of its values becomes a term; the terms are condensed, to the
largest of them or to their sum; and that is finished. The gradient goes the same way back.
"""

import math
from collections.abc import Mapping
from typing import ClassVar, Literal

import numpy as np

from cnngui.engine.arrays import FloatArray

PoolingKind = Literal["max", "average", "l2"]


class PoolingFunction:
    """A kind of pooling, for arrays of any shape: its terms are the values, and the condensed is the end."""

    python: ClassVar[str]
    """The pooled value of a `window`, with NumPy."""
    keeps_largest: ClassVar[bool] = False
    """Whether the largest term is kept, and gets all of the gradient; else all are added up."""
    is_mean: ClassVar[bool] = False
    """Whether the count of values is in it, so that padding may count."""
    has_own_terms: ClassVar[bool] = False
    """Whether the terms are others than the values."""
    border: ClassVar[float] = 0.0
    """What stands in the padding: nothing that could be the largest, nothing that adds to a sum."""

    @staticmethod
    def terms(values: FloatArray, out: FloatArray | None = None) -> FloatArray:
        """The terms of the values, written into `out` where they are others."""
        return values

    @staticmethod
    def finish(condensed: FloatArray, counts: FloatArray, out: FloatArray) -> None:
        """Write the pooled values into `out`, which may be `condensed`; counts: of a window's values."""
        if out is not condensed:
            np.copyto(out, condensed)

    @staticmethod
    def finish_backward(pooled: FloatArray, counts: FloatArray, gradient: FloatArray) -> None:
        """Turn the gradient of the pooled values into that of the condensed terms."""

    @staticmethod
    def terms_backward(values: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        """Write the gradient of the values into `out`, from that of terms that are others."""


class MaxPooling(PoolingFunction):
    """The largest of a window; among equals the first, row by row."""

    python = "window.max()"
    keeps_largest = True
    border = -math.inf


class AveragePooling(PoolingFunction):
    """The mean of a window."""

    python = "window.mean()"
    is_mean = True

    @staticmethod
    def finish(condensed: FloatArray, counts: FloatArray, out: FloatArray) -> None:
        np.divide(condensed, counts, out=out)

    @staticmethod
    def finish_backward(pooled: FloatArray, counts: FloatArray, gradient: FloatArray) -> None:
        np.divide(gradient, counts, out=gradient)


class L2Pooling(PoolingFunction):
    """The square root of a window's sum of squares."""

    python = "np.sqrt(np.square(window).sum())"
    has_own_terms = True

    @staticmethod
    def terms(values: FloatArray, out: FloatArray | None = None) -> FloatArray:
        return np.square(values, out=out)

    @staticmethod
    def finish(condensed: FloatArray, counts: FloatArray, out: FloatArray) -> None:
        np.sqrt(condensed, out=out)

    @staticmethod
    def finish_backward(pooled: FloatArray, counts: FloatArray, gradient: FloatArray) -> None:
        # ∂√(Σx²)/∂x = x / √(Σx²). A window of zeros has no slope; 0 is taken, not 0/0.
        np.divide(gradient, pooled, out=gradient, where=pooled > 0)

    @staticmethod
    def terms_backward(values: FloatArray, gradient: FloatArray, out: FloatArray) -> None:
        np.multiply(gradient, values, out=out)


POOLINGS: Mapping[PoolingKind, type[PoolingFunction]] = {
    "max": MaxPooling,
    "average": AveragePooling,
    "l2": L2Pooling,
}
