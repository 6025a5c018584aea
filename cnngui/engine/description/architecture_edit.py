"""Changes of a network's layers, and the nearest change that works where one does not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_error import ArchitectureError
from cnngui.engine.description.layers import Layer

Origins = tuple[int | None, ...]
"""For every layer of a changed network the index of the layer that it was before, None for an added one."""
FRACTIONS = ("rate", "slope")
"""Fields that hold a number from 0 to below 1; the others hold whole ones."""


@dataclass(frozen=True, slots=True)
class ArchitectureEdit:
    """A changed network, and what each of its layers was before."""

    architecture: Architecture
    origins: Origins

    @classmethod
    def arranged(
        cls, architecture: Architecture, layers: Sequence[tuple[Layer, int | None]]
    ) -> "ArchitectureEdit":
        """Layers and their origins in the place of those of `architecture`. Raises ArchitectureError."""
        changed = Architecture(
            architecture.input_shape, tuple(layer for layer, _ in layers), architecture.title
        )
        return cls(changed, tuple(origin for _, origin in layers))


def inserted(architecture: Architecture, index: int, layer: Layer) -> ArchitectureEdit:
    """The network with another layer at `index`, before the one that is there. Raises ArchitectureError."""
    layers = _numbered(architecture)
    return ArchitectureEdit.arranged(architecture, [*layers[:index], (layer, None), *layers[index:]])


def removed(architecture: Architecture, index: int) -> ArchitectureEdit:
    """The network without a layer. Raises ArchitectureError, IndexError."""
    layers = _numbered(architecture)
    del layers[index]
    return ArchitectureEdit.arranged(architecture, layers)


def moved(architecture: Architecture, index: int, to: int) -> ArchitectureEdit:
    """The network with a layer moved to the index `to`. Raises ArchitectureError, IndexError."""
    layers = _numbered(architecture)
    layers.insert(to, layers.pop(index))
    return ArchitectureEdit.arranged(architecture, layers)


def changed(architecture: Architecture, index: int, layer: Layer) -> ArchitectureEdit:
    """The network with another description of one layer. Raises ArchitectureError, IndexError."""
    layers = _numbered(architecture)
    layers[index] = (layer, index)
    return ArchitectureEdit.arranged(architecture, layers)


def inserted_nearest(architecture: Architecture, index: int, layer: Layer) -> tuple[ArchitectureEdit, int]:
    """The network with another layer at `index` or the nearest place where it fits, and that place.

    Raises the ArchitectureError of `index` if it fits nowhere.
    """
    failure: ArchitectureError | None = None
    for place in sorted(range(len(architecture.layers) + 1), key=lambda place: abs(place - index)):
        try:
            return inserted(architecture, place, layer), place
        except ArchitectureError as error:
            failure = failure or error
    assert failure is not None
    raise failure


def with_field(layer: Layer, field: str, axis: int | None, value: float) -> Layer:
    """The layer with another value of a field, or of one side of a pair: `axis` 0 is down, 1 across.

    The field "sides" is the padding by side: `axis` 0 to 3 are top, bottom, left and right.

    What depends on the field follows it. Raises ArchitectureError.
    """
    new: Any = value if field in FRACTIONS else int(value)
    if axis is not None:
        sides = list(field_value(layer, field))
        sides[axis] = new
        new = tuple(sides)
    return layer.with_value("padding" if field == "sides" else field, new)


def field_value(layer: Layer, field: str) -> Any:
    """What a field holds: a number, a pair (down, across), or of "sides" four numbers.

    The stride of pooling is the one in effect; a padding that differs by side is told by its first sides.
    """
    sliding = layer.sliding
    if sliding is not None:
        slid = {"stride": sliding.stride, "padding": sliding.before, "sides": sliding.sides}
        if field in slid:
            return slid[field]
    return getattr(layer, field)


def nearest_value(works: Callable[[int], bool], working: int, wanted: int) -> int:
    """A value near `wanted` that works, found by halving the way to it from one that does.

    What works is an interval, since sizes and counts only rise or only fall with a field.
    """
    while abs(wanted - working) > 1:
        middle = (working + wanted) // 2
        if works(middle):
            working = middle
        else:
            wanted = middle
    return working


def with_changed_field(
    architecture: Architecture, index: int, field: str, axis: int | None, value: float
) -> ArchitectureEdit:
    """The network with another value of one layer's field; see `with_field`. Raises ArchitectureError."""
    return changed(architecture, index, with_field(architecture.layers[index], field, axis, value))


def nearest_field_value(
    architecture: Architecture, index: int, field: str, axis: int | None, wanted: int
) -> int:
    """The whole number that works for a field, nearest to the `wanted` one, which does not."""

    def works(value: int) -> bool:
        try:
            with_changed_field(architecture, index, field, axis, value)
        except ArchitectureError:
            return False
        return True

    value = field_value(architecture.layers[index], field)
    return nearest_value(works, value if axis is None else value[axis], wanted)


def _numbered(architecture: Architecture) -> list[tuple[Layer, int | None]]:
    return [(layer, index) for index, layer in enumerate(architecture.layers)]
