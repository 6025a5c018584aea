"""Networks as other programs keep them, computed here by plain definitions."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from numpy.typing import NDArray

from cnngui.data.files.model_file import shipped_model


@cache
def book_weights() -> Mapping[str, NDArray[Any]]:
    """Weights and biases of the shipped network `book`: 20 and 40 filters of 5×5, 100 units, 10 classes."""
    return dict(shipped_model("book").parameters)


@cache
def small_weights() -> Mapping[str, NDArray[Any]]:
    """Weights of `seed`: 3 filters of 5×5 with sigmoid, max pooling, 10 classes."""
    return dict(shipped_model("seed").parameters)
