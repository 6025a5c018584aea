"""The arrays of a network by their names, and nothing else: what a state_dict says."""

from collections.abc import Mapping
from dataclasses import dataclass

from cnngui.data.files.model_file import ModelFileError
from cnngui.engine.arrays import Float32Array
from cnngui.engine.description.architecture import MAX_PARAMETERS

_WRAPPERS = ("module.", "_orig_mod.", "model.", "net.", "network.")
"""What stands before every name where a module was wrapped in another one."""


@dataclass(frozen=True, slots=True, eq=False)
class NamedWeights:
    """Arrays in the order of the file. is_sorted: that order is of the alphabet, and tells nothing."""

    arrays: Mapping[str, Float32Array]
    is_sorted: bool = False


_MOST_STATISTICS = 100_000
"""Numbers of batch normalization, which become part of the weights."""


def without_wrapper(names: list[str]) -> list[str]:
    """The names without what stands before all of them."""
    while wrapper := next((w for w in _WRAPPERS if names and all(n.startswith(w) for n in names)), None):
        names = [name.removeprefix(wrapper) for name in names]
    return names


def check_count(count: int) -> None:
    """Raise ModelFileError where a file holds more numbers than a network has, before they are read."""
    if count > MAX_PARAMETERS + _MOST_STATISTICS:
        raise ModelFileError(
            "{count:,} weights and biases up to here; at most {most:,}", count=count, most=MAX_PARAMETERS
        )
