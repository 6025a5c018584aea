"""The arrays of a safetensors file that describes no network: PyTorch's, or our own saved again."""

from pathlib import Path

from cnngui.data.files.tensor_file import FLOATS, read_float32, read_header
from cnngui.data.foreign.named_weights import NamedWeights, check_count, without_wrapper


def read_safetensors(path: Path) -> NamedWeights:
    """All tensors of floats, as float32; others, as counts of batches, are left. Raises Failure, OSError."""
    with path.open("rb") as stream:
        header = read_header(stream)
        kept = [name for name, entry in header.tensors.items() if entry.dtype in FLOATS]
        check_count(sum(header.tensors[name].count for name in kept))
        arrays = [read_float32(stream, header, name) for name in kept]
    return NamedWeights(dict(zip(without_wrapper(kept), arrays, strict=True)), is_sorted=True)
