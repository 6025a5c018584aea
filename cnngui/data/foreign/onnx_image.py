"""How an ONNX graph takes an image: alone or several, channels first or last, or all values in a row."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cnngui.data.files.model_file import ModelFileError
from cnngui.data.foreign.steps import MAX_VALUES

_USUAL_SIDE = 28  # pixels, where the file does not say
_CHANNELS = (1, 3)


def image_places(sizes: Sequence[int | None]) -> tuple[int, NDArray[np.intp], tuple[int, int, int]]:
    """Images at once; the number of each value of ours, as the graph takes them; and our shape."""
    known = [size if size is not None and size > 0 else None for size in sizes]
    batch, shape = 1, (1, _USUAL_SIDE, _USUAL_SIDE)
    last_is_channel = False
    if len(known) == 4:
        batch = known[0] or 1
        last_is_channel = known[1] not in _CHANNELS and known[3] in _CHANNELS
        parts = known[1:]
    elif len(known) == 3:  # (images or channels, height, width), or (height, width, channels)
        last_is_channel = known[0] not in (None, *_CHANNELS) and known[2] in _CHANNELS
        is_batch = not last_is_channel and known[0] not in _CHANNELS
        batch = (known[0] or 1) if is_batch else 1
        parts = [1, *known[1:]] if is_batch else known
    elif known and not (len(known) == 2 and known[0] == known[1]):
        batch = (known[0] or 1) if len(known) == 2 else 1
        count = known[-1] or _USUAL_SIDE**2
        channels = next((each for each in _CHANNELS if math.isqrt(count // each) ** 2 * each == count), None)
        side = math.isqrt(count // channels) if channels else 0
        parts = [channels, side, side] if channels else [1, 1, count]
    else:
        parts = [1, *(known or [None, None])]
    if last_is_channel:
        parts = [parts[2], parts[0], parts[1]]
    channels, height, width = (size or usual for size, usual in zip(parts, shape, strict=True))
    if channels * height * width > MAX_VALUES:
        raise ModelFileError(
            "images of {count:,} values; at most {most:,}", count=channels * height * width, most=MAX_VALUES
        )
    places: NDArray[np.intp] = np.arange(channels * height * width).reshape(channels, height, width)
    if last_is_channel:
        places = places.transpose(1, 2, 0)
    if len(known) == 4:
        places = places[None]
    elif len(known) == 3 and batch == 1 and known[0] not in _CHANNELS and not last_is_channel:
        places = places.reshape(1, height, width)
    elif len(known) == 2:
        places = places.reshape(height, width) if known[0] == known[1] else places.reshape(1, -1)
    elif len(known) == 1:
        places = places.ravel()
    return batch, places, (channels, height, width)
