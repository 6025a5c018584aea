"""Filters that no training changes: what has been learned, or written by hand, stays while the others learn.

To keep all but the last layers is fine-tuning (Yosinski, Clune, Bengio, Lipson: "How transferable are
features in deep neural networks?", 2014).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.failure import Failure
from cnngui.engine.weights.parameter_vector import ParameterLayout
from cnngui.engine.weights.parameters import Parameters

_KINDS = ("weight", "bias")


@dataclass(frozen=True, slots=True)
class Frozen:
    """filters: (layer, number from 0 on) of each frozen filter, or unit of a dense layer, with its bias."""

    filters: frozenset[tuple[str, int]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.filters)

    @classmethod
    def layers(cls, architecture: Architecture, names: Iterable[str]) -> Self:
        """All filters of these layers. Raises KeyError for a layer that has no weights, or is not there."""
        return cls(frozenset((name, number) for name in names for number in _numbers(architecture, name)))

    @classmethod
    def all_but_last(cls, architecture: Architecture) -> Self:
        """All filters but the units of the output layer."""
        names = {name.partition(".")[0] for name in architecture.parameter_shapes}
        return cls.layers(architecture, names - {architecture.names[-1]})

    @classmethod
    def from_plain(cls, values: Mapping[str, object]) -> Self:
        """What `as_plain` made. Raises Failure for what is none."""
        frozen = cls()
        for layer, numbers in values.items():
            if not isinstance(numbers, list) or not all(
                type(number) is int and number >= 0 for number in numbers
            ):
                raise Failure("what is frozen must be lists of numbers of filters, by layer")
            frozen = frozen.with_filters(layer, numbers)
        return frozen

    def as_plain(self) -> dict[str, list[int]]:
        """The numbers of the frozen filters of each layer that has some, as JSON can hold them."""
        return {layer: sorted(self.of(layer)) for layer in sorted({layer for layer, _ in self.filters})}

    def of(self, layer: str) -> frozenset[int]:
        """The numbers of the frozen filters of a layer."""
        return frozenset(number for name, number in self.filters if name == layer)

    def has_whole(self, architecture: Architecture, layer: str) -> bool:
        """Whether a layer has filters, and all are frozen."""
        return f"{layer}.weight" in architecture.parameter_shapes and self.of(layer) >= frozenset(
            _numbers(architecture, layer)
        )

    def with_filters(self, layer: str, numbers: Iterable[int]) -> Self:
        """These of a layer frozen too."""
        return type(self)(self.filters | {(layer, number) for number in numbers})

    def without_filters(self, layer: str, numbers: Iterable[int]) -> Self:
        """These of a layer learning again."""
        return type(self)(self.filters - {(layer, number) for number in numbers})

    def without_layer(self, layer: str) -> Self:
        """All filters of a layer learning again."""
        return self.without_filters(layer, self.of(layer))

    def renamed(self, names: Mapping[str, str]) -> Self:
        """The frozen filters of the layers that are kept: names has their new names, and the old ones."""
        return type(self)(frozenset((new, number) for new, old in names.items() for number in self.of(old)))

    def check(self, architecture: Architecture) -> None:
        """Raise Failure, naming the filter, unless the architecture has all of them."""
        for layer, number in sorted(self.filters):
            if number >= architecture.parameter_shapes.get(f"{layer}.weight", (0,))[0]:
                raise Failure(
                    "filter {number} of {layer} cannot be frozen: there is none",
                    number=number + 1,
                    layer=layer,
                )

    def kept_in(self, before: Parameters, after: Parameters) -> Parameters:
        """Parameters `after` with the frozen filters as they are in `before`, of the same architecture."""
        for layer, numbers in self.as_plain().items():
            for name in (f"{layer}.{kind}" for kind in _KINDS):
                array = after[name].copy()
                array[numbers] = before[name][numbers]
                after = after.replace(name, array)
        return after

    def mask(self, architecture: Architecture) -> NDArray[np.bool_]:
        """Which numbers of the vector of all parameters are frozen, in the order of `ParameterLayout`."""
        layout = ParameterLayout(architecture)
        shapes = architecture.parameter_shapes
        masks = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
        for layer, numbers in self.as_plain().items():
            for kind in _KINDS:
                masks[f"{layer}.{kind}"][numbers] = 1
        vector = np.zeros(layout.size, np.float32)
        layout.pack(masks, vector)
        is_frozen: NDArray[np.bool_] = vector != 0
        return is_frozen


NOTHING_FROZEN = Frozen()


def _numbers(architecture: Architecture, layer: str) -> range:
    return range(architecture.parameter_shapes[f"{layer}.weight"][0])
