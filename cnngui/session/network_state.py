"""The open network at one moment: what an edit replaces and undo puts back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.weights.parameters import Parameters
from cnngui.engine.weights.weight_transfer import kept_arrays, weight_sources
from cnngui.session.kernel_tables import Index, Position, neuron_index
from cnngui.session.training.status import TrainingHistory

MEASURES = ("loss", "training_accuracy", "validation_accuracy", "test_accuracy")
"""Facts of a training that hold for the weights that it ended with only."""


@dataclass(frozen=True, slots=True, eq=False)
class ParameterEdit:
    """Values written by hand into a part of one parameter array.

    name: "conv1.weight". index: leading indices of the part, (filter, channel) for a kernel, (filter,)
    for all kernels of a filter or for its bias; the last may be a slice. values: float32 of the part's shape,
    finite.
    """

    name: str
    index: Index
    values: NDArray[np.float32]

    @classmethod
    def checked(cls, parameters: Parameters, name: str, index: Index, values: ArrayLike) -> ParameterEdit:
        """An edit that fits. Raises KeyError, IndexError; ValueError for a wrong shape or infinite values."""
        with np.errstate(over="ignore"):
            array = np.array(values, np.float32)
        expected = parameters[name][index].shape
        if array.shape != expected:
            raise ValueError(f"{name}{list(index)} has the shape {expected}, not {array.shape}")
        if not np.isfinite(array).all():
            raise ValueError(f"{name}{list(index)} takes finite numbers only")
        return cls(name, index, array)

    def replaced_in(self, parameters: Parameters) -> ParameterEdit:
        """The edit that puts back what this one replaces."""
        return replace(self, values=parameters[self.name][self.index].copy())

    def applied_to(self, parameters: Parameters) -> Parameters:
        """A snapshot with the edit in it; unchanged where a last layer with fewer units has no such part."""
        if isinstance(first := self.index[0], int) and first >= len(parameters[self.name]):
            return parameters
        return parameters.replace_part(self.name, self.index, self.values)


@dataclass(frozen=True, slots=True)
class WeightReport:
    """What became of the weights when the layers changed: names of the changed network.

    kept: the layers that kept theirs, and the names that these layers had before. new: those that start anew.
    """

    kept: Mapping[str, str]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NetworkState:
    """Architecture and weights, the weights as they were last learned, and how they were trained.

    untrained: the layers that have learned nothing since a change of the layers started them anew. history:
    the curves of the run that made the network, if there was one.
    """

    architecture: Architecture
    parameters: Parameters
    learned: Parameters
    class_names: tuple[str, ...]
    training: Mapping[str, object] = field(default_factory=dict)
    untrained: frozenset[str] = frozenset()
    history: TrainingHistory | None = None

    @classmethod
    def initialized(cls, architecture: Architecture, seed: int) -> NetworkState:
        """A network that has learned nothing yet; its classes are called 0, 1, 2, …"""
        parameters = Parameters.initialize(architecture, np.random.default_rng(seed))
        names = tuple(str(number) for number in range(architecture.class_count))
        return cls(architecture, parameters, parameters, names)

    @classmethod
    def from_model(cls, model: SavedModel) -> NetworkState:
        """What a model file holds."""
        return cls(model.architecture, model.parameters, model.parameters, model.class_names, model.training)

    def to_model(self) -> SavedModel:
        """What a model file holds of it. Weights edited by hand are said to be, and have no measures."""
        facts = self.training
        if self.parameters != self.learned:
            facts = {name: fact for name, fact in facts.items() if name not in MEASURES} | {"edited": True}
        return SavedModel(self.architecture, self.parameters, self.class_names, facts)

    def with_architecture(
        self, architecture: Architecture, origins: Origins | None, rng: np.random.Generator
    ) -> tuple[NetworkState, WeightReport]:
        """The network with other layers: those that still fit keep their weights, `rng` starts the others.

        See `weight_sources` for the origins and the errors.
        """
        sources = weight_sources(self.architecture, architecture, origins)
        now = Parameters.initialize(architecture, rng, kept_arrays(self.parameters, sources, architecture))
        kept = kept_arrays(self.learned, sources, architecture)
        learned = Parameters.initialize(architecture, rng, {**now, **kept})
        facts = {name: fact for name, fact in self.training.items() if name not in MEASURES}
        with_weights = dict.fromkeys(name.partition(".")[0] for name in now)
        new = tuple(name for name in with_weights if name not in sources)
        untrained = frozenset(new) | {name for name, before in sources.items() if before in self.untrained}
        network = NetworkState(
            architecture=architecture,
            parameters=now,
            learned=learned,
            class_names=self.class_names,
            training=facts | {"edited": True} if facts else {},
            untrained=untrained,
            history=self.history,
        )
        return network, WeightReport(sources, new)

    def with_edits(self, edits: list[ParameterEdit]) -> NetworkState:
        """The network with values written into its parameters by hand."""
        parameters = self.parameters
        for edit in edits:
            parameters = edit.applied_to(parameters)
        return replace(self, parameters=parameters)

    def with_pooling(self, layer: str, kind: PoolingKind) -> NetworkState:
        """The network with another kind of pooling in a pooling layer."""
        pooling = self.architecture.layer(layer).with_value("kind", kind)
        changed = self.architecture.with_layer(layer, pooling)
        return replace(self, architecture=changed)

    def rewound(self, seed: int) -> NetworkState:
        """The network before it learned anything: weights drawn anew."""
        fresh = Parameters.initialize(self.architecture, np.random.default_rng(seed))
        return replace(
            self, parameters=fresh, learned=fresh, training={}, untrained=frozenset(), history=None
        )

    def is_same_network(self, other: NetworkState) -> bool:
        """Whether a model file of both would hold the same network."""
        return self is other or (
            self.architecture == other.architecture
            and self.class_names == other.class_names
            and self.parameters == other.parameters
        )

    def first_difference(self, other: NetworkState) -> str | None:
        """The first layer whose weights are not the very same arrays; both have the same architecture."""
        for name, array in self.parameters.items():
            if array is not other.parameters[name]:
                return name.partition(".")[0]
        return None

    def edited_filters(self, layer: str, position: Position | None = None) -> set[int]:
        """Filters or units of a layer with weights whose kernels or bias differ from the learned ones.

        position: look at those of one position only, where each has its own.
        """
        weights, biases = (self._differences(f"{layer}.{kind}", position) for kind in ("weight", "bias"))
        return weights | biases

    def _differences(self, name: str, position: Position | None) -> set[int]:
        if self.parameters[name] is self.learned[name]:
            return set()
        place = neuron_index(slice(None), position)
        now, learned = self.parameters[name][place], self.learned[name][place]
        differs = (now != learned).reshape(len(now), -1).any(axis=1)
        return set(np.flatnonzero(differs).tolist())
