"""Which layers of a changed network keep their weights: identity and order count, not names.

Names are counted by type, so that a removed layer renames those behind it; their weights stay all the same.
"""

from collections.abc import Mapping
from difflib import SequenceMatcher

from cnngui.engine.architecture import Architecture
from cnngui.engine.layers import Shape
from cnngui.engine.parameters import FloatArray, Parameters

Origins = tuple[int | None, ...]
"""For every layer of a changed network the index of the layer that it was before, None for an added one."""


def matched_layers(before: Architecture, after: Architecture) -> Origins:
    """The likeliest origins where no one tells them.

    Runs of equal layers are the same layers; each of the others was the first one left whose weights fit,
    which finds those that were changed or moved.
    """
    blocks = SequenceMatcher(None, before.layers, after.layers, autojunk=False).get_matching_blocks()
    origins: dict[int, int] = {
        block.b + step: block.a + step for block in blocks for step in range(block.size)
    }
    left = [index for index in range(len(before.layers)) if index not in origins.values()]
    for index in range(len(after.layers)):
        fitting = [old for old in left if _fits(before, old, after, index)]
        if index not in origins and fitting:
            origins[index] = fitting[0]
            left.remove(fitting[0])
    return tuple(origins.get(index) for index in range(len(after.layers)))


def weight_sources(
    before: Architecture, after: Architecture, origins: Origins | None = None
) -> dict[str, str]:
    """The layers of ``after`` that keep weights, by name, and the name in ``before`` that these had.

    A layer keeps them if its arrays have the shapes of its origin's. ``origins``: by default as
    `matched_layers` has them. Raises ValueError for origins of another length, IndexError for one that is
    not there.
    """
    pairs = enumerate(matched_layers(before, after) if origins is None else origins)
    if origins is not None and len(origins) != len(after.layers):
        raise ValueError(f"{len(after.layers)} layers need as many origins, not {len(origins)}")
    return {
        after.names[index]: before.names[old]
        for index, old in pairs
        if old is not None and _fits(before, old, after, index)
    }


def kept_arrays(parameters: Parameters, sources: Mapping[str, str]) -> dict[str, FloatArray]:
    """The arrays of the layers that keep weights, under their new names."""
    return {
        f"{new}.{name.partition('.')[2]}": array
        for new, old in sources.items()
        for name, array in parameters.items()
        if name.partition(".")[0] == old
    }


def _fits(before: Architecture, old: int, after: Architecture, new: int) -> bool:
    shapes = _weight_shapes(after, new)
    return bool(shapes) and shapes == _weight_shapes(before, old)


def _weight_shapes(architecture: Architecture, index: int) -> dict[str, Shape]:
    shape = architecture.input_shape_of(architecture.names[index])
    return architecture.layers[index].parameter_shapes(shape)
