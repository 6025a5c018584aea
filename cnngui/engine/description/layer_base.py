"""What every layer's description answers, and what it answers where a layer says nothing else."""

import dataclasses
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self

from cnngui.engine.description.activations import ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.shapes import Shape, grid_of
from cnngui.engine.description.sliding import Pair, Sides, Sliding


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """One array of a layer's parameters.

    fan_in: how many values each neuron weighs with them; None: they weigh none, and begin at 0. gain: of the
    activation that the sums go through. decays: whether weight decay is for them.
    """

    shape: Shape
    fan_in: int | None = None
    gain: float = 1.0
    decays: bool = False


class LayerBase:
    """What a layer answers where nothing else is said: it learns nothing, and each neuron sees its own."""

    __slots__ = ()

    type_name: ClassVar[str]
    """The kind's name in files."""
    short_name: ClassVar[str]
    """The kind's name in a network, where a number follows it."""
    mixes_maps: ClassVar[bool] = False
    """Whether a neuron sees all maps of the input, or the one in its own place alone."""
    has_weights: ClassVar[bool] = False
    """Whether there is something to learn."""
    is_for_training: ClassVar[bool] = False
    """Whether the layer works while training alone, and else hands on what it is given."""

    @property
    def activation(self) -> ActivationName | None:
        """The function that the weighted sums go through; None where there are no sums."""
        return None

    @property
    def shared(self) -> bool | None:
        """Whether the neurons of a map share their weights; None where that cannot be chosen."""
        return None

    @property
    def kind(self) -> PoolingKind | None:
        """How a window is pooled; None for a layer that does not pool."""
        return None

    @property
    def counts_padding(self) -> bool:
        """Whether padding counts in a mean."""
        return False

    @property
    def sliding(self) -> Sliding | None:
        """How the layer's window moves over maps; None where there is none."""
        return None

    @property
    def border(self) -> float:
        """The value that stands in the padding."""
        return 0.0

    @property
    def same_padding(self) -> Pair | Sides | None:
        """The padding that keeps the maps' size at stride 1; None where it is not offered."""
        return None

    @property
    def has_same_padding(self) -> bool:
        """Whether it has that padding, and needs it."""
        return False

    @property
    def idle_fields(self) -> frozenset[str]:
        """Fields that change nothing, with the others as they are."""
        return frozenset()

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that say something."""
        # Only layers, which are dataclasses, are made from this class.
        names = (each.name for each in dataclasses.fields(self))  # type: ignore[arg-type] # every subclass is a dataclass
        return tuple(name for name in names if name not in self.idle_fields)

    def with_value(self, field: str, value: Any) -> Self:
        """The layer with another value of a field, and of what follows it. Raises ArchitectureError."""
        return replace(self, **{field: value})  # type: ignore[type-var] # the same

    def parameters(self, inputs: Shape) -> dict[str, ParameterSpec]:
        """The arrays that the layer learns for an input of a shape, by name."""
        return {}

    def multiplications(self, inputs: Shape) -> int:
        """Multiplications by weights for one image: every neuron's, with all that it sees."""
        return 0

    def connections(self, inputs: Shape) -> int:
        """The count of values that the neurons of one map see together, where a matrix is made of them."""
        return 0

    def sees(self, inputs: Shape, rows: range, columns: range) -> tuple[range, range]:
        """Rows and columns of the input that the neurons in `rows` and `columns` are connected to."""
        _, *sizes = grid_of(inputs)
        return self.sliding.covered(rows, columns, (sizes[0], sizes[1])) if self.sliding else (rows, columns)
