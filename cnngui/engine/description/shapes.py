"""Shapes of what layers take and give, without the batch, and their limits."""

Shape = tuple[int, ...]
"""(channels, height, width) of feature maps, (units,) after a dense layer."""
Grid = tuple[int, int, int]
"""(maps, height, width) of a layer's neurons."""

MAX_SIDE = 1024
"""Largest height or width of an image, a kernel, a window, a stride or a padding, in pixels."""
MAX_CHANNELS = 4096
"""Largest number of channels of an image, and of filters of a convolution."""
MAX_UNITS = 65_536
"""Largest number of units of a dense layer."""


def grid_of(shape: Shape) -> Grid:
    """(maps, height, width) of neurons whose activations have a shape; units are maps of one neuron."""
    return (shape[0], shape[1], shape[2]) if len(shape) == 3 else (shape[0], 1, 1)
