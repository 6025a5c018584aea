"""The layers with weights that a state_dict names, in the order in which they follow one another."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.named_weights import NamedWeights
from cnngui.data.foreign.steps import ConvolutionStep, DenseStep, ScaleStep
from cnngui.engine.arrays import Float32Array, FloatArray

EPSILON = 1e-5
"""What PyTorch adds to a variance before its root is taken, where nothing else is said; no file says it."""

_KINDS = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")


@dataclass(frozen=True, slots=True, eq=False)
class WeightedLayer:
    """A convolution or a dense layer, and the batch normalization that follows it, if there is any."""

    step: ConvolutionStep | DenseStep
    norm: ScaleStep | None = None

    @property
    def inputs(self) -> int:
        """Channels of the maps, or units, that it takes."""
        return int(self.step.weight.shape[1])

    @property
    def outputs(self) -> int:
        """Filters, or units."""
        return len(self.step.weight)

    @property
    def is_convolution(self) -> bool:
        """Whether it takes maps."""
        return isinstance(self.step, ConvolutionStep)


def weighted_layers(weights: NamedWeights) -> tuple[WeightedLayer, ...]:
    """The layers of a network that is one sequence. Raises ModelFileError where it is none.

    Order: the file's, else that of the numbers in the names.
    """
    grouped = _grouped(weights)
    named = sorted(grouped, key=_natural)
    broken: tuple[WeightedLayer, WeightedLayer] | None = None
    orders = [named, list(grouped)] if weights.is_sorted else [list(grouped), named]
    for order in orders:
        layers = _with_norms([_part(name, grouped[name]) for name in order])
        if not layers:
            raise ModelFileError("there are no weights in the file; save model.state_dict()")
        broken = _first_break(layers)
        if broken is None:
            return tuple(layers)
    assert broken is not None
    before, after = broken
    raise ModelFileError(
        "{name} takes {wanted:,}, and what comes before it gives {given:,}: they do not follow one another",
        name=after.step.name,
        wanted=after.inputs,
        given=before.outputs,
    )


def _grouped(weights: NamedWeights) -> dict[str, dict[str, Float32Array]]:
    """The arrays of each module by what they are in it."""
    grouped: dict[str, dict[str, Float32Array]] = {}
    for name, array in weights.arrays.items():
        module, _, kind = name.rpartition(".")
        if kind not in _KINDS:
            raise unknown(name, array)
        if kind != "num_batches_tracked":
            grouped.setdefault(module, {})[kind] = array
    return grouped


def _natural(name: str) -> list[tuple[int, str]]:
    """A key by which features.10 comes after features.9, and convolutions before what is dense."""
    return [(int(part or 0), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]


def _part(name: str, arrays: Mapping[str, Float32Array]) -> WeightedLayer | ScaleStep:
    weight, bias = arrays.get("weight"), arrays.get("bias")
    if "running_mean" in arrays and "running_var" in arrays:
        return normalization(
            name, arrays["running_mean"], arrays["running_var"], gain=weight, shift=bias, epsilon=EPSILON
        )
    if weight is None or weight.ndim not in (2, 4) or (bias is not None and bias.shape != weight.shape[:1]):
        found = weight if weight is not None else next(iter(arrays.values()))
        raise unknown(name, found)
    kind = ConvolutionStep if weight.ndim == 4 else DenseStep
    return WeightedLayer(kind(name, weight, bias))


def normalization(
    name: str,
    mean: Float32Array,
    variance: Float32Array,
    *,
    gain: Float32Array | None,
    shift: Float32Array | None,
    epsilon: float,
) -> ScaleStep:
    """What batch normalization does once it has learned: multiply and add. Raises ModelFileError."""
    arrays = [mean, variance, *(each for each in (gain, shift) if each is not None)]
    if mean.ndim != 1 or any(each.shape != mean.shape for each in arrays):
        raise unknown(name, next(each for each in arrays if each.ndim != 1 or each.shape != mean.shape))
    with np.errstate(invalid="ignore", divide="ignore"):
        factor = 1 / np.sqrt(variance.astype(np.float64) + epsilon)
    factor = factor if gain is None else factor * gain
    offset = -mean * factor
    return ScaleStep(name, factor, offset if shift is None else offset + shift)


def _with_norms(parts: list[WeightedLayer | ScaleStep]) -> list[WeightedLayer]:
    """The layers, each with the first normalization of as many channels that is not another one's."""
    layers = [part for part in parts if isinstance(part, WeightedLayer)]
    for at, norm in enumerate(parts):
        if not isinstance(norm, ScaleStep):
            continue
        before = parts[at - 1] if at else None
        fitting = [layer for layer in layers if layer.outputs == len(norm.factor) and layer.norm is None]
        chosen = next((layer for layer in fitting if layer is before), fitting[0] if fitting else None)
        if chosen is None:
            raise unknown(norm.name, norm.factor)
        layers[layers.index(chosen)] = replace(chosen, norm=norm)
    return layers


def _first_break(layers: list[WeightedLayer]) -> tuple[WeightedLayer, WeightedLayer] | None:
    """The first two that do not follow one another."""
    for before, after in pairwise(layers):
        if before.is_convolution and not after.is_convolution:
            fits = after.inputs % before.outputs == 0
        else:
            fits = before.is_convolution == after.is_convolution and before.outputs == after.inputs
        if not fits:
            return before, after
    return None


def unknown(name: str, array: FloatArray) -> ModelFileError:
    """What is said of an array of a shape that no layer has."""
    return ModelFileError(
        "{name} of shape {shape} belongs to no layer that can be held here: convolutions, dense layers and "
        "batch normalization can",
        name=name,
        shape=array.shape,
    )
