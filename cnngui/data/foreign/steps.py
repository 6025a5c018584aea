"""What a file of another program says that a network does, one step after the other.

Importers bring their file's words into these; `assembly` makes layers and parameters of ours out of them.
"""

from dataclasses import dataclass
from typing import Literal

from cnngui.engine.arrays import FloatArray
from cnngui.engine.description.activations import LEAK, ActivationName
from cnngui.engine.description.poolings import PoolingKind
from cnngui.engine.description.sliding import Pair, Sides

MAX_VALUES = 4_000_000
"""Most values of an image, or of a layer's maps."""

Padding = Sides | Literal["same", "same_lower"]
"""By side (top, bottom, left, right), or ⌈size / stride⌉ places; of an odd row, it lies behind or before."""


@dataclass(frozen=True, slots=True, eq=False)
class ConvolutionStep:
    """weight: (filters, channels, height, width). bias: (filters,)."""

    name: str
    weight: FloatArray
    bias: FloatArray | None = None
    stride: Pair = (1, 1)
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class DenseStep:
    """weight: (units, inputs). bias: (units,). Maps are flattened before, as the file's program does."""

    name: str
    weight: FloatArray
    bias: FloatArray | None = None


@dataclass(frozen=True, slots=True)
class PoolingStep:
    """window None: the whole map. keeps_rest: a last window that hangs over the border counts too."""

    name: str
    kind: PoolingKind
    window: Pair | None = (2, 2)
    stride: Pair | None = None
    padding: Padding = (0, 0, 0, 0)
    counts_padding: bool = False
    keeps_rest: bool = False


@dataclass(frozen=True, slots=True)
class ActivationStep:
    """The function that each value goes through, or softmax, which all do together."""

    name: str
    activation: ActivationName
    slope: float = LEAK


@dataclass(frozen=True, slots=True, eq=False)
class ScaleStep:
    """Each value times `factor` plus `offset`: one for each channel or unit, or for all, (1,)."""

    name: str
    factor: FloatArray
    offset: FloatArray


@dataclass(frozen=True, slots=True)
class FlattenStep:
    """Maps become units: channel, row, column, or with `channels_last` row, column, channel."""

    name: str
    channels_last: bool = False


@dataclass(frozen=True, slots=True)
class DropoutStep:
    """While training, a share `rate` of the values is zeroed."""

    name: str
    rate: float


Step = ConvolutionStep | DenseStep | PoolingStep | ActivationStep | ScaleStep | FlattenStep | DropoutStep


@dataclass(frozen=True, slots=True, eq=False)
class ForeignNetwork:
    """Steps from an image of `input_shape` (channels, height, width) to the classes.

    class_names: where the file tells them.
    """

    input_shape: tuple[int, int, int]
    steps: tuple[Step, ...]
    class_names: tuple[str, ...] = ()
    title: str = ""
