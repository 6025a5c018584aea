"""The open network at one moment: what an edit replaces and undo puts back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cnngui.data.files.atomic_file import FileStamp
from cnngui.data.files.model_file import SavedModel
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.architecture_edit import Origins
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.text import Text
from cnngui.engine.weights.frozen import NOTHING_FROZEN, Frozen
from cnngui.engine.weights.parameters import Parameters
from cnngui.engine.weights.weight_transfer import kept_arrays, matched_layers, weight_sources
from cnngui.session.kernel_tables import Index, Position, neuron_index
from cnngui.session.training.status import TrainingHistory

MEASURES = ("loss", "training_accuracy", "validation_accuracy", "test_accuracy", "best_epoch")
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
        """Parameters with the edit in them; the same where a last layer with fewer units has no such part."""
        if isinstance(first := self.index[0], int) and first >= len(parameters[self.name]):
            return parameters
        return parameters.replace_part(self.name, self.index, self.values)


@dataclass(frozen=True, slots=True, eq=False)
class Edits:
    """Edits that are made, undone or done again together, in this order."""

    parts: tuple[ParameterEdit, ...]


@dataclass(frozen=True, slots=True)
class WeightReport:
    """What became of the weights when the layers changed: names of the changed network.

    kept: the layers that kept theirs, and the names that these layers had before. new: those that start anew.
    """

    kept: Mapping[str, str]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LayersAndWeights:
    """What answers an image."""

    architecture: Architecture
    parameters: Parameters

    def is_same(self, other: LayersAndWeights) -> bool:
        """Whether both give the same answers."""
        return self.architecture == other.architecture and self.parameters == other.parameters

    def is_identical(self, other: LayersAndWeights) -> bool:
        """Whether both have the very same arrays, which is quick to see."""
        mine, others = self.parameters, other.parameters
        return self.architecture == other.architecture and all(
            array is others[name] for name, array in mine.items()
        )


@dataclass(frozen=True, slots=True, eq=False)
class NetworkState:
    """Architecture and weights, the weights as they were last learned, and how they were trained.

    untrained: the layers that have learned nothing since a change of the layers started them anew. history:
    the curves of the run that made the network, if there was one. run_message: why the last run on it did
    nothing more; it goes when that run is undone, or another network opened. before_layers: the
    network as it was opened or last learned, where its layers have been changed since. origins: which of its
    layers each layer is, as far as that is known; it means nothing without before_layers. start: the network
    that the run began with, or the first of several runs with the same layers; it has no start itself.
    frozen: the filters that no training changes.
    """

    architecture: Architecture
    parameters: Parameters
    learned: Parameters
    class_names: tuple[str, ...]
    training: Mapping[str, object] = field(default_factory=dict)
    untrained: frozenset[str] = frozenset()
    history: TrainingHistory | None = None
    run_message: Text | None = None
    before_layers: LayersAndWeights | None = None
    origins: Origins = ()
    start: NetworkState | None = None
    frozen: Frozen = NOTHING_FROZEN

    @classmethod
    def initialized(cls, architecture: Architecture, seed: int) -> NetworkState:
        """A network that has learned nothing yet; its classes are called 0, 1, 2, …"""
        parameters = Parameters.initialize(architecture, np.random.default_rng(seed))
        names = tuple(str(number) for number in range(architecture.class_count))
        return cls(architecture, parameters, parameters, names)

    @classmethod
    def from_model(cls, model: SavedModel) -> NetworkState:
        """What a model file holds."""
        return cls(
            model.architecture,
            model.parameters,
            model.parameters,
            model.class_names,
            model.training,
            frozen=model.frozen,
        )

    @property
    def as_learned(self) -> LayersAndWeights:
        """The whole network as it was opened or last learned: what edits are compared with."""
        return self.before_layers or LayersAndWeights(self.architecture, self.learned)

    @property
    def as_now(self) -> LayersAndWeights:
        """The network with all edits."""
        return LayersAndWeights(self.architecture, self.parameters)

    def learned_layer(self, layer: str) -> str | None:
        """The name in `as_learned` of what is this layer now; None for one that has been added since.

        Names are counted by type, and so tell nothing once a layer was inserted or removed.
        """
        if self.before_layers is None:
            return layer
        before = self.before_layers.architecture
        origin = self._origins_of(before)[self.architecture.index(layer)]
        return None if origin is None else before.names[origin]

    def _origins_of(self, before: Architecture) -> Origins:
        """Which layers of `before`, those of `as_learned`, the layers are."""
        if self.before_layers is None:
            return tuple(range(len(self.architecture.layers)))
        return self.origins or matched_layers(before, self.architecture)

    def to_model(self) -> SavedModel:
        """What a model file holds of it. Weights edited by hand are said to be, and have no measures."""
        facts = self.training
        if self.parameters != self.learned:
            facts = {name: fact for name, fact in facts.items() if name not in MEASURES} | {"edited": True}
        return SavedModel(self.architecture, self.parameters, self.class_names, facts, frozen=self.frozen)

    def with_architecture(
        self, architecture: Architecture, origins: Origins | None, rng: np.random.Generator
    ) -> tuple[NetworkState, WeightReport]:
        """The network with other layers: those that still fit keep their weights, `rng` starts the others.

        See `weight_sources` for the origins and the errors.
        """
        if origins is None:
            origins = matched_layers(self.architecture, architecture)
        sources = weight_sources(self.architecture, architecture, origins)
        before = self._origins_of(self.as_learned.architecture)
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
            before_layers=self.as_learned,
            origins=tuple(None if origin is None else before[origin] for origin in origins),
            frozen=self.frozen.renamed(sources),
        )
        return network, WeightReport(sources, new)

    def with_edits(self, edits: Edits) -> NetworkState:
        """The network with values written into its parameters by hand."""
        parameters = self.parameters
        for edit in edits.parts:
            parameters = edit.applied_to(parameters)
        return replace(self, parameters=parameters)

    def with_pooling(self, layer: str, kind: PoolingKind) -> NetworkState:
        """The network with another kind of pooling in a pooling layer."""
        pooling = self.architecture.layer(layer).with_value("kind", kind)
        changed = self.architecture.with_layer(layer, pooling)
        origins = self._origins_of(self.as_learned.architecture)
        return replace(self, architecture=changed, before_layers=self.as_learned, origins=origins)

    def back_at_start(self) -> NetworkState:
        """The network that the runs began with; itself where there is none.

        The kinds of pooling and what is frozen stay as they are now: a comparison begins with the same
        weights.
        """
        network = replace(self.start or self, frozen=self.frozen)
        for name, layer in zip(self.architecture.names, self.architecture.layers, strict=True):
            if layer.kind is not None and layer.kind != network.architecture.layer(name).kind:
                network = network.with_pooling(name, layer.kind)
        return network

    def with_new_weights(self, seed: int) -> NetworkState:
        """The network before it learned anything: weights drawn anew, but those of frozen filters."""
        drawn = Parameters.initialize(self.architecture, np.random.default_rng(seed))
        fresh = self.frozen.kept_in(self.parameters, drawn)
        return replace(
            self,
            parameters=fresh,
            learned=fresh,
            training={},
            untrained=frozenset(),
            history=None,
            run_message=None,
            before_layers=None,
            start=None,
        )

    def is_same_network(self, other: NetworkState) -> bool:
        """Whether a model file of both would hold the same network."""
        return self is other or (
            self.architecture == other.architecture
            and self.class_names == other.class_names
            and self.frozen == other.frozen
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


@dataclass(frozen=True, slots=True, eq=False)
class NetworkWithFile:
    """A network, and the file that it belongs to: a state of an act that puts another document in its place.

    saved: the network as the file or the preset has it. path, stamp: None where it has no file of its own.
    """

    network: NetworkState
    saved: NetworkState
    path: Path | None
    stamp: FileStamp | None
