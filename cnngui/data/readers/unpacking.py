"""How much a compressed file may become: a small one that asks for gigabytes is a trap or damaged."""

_SMALL = 16 << 20
"""In bytes: so many any file may become."""
_MOST_PACKED = 50
"""Bytes out of one; MNIST's images are packed by 5, drawings of one thin line each by 20."""


def most_unpacked(packed: int) -> int:
    """Most bytes that so many compressed ones may become."""
    return max(_SMALL, _MOST_PACKED * packed)
