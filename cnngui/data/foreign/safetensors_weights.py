"""The arrays of a safetensors file that describes no network: PyTorch's, or our own saved again."""

from pathlib import Path

from cnngui.data.files.tensor_file import read_header, read_tensor
from cnngui.data.foreign.named_weights import NamedWeights, as_float32, check_count, without_wrapper

_FLOATS = ("F16", "BF16", "F32", "F64")


def read_safetensors(path: Path) -> NamedWeights:
    """All tensors of floats, as float32; others, as counts of batches, are left. Raises Failure, OSError."""
    with path.open("rb") as stream:
        header = read_header(stream)
        kept = [name for name, entry in header.tensors.items() if entry.dtype in _FLOATS]
        check_count(sum(header.tensors[name].count for name in kept))
        arrays = [
            as_float32(read_tensor(stream, header, name, dtype), dtype == "BF16")
            for name in kept
            for dtype in [header.tensors[name].dtype]
        ]
    return NamedWeights(dict(zip(without_wrapper(kept), arrays, strict=True)), is_sorted=True)
