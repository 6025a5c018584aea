"""Which layers of a changed network keep their weights: identity and order count, not names.

Names are counted by type, so that a removed layer renames those behind it; their weights stay all the same.
A convolution that stops sharing its weights has them at every position; one that begins to has their mean.
"""

from collections.abc import Mapping
from difflib import SequenceMatcher

from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.description.shapes import Shape
from cnngui.engine.weights.parameters import Parameters
from cnngui.engine.weights.tying import tied, untied


def matched_layers(before: Architecture, after: Architecture) -> Origins:
    """The likeliest origins where no one tells them.

    Runs of equal layers are the same layers; each of the others was the first one left whose weights fit,
    which finds those that were changed or moved.
    """
    blocks = SequenceMatcher(None, before.layers, after.layers, autojunk=False).get_matching_blocks()
    origins: dict[int, int] = {
        block.b + offset: block.a + offset for block in blocks for offset in range(block.size)
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
    """The layers of `after` that keep weights, by name, and the name in `before` that these had.

    A layer keeps them if its arrays have the shapes of its origin's, or would have them if both shared their
    weights and only one does. `origins`: by default as
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


def kept_arrays(
    parameters: Parameters, sources: Mapping[str, str], after: Architecture
) -> dict[str, Float32Array]:
    """The arrays of the layers of `after` that keep weights, under their new names."""
    arrays = {
        f"{new}.{name.partition('.')[2]}": array
        for new, old in sources.items()
        for name, array in parameters.items()
        if name.partition(".")[0] == old
    }
    return {name: _shared_as(array, after.parameter_shapes[name]) for name, array in arrays.items()}


def _shared_as(array: Float32Array, shape: Shape) -> Float32Array:
    """A convolution's weights or biases tied or untied, if `shape` asks for that; others as they are."""
    if array.ndim == len(shape):
        return array
    return tied(array) if array.ndim > len(shape) else untied(array, *shape[1:3])


def _fits(before: Architecture, old: int, after: Architecture, new: int) -> bool:
    both_alike = (before.layers[old].shared is False) == (after.layers[new].shared is False)
    shapes = _weight_shapes(after, new, as_shared=not both_alike)
    return bool(shapes) and shapes == _weight_shapes(before, old, as_shared=not both_alike)


def _weight_shapes(architecture: Architecture, index: int, as_shared: bool) -> dict[str, Shape]:
    layer, inputs = architecture.layers[index], architecture.input_shape_of(architecture.names[index])
    if as_shared and layer.shared is not None:
        layer = layer.with_value("shared", True)
    return {name: spec.shape for name, spec in layer.parameters(inputs).items()}
